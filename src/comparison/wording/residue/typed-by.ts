import { isKindOf } from '../../../concepts/kinds.js';
import { shareSide } from '../../../concepts/places.js';
import { flatMap } from '../../../model/flat-map.js';
import type { Replacement } from './diff-words.js';
import type { Sense } from './sense-of-hit.js';
import type { Told } from './told.js';
import type { Word } from './words.js';

/** Sets whose members can stand in one place, in the order in which a replacement of several sorts of words is typed. */
const FAMILIES: readonly (readonly string[])[] = [
  ['number', 'vague', 'year', 'label'],
  ['unit', 'currency', 'timeUnit'],
  ['weekday'],
  ['month', 'hijriMonth'],
  ['dayPart'],
  ['when'],
  ['order'],
  ['phase'],
  ['ordinal'],
  ['share'],
  ['direction'],
  ['state', 'place', 'bodyName', 'entity'],
  ['portfolio', 'office', 'kind'],
  ['body'],
  // Only people against a body are left: the others are typed above.
  ['kind', 'body'],
  ['certainty', 'speech'],
  ['negation'],
];

/** Sets of which two members exclude one another in one place of one sentence. */
const EXCLUSIVE: ReadonlySet<string> = new Set([
  'number',
  'unit',
  'currency',
  'weekday',
  'month',
  'hijriMonth',
  'state',
  'place',
  'direction',
  'portfolio',
  'bodyName',
  'kind',
  'ordinal',
  'order',
  'phase',
  'share',
  'office',
  'body',
]);

/** What is told of words put for one another by what they say, by the first family of which both sides have one. */
export function typedBy(
  { left, right }: Replacement,
  exact: boolean,
  copied: boolean,
  sameDay: boolean,
): Told | undefined {
  for (const family of FAMILIES) {
    if (family.includes('when') && !sameDay) continue;
    const [xs, ys] = [sensesIn(left, family), sensesIn(right, family)];
    const [x, y] = [xs[0], ys[0]];
    if (x === undefined || y === undefined || (FREELY_TOLD.has(x.set) && !exact)) continue;
    const excludes = copied && xs.some((s) => ys.some((t) => areExclusive(s, t)));
    const of = (words: readonly Word[]) => words.filter((w) => w.senses.some((s) => family.includes(s.set)));
    return {
      rule: excludes ? 'substituted' : 'substituted-open',
      slot: x.slot,
      left: of(left),
      right: of(right),
    };
  }
  return undefined;
}

const sensesIn = (words: readonly Word[], family: readonly string[]): readonly Sense[] =>
  flatMap(words, (w) => (isReference(w) ? [] : w.senses.filter((s) => family.includes(s.set))));

/** Words that point back name nobody: the two sides. */
const isReference = ({ hits }: Word): boolean => hits.some((h) => h.category === 'reference');

/** Sets of words for somebody or something: where more is left over, two sentences name it each in its own way. */
const FREELY_TOLD: ReadonlySet<string> = new Set([
  'state',
  'place',
  'bodyName',
  'entity',
  'portfolio',
  'office',
  'body',
  'kind',
]);

function areExclusive(x: Sense, y: Sense): boolean {
  if (x.set !== y.set || x.id === y.id || !EXCLUSIVE.has(x.set)) return false;
  if (x.set === 'kind') return !isKindOf(x.id, y.id) && !isKindOf(y.id, x.id);
  if (x.set === 'direction') return !shareSide(x.id, y.id);
  return true;
}
