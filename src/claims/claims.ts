import type { AttributedRange, ClaimArgument, DraftClaim } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { Attribution, Certainty } from '../schema/types.js';
import { findArguments } from './arguments.js';
import { arabicArguments } from './arguments-arabic.js';
import { attribute } from './attribution.js';
import { describesCounted, type EventWord, governing } from './governing.js';
import { findHolders } from './holders.js';
import { modalityAt } from './modality.js';
import { narrow } from './phrases.js';
import { conceptOf, eventWords, findPredicates, isConcept, type Predicate } from './predicates.js';
import { mayShareSubject } from './subjects.js';
import { lacksSubject } from './voice-english.js';

/** A clause with fewer words of content than this, and nothing named in it, states nothing worth aligning. */
const LEAST_CONTENT = 3;

interface Context {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly said: readonly AttributedRange[];
  readonly cue: (token: number) => boolean;
}

/**
 * The claims of one source: for each clause its predicates with their arguments, speakers, polarity and certainty. A
 * clause without a known event word yields one claim on its own words, so that nothing a source says is lost.
 */
export function findClaims(document: Document, mentions: readonly Mention[]): readonly DraftClaim[] {
  const said = attribute(document, mentions);
  const cueTokens = new Set<number>();
  for (const { cue } of said) for (let i = cue.first; i < cue.last; i++) cueTokens.add(i);
  const context: Context = { document, mentions, said, cue: (token) => cueTokens.has(token) };
  const out: DraftClaim[] = [];
  let subject: { readonly sentence: number; readonly argument: ClaimArgument } | undefined;
  let at = 0;
  for (const clause of document.clauses) {
    if (document.sentences[clause.sentence]?.role === 'boilerplate') continue;
    while (at < mentions.length && (mentions[at]?.first ?? 0) < clause.first) at++;
    const inside: Mention[] = [];
    for (let i = at; i < mentions.length && (mentions[i]?.first ?? 0) < clause.last; i++) {
      const mention = mentions[i];
      if (mention) inside.push(mention);
    }
    const claims = claimsOf(
      clause,
      inside,
      context,
      subject?.sentence === clause.sentence ? subject.argument : undefined,
    );
    for (const claim of claims) {
      const agent = claim.arguments.find((a) => a.role === 'agent');
      if (agent) subject = { sentence: clause.sentence, argument: agent };
    }
    out.push(...claims, ...claims.flatMap((claim) => narrow(document, claim)));
  }
  return dedupe([...out, ...findHolders(document, mentions, said)].sort((a, b) => a.sentence - b.sentence));
}

function claimsOf(
  clause: Clause,
  inside: readonly Mention[],
  context: Context,
  subject: ClaimArgument | undefined,
): readonly DraftClaim[] {
  const { document, cue } = context;
  const named = new Set(inside.filter((m) => NAMES.has(m.kind)).flatMap((m) => range(m.first, m.last)));
  const quantities = inside.flatMap((m) => (m.kind === 'quantity' ? [m] : []));
  const met = eventWords(document, clause, (token) => !cue(token) && !named.has(token));
  const words = met.filter((hit) => !describesCounted(document, hit, quantities, met));
  const events = words.flatMap((hit): readonly EventWord[] =>
    isConcept(hit.id) && conceptOf(hit.id).measures !== true ? [{ hit, concept: hit.id }] : [],
  );
  const ordinals = inside.filter((m) => m.kind === 'ordinal');
  const governs = new Map<Mention, number>();
  for (const m of inside) {
    const word = m.kind === 'quantity' ? governing(m, events, document.language === 'en') : undefined;
    if (word) governs.set(m, word.hit.first);
  }
  const found = findPredicates(document, clause, words, (hit) => {
    const ranking = ordinals.find(
      (o) =>
        (o.last <= hit.first && hit.first <= o.last + 1) || (hit.last <= o.first && o.first <= hit.last + 2),
    );
    const counted = [...governs].find(([m, first]) => first === hit.first && isCount(m));
    return ranking?.first ?? counted?.[0].first;
  });
  const predicates = found.length > 0 ? found : fallback(clause, inside, context);
  const starts = predicates
    .slice(1)
    .filter((p) => p.until === undefined)
    .map((p) => Math.min(p.from, p.first))
    .sort((a, b) => a - b);
  const hasPredicate = new Set(predicates.map((p) => p.first));
  return predicates.map((predicate, k) => {
    const first = k === 0 ? clause.first : Math.min(predicate.from, predicate.first);
    const next = starts.find((start) => start > Math.max(first, predicate.first)) ?? clause.last;
    const mine = (m: Mention): boolean => {
      if (predicate.until !== undefined && m.first >= predicate.until) return false;
      const governor = governs.get(m);
      return governor !== undefined && hasPredicate.has(governor)
        ? governor === predicate.first
        : m.first >= first && m.first < next;
    };
    return toClaim(
      predicate,
      first,
      k === 0 ? clause.last : (predicate.until ?? next),
      inside.filter((m) => mine(m) && !cue(m.first)),
      clause,
      context,
      subject,
    );
  });
}

