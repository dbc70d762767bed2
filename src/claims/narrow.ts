import { grammarOf } from '../grammar/grammar.js';
import type { ClaimArgument, DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/span.js';

/**
 * Only claims longer than this (characters) give their phrases of place and time claims of their own: half of one is about
 * as long as the short sentences that it is to be held against.
 */
const LONG = 90;
/** A phrase takes up no more of a claim than one part in so many, or it says nothing that the whole does not. */
const PARTS = 2;
/** A phrase of place with fewer tokens names what every report names. */
const LEAST = 3;
/** Two phrases with no more tokens between them than this are one: بمحافظة الأنبار غرب البلاد. */
const GAP = 2;

const PHRASED: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>(['place', 'time']);
const ROLES: ReadonlySet<ClaimArgument['role']> = new Set<ClaimArgument['role']>([
  'place',
  'origin',
  'destination',
  'duration',
  'time',
]);

interface Phrase extends TokenRange {
  readonly kind: Mention['kind'];
  readonly arguments: readonly ClaimArgument[];
}

/**
 * Claims with narrower evidence for a long claim: for each phrase of place, time or duration in it, the same predicate
 * with the arguments of that phrase alone, so that it can be compared with what another source says in few words.
 */
export function narrow(document: Document, claim: DraftClaim): readonly DraftClaim[] {
  if (!grammarOf(document).clausesRunOn || claim.end - claim.start <= LONG) return [];
  const phrases = phrasesOf(document, claim);
  if (phrases.length === 0) return [];
  return flatMap(phrases, (phrase) => {
    const first = startOf(document, phrase.first, claim.first);
    const start = document.tokens[first]?.start;
    const end = document.tokens[phrase.last - 1]?.end;
    if (!says(phrase)) return [];
    if (start === undefined || end === undefined || end - start > (claim.end - claim.start) / PARTS)
      return [];
    const time = phrase.arguments.find((a) => a.role === 'time')?.mention;
    const { time: _, ...rest } = claim;
    return [
      {
        ...rest,
        start,
        end,
        first,
        last: phrase.last,
        arguments: phrase.arguments,
        ...(time?.kind === 'time' ? { time: time.value } : {}),
      },
    ];
  });
}

/** Whether a phrase says enough by itself: a length of time, or a place told by its side, its kind or what contains it. */
function says({ first, last, arguments: args }: Phrase): boolean {
  if (args.some((a) => a.role === 'duration')) return true;
  return last - first >= LEAST && args.every((a) => a.mention?.kind === 'place');
}

function phrasesOf(document: Document, claim: DraftClaim): readonly Phrase[] {
  const out: Phrase[] = [];
  for (const argument of claim.arguments) {
    const { mention } = argument;
    if (mention === undefined || !PHRASED.has(mention.kind) || !ROLES.has(argument.role)) continue;
    if (argument.start < claim.start || argument.end > claim.end) continue;
    const previous = out[out.length - 1];
    if (
      previous?.kind === mention.kind &&
      mention.first - previous.last <= GAP &&
      document.tokens.slice(previous.last, mention.first).every((t) => t.kind === 'word')
    ) {
      out[out.length - 1] = {
        ...previous,
        last: Math.max(previous.last, mention.last),
        arguments: [...previous.arguments, argument],
      };
    } else out.push({ first: mention.first, last: mention.last, kind: mention.kind, arguments: [argument] });
  }
  return out;
}

/** Back over its prepositions (من داخل), and over the verb or event noun right before it. */
function startOf(document: Document, first: number, floor: number): number {
  const hits = (index: number, categories: readonly string[]): boolean =>
    document.hitsAt[index]?.some((h) => categories.includes(h.category) && h.last === index + 1) ?? false;
  let at = first;
  while (at > floor && hits(at - 1, ['preposition', 'placeHead', 'marker'])) at--;
  return at > floor && hits(at - 1, ['concept']) ? at - 1 : at;
}
