import { areOfOneKind } from '../../concepts/lineage.js';
import type { Finding } from '../../model/finding.js';
import type { Category, Hit } from '../../model/lexicon.js';
import type { Identity, Member } from '../member.js';
import { compareUnshared } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { isWeightless } from '../weightless.js';
import { isLead } from './is-lead.js';

interface Word {
  readonly stem: string;
  readonly hits: readonly Hit[];
}

type Sequence = readonly Word[];

/** The words of content of a claim, in order. */
const sequenceOf = ({ claim, document: { tokens, hitsAt } }: Member): Sequence =>
  tokens.slice(claim.first, claim.last).flatMap(({ kind, stem, index }) => {
    const hits = hitsAt[index] ?? [];
    return kind !== 'word' || isWeightless(hits) ? [] : [{ stem, hits }];
  });

/**
 * Fewer words that two leads have in common, in one order, make no copy. With three, three differences come in
 * headline pairs and cases; with five, four go.
 */
const LEAST_SHARED = 4;

/** The one place where two sequences of words differ, if all before and behind it is equal. */
function replaced(a: Sequence, b: Sequence): readonly [Word, Word] | undefined {
  if (a.length !== b.length || a.length <= LEAST_SHARED) return undefined;
  const pairs = a.flatMap((word, i): readonly (readonly [Word, Word])[] => {
    const other = b[i];
    return other === undefined || word.stem === other.stem ? [] : [[word, other]];
  });
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** Words that writers choose freely, and numbers, which are compared as such. */
const FREE: ReadonlySet<Category> = new Set(['speech', 'speaker', 'certainty', 'hedge', 'light', 'number']);

/** Whether two words may say one thing: two forms of a word, words of one event, words that writers choose freely. */
function mayBeOne(a: Word, b: Word): boolean {
  if (areForms(a.stem, b.stem) || [...a.hits, ...b.hits].some((h) => FREE.has(h.category))) return true;
  return a.hits.some((h) => b.hits.some((g) => h.category === g.category && areOfOneId(h, g)));
}

const areOfOneId = ({ category, id }: Hit, other: Hit): boolean =>
  id === other.id || (category === 'concept' && areOfOneKind(id, other.id));

/** Whether two words may be forms of one: one holds the other. */
const areForms = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Kinds of words whose members exclude one another. */
const EXCLUSIVE: ReadonlySet<Category> = new Set([
  'kind',
  'office',
  'body',
  'bodyName',
  'currency',
  'concept',
]);

/** Whether both words are known and of one kind: two sorts of people, two offices, two events. */
const areRivals = (a: Word, b: Word): boolean =>
  a.hits.some((h) => EXCLUSIVE.has(h.category) && b.hits.some((g) => g.category === h.category));

function decide(x: SlotValue<Sequence>, y: SlotValue<Sequence>): Ruling<'scope'> | undefined {
  const pair = replaced(x.value, y.value);
  return pair === undefined || mayBeOne(...pair) || !areRivals(...pair) ? undefined : 'word-replaced';
}

/** Finds leads that are one sentence, word for word, but for one word: lessons for women / for children. */
export function compareReplacements(members: readonly Member[], identity: Identity): Finding {
  const values = members.filter(isLead).map((member): SlotValue<Sequence> => {
    const { claim, document } = member;
    const value = sequenceOf(member);
    const text = document.source.text.slice(claim.start, claim.end);
    return { member, value, text, key: value.map((w) => w.stem).join(' ') };
  });
  return compareUnshared('scope', values, decide, identity);
}