/** Mentions whose words are names or times: no event is read into them. */
const NAMES: ReadonlySet<Mention['kind']> = new Set(['person', 'organisation', 'place', 'time']);

/** A plain count of things, as against a measure. */
const isCount = (m: Mention): boolean => m.kind === 'quantity' && m.value.unit === undefined;

function toClaim(
  predicate: Predicate,
  first: number,
  last: number,
  own: readonly Mention[],
  clause: Clause,
  context: Context,
  subject: ClaimArgument | undefined,
): DraftClaim {
  const { document, said } = context;
  const span = trim(document, first, last);
  const direct =
    document.language === 'ar'
      ? arabicArguments(
          document,
          predicate,
          own,
          clause,
          { first, last },
          { all: context.mentions, subject: subject !== undefined, said: context.cue },
        )
      : findArguments(document, predicate, own);
  const wantsAgent = predicate.concept === undefined || conceptOf(predicate.concept).roles[0] === 'agent';
  const unsaid =
    wantsAgent && !predicate.passive && !direct.some((a) => a.role === 'agent' || a.role === 'patient');
  const inherits =
    unsaid &&
    subject !== undefined &&
    (document.language === 'en'
      ? lacksSubject(document, predicate, clause)
      : mayShareSubject(document, predicate, clause, subject));
  const args = inherits && subject ? [...direct, subject] : direct;
  const speakers = said.filter((r) => r.first <= predicate.first && predicate.first < r.last);
  const modality = modalityAt(document, predicate, clause);
  const time = args.find((a) => a.role === 'time')?.mention;
  const a = document.tokens[predicate.first];
  const z = document.tokens[predicate.last - 1];
  const start = a?.start ?? span.start;
  const end = z?.end ?? span.end;
  return {
    ...span,
    sourceId: document.source.id,
    sentence: clause.sentence,
    predicate: {
      start,
      end,
      text: document.source.text.slice(start, end),
      token: predicate.first,
      ...(predicate.concept ? { concept: predicate.concept } : {}),
    },
    arguments: args,
    attribution: speakers.map((r): Attribution => r.attribution),
    polarity: modality.polarity,
    certainty: certaintyOf(modality.certainty, speakers),
    ...(time?.kind === 'time' ? { time: time.value } : {}),
    prominence: prominence(document, clause),
  };
}

/** What the predicate's own words say wins; else what the way of saying it implies. */
function certaintyOf(own: Certainty, speakers: readonly AttributedRange[]): Certainty {
  if (own !== 'asserted') return own;
  const implied = speakers.map((r) => r.certainty).filter((c): c is Certainty => c !== undefined);
  return (
    implied.find((c) => c === 'denied') ?? implied.find((c) => c === 'alleged') ?? implied[0] ?? 'asserted'
  );
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);

function fallback(
  clause: Clause,
  inside: readonly Mention[],
  { document, cue }: Context,
): readonly Predicate[] {
  const isStop = (i: number): boolean =>
    (document.hitsAt[i] ?? []).some(
      (h) => h.category === 'stop' || h.category === 'marker' || h.category === 'preposition',
    );
  const content: number[] = [];
  for (let i = clause.first; i < clause.last; i++)
    if (document.tokens[i]?.kind === 'word' && !cue(i) && !isStop(i)) content.push(i);
  if (content.length < LEAST_CONTENT && !(inside.some((m) => !cue(m.first)) && content.length > 1)) return [];
  const verb = content.find((i) =>
    (document.hitsAt[i] ?? []).some(
      (h) =>
        (h.category === 'light' || h.category === 'speech') &&
        (h.form === 'past' || h.form === 'present' || h.form === 'future'),
    ),
  );
  const first = verb ?? content[0];
  if (first === undefined) return [];
  return [{ first, last: first + 1, from: clause.first, form: 'word', enclitics: '', passive: false }];
}

/** Leaves marks at both ends of the evidence out, so that the quote reads as words. */
function trim(
  document: Document,
  first: number,
  last: number,
): { readonly first: number; readonly last: number; readonly start: number; readonly end: number } {
  let a = first;
  let z = last;
  while (
    z > a + 1 &&
    document.tokens[z - 1]?.kind === 'punctuation' &&
    !/^["%)]$/.test(document.tokens[z - 1]?.form ?? '')
  )
    z--;
  while (
    a < z - 1 &&
    document.tokens[a]?.kind === 'punctuation' &&
    !/^["(]$/.test(document.tokens[a]?.form ?? '')
  )
    a++;
  return { first: a, last: z, start: document.tokens[a]?.start ?? 0, end: document.tokens[z - 1]?.end ?? 0 };
}

function prominence(document: Document, clause: Clause): DraftClaim['prominence'] {
  const sentence = document.sentences[clause.sentence];
  const lead = document.sentences.find((s) => s.role === 'body');
  if (sentence === undefined) return 'core';
  return sentence.role === 'heading' || sentence.index === lead?.index ? 'headline' : 'core';
}

function dedupe(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const seen = new Set<string>();
  return claims.filter((c) => {
    const key = `${c.start}-${c.end}-${c.predicate.start}`;
    if (seen.has(key) || c.end <= c.start) return false;
    seen.add(key);
    return true;
  });
}
