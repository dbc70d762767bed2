import type { Profile } from './alignment/profile.js';
import { profileClaims } from './alignment/profile-claims.js';
import { readClaims } from './compare.js';
import { describeMention, describePredicate, describeTime } from './inspect/describe.js';
import type { DraftClaim } from './model/claim.js';
import type { Sentence } from './model/document.js';
import type { Span } from './model/span.js';
import { parseSources } from './schema/parse.js';
import type { Language, Source } from './schema/types.js';

/** What was read in a stretch of a text, in a word or two, with the stretch: `quote` is `text.slice(start, end)`. */
export interface Noticed extends Span {
  /** `quantity`, `person`; of an argument its role; of a speaker how he is quoted. */
  readonly kind: string;
  readonly value: string;
  readonly quote: string;
}

/** A claim as it was read. The span is its evidence. */
export interface InspectedClaim extends Span {
  readonly quote: string;
  /** What is said: `sign`, `not sign`, `sign, planned`, with the words that say so. */
  readonly predicate: Noticed;
  readonly arguments: readonly Noticed[];
  /** Who says so, the outermost speaker first; a speaker without a name has no span. */
  readonly speakers: readonly (Noticed | { readonly kind: string })[];
  readonly when?: string;
  /** Whether it is of an earlier event than the one the report is on. */
  readonly earlier: boolean;
  /** Whether it is told inside another claim. */
  readonly inside: boolean;
  /** What its numbers count or measure. */
  readonly slots: readonly string[];
}

/** A sentence with what was read in it. */
export interface InspectedSentence extends Span {
  readonly role: Sentence['role'];
  readonly quote: string;
  readonly mentions: readonly Noticed[];
  readonly claims: readonly InspectedClaim[];
}

/** What the engine reads in one report. */
export interface Inspection {
  readonly language: Language;
  readonly sentences: readonly InspectedSentence[];
}

/**
 * What the engine reads in one report, sentence by sentence: names, times and numbers, and the claims made of them. For
 * people who want to see why something was found or was not; programs read claims from a comparison report.
 *
 * @throws CrossclaimError where it is no source, or in a language that is not read
 */
export function inspectSource(source: Source): Inspection {
  const sources = parseSources([source]);
  const { documents, mentions, claims, events } = readClaims(sources);
  const profiles = profileClaims(claims, events);
  const told = claims.map(({ claim }, index) => ({ claim, profile: profiles[index] }));
  const { language = 'en', sentences = [] } = documents[0] ?? {};
  const { text } = source;
  return {
    language,
    sentences: sentences.map(({ index, role, start, end }) => ({
      role,
      start,
      end,
      quote: text.slice(start, end),
      mentions: (mentions[0] ?? [])
        .filter((mention) => mention.start >= start && mention.start < end)
        .map((mention) => noticed(text, mention.kind, describeMention(mention), mention)),
      claims: told
        .filter(({ claim }) => claim.sentence === index)
        .map(({ claim, profile }) => inspected(text, claim, profile)),
    })),
  };
}

function inspected(text: string, claim: DraftClaim, profile: Profile | undefined): InspectedClaim {
  const { start, end, time } = claim;
  return {
    start,
    end,
    quote: text.slice(start, end),
    predicate: noticed(text, 'predicate', describePredicate(claim), claim.predicate),
    arguments: claim.arguments.map((argument) =>
      noticed(
        text,
        argument.role,
        argument.mention === undefined ? '' : describeMention(argument.mention),
        argument,
      ),
    ),
    speakers: claim.attribution.map(({ speaker, mode }) => {
      const { start: from, end: to } = speaker;
      return from === undefined || to === undefined
        ? { kind: mode }
        : noticed(text, mode, '', { start: from, end: to });
    }),
    ...(time === undefined ? {} : { when: describeTime(time) }),
    earlier: profile?.past ?? false,
    inside: claim.inner === true,
    slots: [...new Set(profile?.figures.map(({ slot }) => slot) ?? [])],
  };
}

function noticed(text: string, kind: string, value: string, { start, end }: Span): Noticed {
  return { kind, value, start, end, quote: text.slice(start, end) };
}
