import { areOfOneKind } from '../concepts/lineage.js';
import type { Finding } from '../model/finding.js';
import type { Category, Hit } from '../model/lexicon.js';
import { isLead } from './lead-words.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Fewer words that two leads have in common, in one order, make no copy. */
const LEAST_SHARED = 4;
/** Words that share so many letters in a row may be two forms of one. */
const ALIKE = 3;

const WEIGHTLESS: ReadonlySet<Category> = new Set(['stop', 'marker', 'preposition', 'reference', 'negation']);
/** Words that writers choose freely, and numbers, which are compared as such. */
const FREE: ReadonlySet<Category> = new Set(['speech', 'speaker', 'certainty', 'hedge', 'light', 'number']);

interface Word {
  readonly stem: string;
  readonly hits: readonly Hit[];
}

type Words = readonly Word[];

function wordsOf({ claim, document }: Member): Words {
  const out: Word[] = [];
  for (let i = claim.first; i < claim.last; i++) {
    const token = document.tokens[i];
    const hits = document.hitsAt[i] ?? [];
    if (token?.kind !== 'word' || hits.some((h) => WEIGHTLESS.has(h.category))) continue;
    out.push({ stem: token.stem, hits });
  }
  return out;
}

/** The one place where two lists of words differ, if all before and behind it is equal. */
function replaced(a: Words, b: Words): readonly [Word, Word] | undefined {
  if (a.length !== b.length || a.length <= LEAST_SHARED) return undefined;
  const places = a.flatMap((word, i) => (word.stem === b[i]?.stem ? [] : [i]));
  const [x, y] = [a[places[0] ?? -1], b[places[0] ?? -1]];
  return places.length === 1 && x !== undefined && y !== undefined ? [x, y] : undefined;
}

function shareLetters(a: string, b: string): boolean {
  for (let i = 0; i + ALIKE <= a.length; i++) if (b.includes(a.slice(i, i + ALIKE))) return true;
  return false;
}

/** Whether two words may say one thing: two forms of a word, words of one event, words that writers choose freely. */
function mayBeOne(a: Word, b: Word): boolean {
  if (a.stem.includes(b.stem) || b.stem.includes(a.stem)) return true;
  if (shareLetters(a.stem, b.stem)) return true;
  if ([...a.hits, ...b.hits].some((h) => FREE.has(h.category))) return true;
  const [xs, ys] = [a, b].map(({ hits }) => hits.filter((h) => h.category === 'concept').map((h) => h.id));
  return (
    a.hits.some((h) => b.hits.some((g) => g.category === h.category && g.id === h.id)) ||
    (xs ?? []).some((x) => (ys ?? []).some((y) => areOfOneKind(x, y)))
  );
}

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

function rule(x: SlotValue<Words>, y: SlotValue<Words>): Ruling | undefined {
  const pair = replaced(x.value, y.value);
  return pair === undefined || mayBeOne(...pair) || !areRivals(...pair)
    ? undefined
    : { rule: 'word-replaced', relation: 'contradiction', causes: ['identity'] };
}

/** Finds leads that are one sentence, word for word, but for one word: lessons for women / for children. */
export function compareReplacements(members: readonly Member[], identity: Identity): Finding {
  const values = members.filter(isLead).map((member): SlotValue<Words> => {
    const value = wordsOf(member);
    return {
      member,
      value,
      text: member.document.source.text.slice(member.claim.start, member.claim.end),
      key: value.map((w) => w.stem).join(' '),
    };
  });
  return { agreements: [], differences: compareReadings('scope', values, rule, identity).differences };
}
