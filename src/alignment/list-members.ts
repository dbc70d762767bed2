import { areOfOneKind } from '../concepts/lineage.js';
import { isToldByObject } from '../concepts/traits.js';
import type { ListedMember } from '../model/list.js';

/** Two members are one by their words where this share of the shorter one's words of content is common to both: of two words both, of three two. */
const ALIKE = 0.6;

/** What of a member is compared. */
interface Words {
  readonly listed: ListedMember;
  readonly concept?: string;
  readonly stems: ReadonlySet<string>;
}

/**
 * The members of the lists of all sources, those together that name one thing: one act (training, exchange), whatever it
 * is of (but for acts that are told apart by that: exchange of views, of prisoners), or the same words. Members of one kind of list and of one polarity alone come together.
 */
export function alignMembers(members: readonly ListedMember[]): readonly (readonly ListedMember[])[] {
  const groups: Words[][] = [];
  const byKey = new Map<string, Words[][]>();
  for (const words of members.map(wordsOf)) {
    const { kind, governing } = words.listed;
    const key = `${kind} ${governing.polarity}`;
    const known = byKey.get(key) ?? [];
    byKey.set(key, known);
    const group = known.slice(0, MOST).find((g) => g[0] !== undefined && areOne(g[0], words));
    if (group !== undefined) group.push(words);
    else {
      const opened = [words];
      known.push(opened);
      groups.push(opened);
    }
  }
  return groups.map((g) => g.map(({ listed }) => listed));
}

/** A member is held against no more than this many others: a bound of time. */
const MOST = 200;

function wordsOf(listed: ListedMember): Words {
  const { document, member } = listed;
  const { concept } = member.predicate;
  const stems = new Set(
    document.tokens
      .slice(member.first, member.last)
      .filter((t) => t.kind === 'word' && !isIdle(listed, t.index))
      .map((t) => t.stem),
  );
  return { listed, stems, ...(concept === undefined ? {} : { concept }) };
}

const isIdle = ({ document }: ListedMember, token: number): boolean =>
  document.hitsAt[token]?.some((h) => h.category === 'stop' || h.category === 'preposition') ?? false;

function areOne(a: Words, b: Words): boolean {
  if (a.concept !== undefined && b.concept !== undefined) {
    const apart = isToldByObject(a.concept) && isToldByObject(b.concept) && !areOfOneObject(a, b);
    return !apart && areOfOneKind(a.concept, b.concept);
  }
  const shared = [...a.stems].filter((s) => b.stems.has(s)).length;
  return shared > 0 && shared / Math.min(a.stems.size, b.stems.size) >= ALIKE;
}

/** What an act is of is said by so many words behind it: a noun and what marks it off. */
const OBJECT = 2;

/** Whether two acts are of one thing, by the meaning or the stems of the first words behind them; so they are where one does not say. */
function areOfOneObject(a: Words, b: Words): boolean {
  const [xs, ys] = [objectOf(a), objectOf(b)];
  return xs.length === 0 || ys.length === 0 || xs.join(' ') === ys.join(' ');
}

function objectOf({ listed }: Words): readonly string[] {
  const { document, member } = listed;
  return document.tokens
    .slice(member.predicate.token + 1, member.last)
    .filter((t) => t.kind === 'word' && !isIdle(listed, t.index))
    .slice(0, OBJECT)
    .map(({ index, stem }) => document.hitsAt[index]?.find((h) => h.category === 'kind')?.id ?? stem)
    .sort();
}
