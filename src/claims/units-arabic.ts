import { isVerbAt } from '../grammar/hits.js';
import { isCoordinated } from '../grammar/particles.js';
import type { Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/span.js';
import { nounPhraseAt } from './noun-phrase-arabic.js';

/** A mention as it stands in its clause: an office and its holder are one. */
export interface Unit extends TokenRange {
  /** Where its words start, particles written on to the first left out. */
  readonly start: number;
  readonly mention: Mention;
}

/** What fills the place of a subject or object: a mention, or a noun phrase that names nothing known. */
export interface Filler extends TokenRange {
  readonly unit?: Unit;
  /** Id of the reference that it is: الجانبان, الأخير. */
  readonly reference?: string;
  /** Whether it makes one predicate with its verb: it stands in the place of an object, and names none. */
  readonly predicative?: boolean;
}

/** The units of a clause by the token they start at, with every token that one covers. */
export interface Units {
  readonly at: ReadonlyMap<number, Unit>;
  readonly taken: (token: number) => boolean;
  /** Whether a token belongs to who says it, not to what is said. */
  readonly said: (token: number) => boolean;
}

export const isNamed = ({ kind }: Mention): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'office' || kind === 'place';

/** The end of a filler with those joined to it by و, named or in words: المعلم وزوجته. */
export function joinedEnd(document: Document, filler: Filler, units: Units): number {
  let last = filler.last;
  for (
    let next = conjunctEnd(document, last, units);
    next !== undefined;
    next = conjunctEnd(document, last, units)
  )
    last = next;
  return last;
}

/** The end of what is joined by و at a token; undefined where nothing is. */
function conjunctEnd(document: Document, at: number, units: Units): number | undefined {
  if (!isConjunct(document, at)) return undefined;
  const unit = units.at.get(at);
  if (unit !== undefined)
    return isNamed(unit.mention) || unit.mention.kind === 'quantity' ? unit.last : undefined;
  if (units.taken(at) || isVerbAt(document, at) || !isSurelyJoined(document, at)) return undefined;
  return nounPhraseAt(document, at, at + CONJUNCT, units.taken)?.last;
}

/** What is joined in words is taken to have so many: وسائق الحافلة. */
const CONJUNCT = 2;

/** Whether و is no letter of a word: it is known without it, has the article, or belongs to who was named before. */
const isSurelyJoined = (document: Document, at: number): boolean =>
  (document.hitsAt[at]?.length ?? 0) > 0 ||
  /^و(?:ال|.{3,}(?:ه|ها|هم|هما)$)/.test(document.tokens[at]?.form ?? '');

const isConjunct = (document: Document, first: number): boolean =>
  /^و/.test(document.tokens[first]?.form ?? '') &&
  (document.hitsAt[first] ?? []).every((h) => isCoordinated(h));

export const isJoined = (document: Document, before: Unit, { first }: Unit): boolean =>
  (first === before.last && isConjunct(document, first)) ||
  (first === before.last + 1 &&
    (document.tokens[before.last]?.form === 'و' ||
      (document.tokens[before.last]?.kind === 'punctuation' && isConjunct(document, first))));

/** So many tokens may part an office from its holder: marks around a name. */
const MOST_PARTING = 2;

/** Mentions as units: an office with its holder is one, and the holder speaks for both; ordinals inside names are none. */
export function unitsOf(mentions: readonly Mention[]): readonly Unit[] {
  const people = flatMap(mentions, (m) => (m.kind === 'person' ? [m] : []));
  return mentions
    .filter((m) => m.kind !== 'ordinal' || !people.some((p) => p.first <= m.first && m.last <= p.last))
    .filter((m) => m.kind !== 'office' || !people.some((p) => p.role?.start === m.start))
    .map((mention): Unit => {
      const role = mention.kind === 'person' ? mention.role : undefined;
      const office =
        role === undefined ? undefined : mentions.find((m) => m.kind === 'office' && m.start === role.start);
      const near = office !== undefined && Math.abs(mention.first - office.last) <= MOST_PARTING;
      return {
        start: near ? Math.min(office.start, mention.start) : mention.start,
        first: near ? Math.min(office.first, mention.first) : mention.first,
        last: near ? Math.max(office.last, mention.last) : mention.last,
        mention,
      };
    })
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

export function toUnits(units: readonly Unit[], said: (token: number) => boolean): Units {
  const covered = new Set<number>();
  const at = new Map<number, Unit>();
  for (const unit of units) {
    if (!at.has(unit.first)) at.set(unit.first, unit);
    for (let i = unit.first; i < unit.last; i++) covered.add(i);
  }
  return { at, taken: (token) => covered.has(token) || said(token), said };
}
