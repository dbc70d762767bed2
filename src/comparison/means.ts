import { areOtherMeans, isBorne } from '../concepts/means.js';
import { hasMeans, undoes } from '../concepts/traits.js';
import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import type { Hit } from '../model/lexicon.js';
import { LIKELY } from './likely.js';
import type { Identity, Member } from './member.js';
import { once, onceOfClaim } from './once.js';
import { compareUnshared } from './readings/readings.js';
import type { Ruling } from './ruling.js';
import type { SlotValue } from './slot-value.js';

/** What a claim says that it came about by: the sorts, and the words that name them. */
export interface Means {
  readonly sorts: readonly string[];
  readonly text: string;
}

/** Words by which what a claim names is not stated by it. */
const takesBack = (h: Hit): boolean =>
  (h.category === 'negation' && h.id !== 'without') ||
  h.category === 'certainty' ||
  (h.category === 'concept' && undoes(h.id));

/** Whether the words of a stretch tell of what comes about by something. */
const tellsOfHarm = (hits: readonly (readonly Hit[])[]): boolean =>
  hits.some((at) => at.some((h) => h.category === 'concept' && hasMeans(h.id)));

/** Whether a hit tells in a relative clause what somebody lives or lived with: the president, who had cancer. */
function isBorneBeside(h: Hit, { claim, document }: Member, first: number): boolean {
  if (!isBorne(h.id)) return false;
  for (let i = h.first - 1; i >= first && !COMMA.test(document.tokens[i]?.form ?? ''); i--)
    if (document.hitsAt[i]?.some((at) => at.category === 'marker' && at.id === 'relative'))
      return claim.predicate.token < i || claim.predicate.token > h.first;
  return false;
}

const COMMA = /^[,\u060c]$/;

/** What the words of a stretch name as the means, as a fact. */
function meansAmong(member: Member, first: number, last: number): Means | undefined {
  const { document } = member;
  const hits = document.hitsAt.slice(first, last);
  const found = flatMap(hits, (at) =>
    at.filter((h) => h.category === 'means' && h.last <= last && !isBorneBeside(h, member, first)),
  );
  const isNamed = (h: Hit): boolean => found.some((m) => m.first <= h.first && h.last <= m.last);
  const isTakenBack = hits.some((at) => at.some((h) => takesBack(h) && !isNamed(h)));
  if (isTakenBack || !tellsOfHarm(hits)) return undefined;
  const [from, to] = [found[0], found.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [document.tokens[from.first]?.start, document.tokens[to.last - 1]?.end];
  return { sorts: [...new Set(found.map((h) => h.id))].sort(), text: document.source.text.slice(start, end) };
}

/**
 * By what a claim says, as a fact, that something came about, by words whose sort is known: its own, else those of its
 * sentence: suffered an engine failure and crashed.
 */
export const meansIn = onceOfClaim((member: Member): Means | undefined => {
  const { claim, document } = member;
  if (claim.certainty !== 'asserted' || claim.polarity !== 'affirmed') return undefined;
  const own = meansAmong(member, claim.first, claim.last);
  const sentence = document.sentences[claim.sentence];
  return own ?? (sentence === undefined ? undefined : meansAmong(member, sentence.first, sentence.last));
});

/** Whether two claims say that a thing came about by what excludes what the other says. */
export function areByOtherMeans(a: Member, b: Member): boolean {
  const [xs, ys] = [meansIn(a)?.sorts ?? [], meansIn(b)?.sorts ?? []];
  return (
    xs.length > 0 &&
    ys.length > 0 &&
    areAllOthers(sortsNamed(a.document), ys) &&
    areAllOthers(sortsNamed(b.document), xs)
  );
}

/** Whether two claims name means, affirmed or not, of which none can be or come with one of the other: not by arson, by a short circuit. */
export function nameOtherMeans(a: Member, b: Member): boolean {
  const [xs, ys] = [sortsIn(a), sortsIn(b)];
  return xs.length > 0 && ys.length > 0 && areAllOthers(xs, ys);
}

const sortsAmong = (hits: readonly Hit[]): readonly string[] =>
  flatMap(hits, (h) => (h.category === 'means' ? [h.id] : []));

const sortsIn = onceOfClaim(({ claim, document }: Member): readonly string[] =>
  flatMap(document.hitsAt.slice(claim.first, claim.last), sortsAmong),
);

const areAllOthers = (xs: Iterable<string>, ys: readonly string[]): boolean =>
  Array.from(xs).every((x) => ys.every((y) => areOtherMeans(x, y)));

/** The sorts of means that a report names anywhere: of two that it names, either may have been meant. */
const sortsNamed = once(({ hits }: Document): ReadonlySet<string> => new Set(sortsAmong(hits)));

type Told = SlotValue<Means>;

const toldBy = (member: Member): readonly Told[] => {
  const value = meansIn(member);
  return value === undefined ? [] : [{ member, value, text: value.text, key: value.sorts.join(' ') }];
};

const decide = ({ member: a }: Told, { member: b }: Told, sure: number): Ruling<'cause'> | undefined =>
  sure >= LIKELY && areByOtherMeans(a, b) ? 'means-other' : undefined;

/** Compares by what the members of a group say that a harm came about: by a short circuit, by arson; with knives, with guns. */
export const compareMeans = (members: readonly Member[], identity: Identity): readonly Finding[] => [
  compareUnshared('cause', flatMap(members, toldBy), decide, identity),
];
