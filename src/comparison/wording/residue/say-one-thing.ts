import { isKindOf, makesUp, shareMembers } from '../../../concepts/kinds.js';
import { areConverses, areOfOneKind, areOpposed, areRelated } from '../../../concepts/lineage.js';
import { singularOffices } from '../../../concepts/offices.js';
import type { Category, Hit } from '../../../model/lexicon.js';
import type { OfficeValue } from '../../../schema/types.js';
import { areOneNumber, areOneTime, areSameTime } from './one-value.js';
import { isNumeric, type Word } from './words.js';

/** Categories whose ids do not tell one word from another. */
const VAGUE_IDS: ReadonlySet<Category> = new Set([
  'givenName',
  'stop',
  'abbreviation',
  'determiner',
  'light',
  'speech',
  'according',
  'speaker',
  'boilerplate',
  'certainty',
  'timeWord',
  'marker',
  'preposition',
  'reference',
]);

/** Whether two words that stand in one place say one thing: two forms or spellings, one meaning, one value, one entity. */
export function sayOneThing(a: Word, b: Word): boolean {
  if (a.stem === b.stem) return true;
  if (isNumeric(a) && isNumeric(b)) return areOneNumber(a, b) || areSameTime(a, b);
  if (areOneTime(a, b)) return true;
  // Most words have no sense, or no hit, and need not be looked at.
  if (a.senses.length > 0 && b.senses.length > 0 && haveOneSense(a, b)) return true;
  if (areConcepts(a, b)) return true;
  if (a.hits.length > 0 && b.hits.length > 0 && a.hits.some((h) => b.hits.some((g) => areOfOneId(h, g))))
    return true;
  return areForms(a.token.stem, b.token.stem);
}

/** Whether two words that can be typed stand for one thing, or for two that can be one. */
const haveOneSense = (a: Word, b: Word): boolean =>
  shareSense(a, b) || areOneEntity(a, b) || areOfOneSort(a, b) || isMadeUpOf(a, b) || isMadeUpOf(b, a);

/** Whether two words mean one thing that is no entity. */
const shareSense = (a: Word, b: Word): boolean =>
  a.senses.some((s) => b.senses.some((t) => s.set !== 'entity' && s.set === t.set && s.id === t.id));

/**
 * Whether two words name one entity, and are not two names or two offices beside one name (John Smith / David Smith, King
 * John / President John), or two offices of which a state has one holder each: the prime minister, the finance minister.
 */
const areOneEntity = (a: Word, b: Word): boolean =>
  a.senses.some((s) => s.set === 'entity' && b.senses.some((t) => t.set === 'entity' && t.id === s.id)) &&
  !areTwoOffices(a, b) &&
  !(((isBareName(a) && isBareName(b)) || (isOffice(a) && isOffice(b))) && shareName(a, b));

/** Whether two words are of two offices, each of which a state has one holder of. */
const areTwoOffices = ({ mention: a }: Word, { mention: b }: Word): boolean =>
  a?.kind === 'office' && b?.kind === 'office' && areOthers(a.value, b.value);

const areOthers = (a: OfficeValue, b: OfficeValue): boolean =>
  isSingular(a) &&
  isSingular(b) &&
  (a.office !== b.office ||
    (a.portfolio !== undefined && b.portfolio !== undefined && a.portfolio !== b.portfolio));

const SINGULAR: ReadonlySet<string> = singularOffices;
const isSingular = ({ office }: OfficeValue): boolean => SINGULAR.has(office);

/** Whether a word of somebody's name is no office, title or sort of person. */
const isBareName = ({ mention, hits }: Word): boolean =>
  mention?.kind === 'person' && hits.every((h) => h.category === 'givenName' || h.last - h.first > 1);

const isOffice = ({ senses }: Word): boolean =>
  senses.some((s) => s.set === 'office' || s.set === 'portfolio');

function shareName({ mention: a, token: x }: Word, { mention: b, token: y }: Word): boolean {
  const others = (text: string, own: string): readonly string[] => text.split(' ').filter((w) => w !== own);
  const names = others(b?.text ?? '', y.text);
  return others(a?.text ?? '', x.text).some((name) => names.includes(name));
}

/** Whether one names a sort of which the other's is a kind: passengers are people. */
const areOfOneSort = (a: Word, b: Word): boolean =>
  a.senses.some(
    (s) =>
      s.set === 'kind' &&
      b.senses.some((t) => t.set === 'kind' && (isKindOf(s.id, t.id) || isKindOf(t.id, s.id))),
  );

/** Whether one names a body and the other the people who make it up, or a body that they may make up: the army, soldiers, forces. */
const isMadeUpOf = (a: Word, b: Word): boolean =>
  a.senses.some(
    (s) =>
      s.set === 'body' &&
      b.senses.some((t) =>
        t.set === 'kind' ? makesUp(t.id, s.id) : t.set === 'body' && shareMembers(t.id, s.id),
      ),
  );

/** Whether two words name one event, or events that can be one, and none that excludes it or tells it from its other side: buy, sell. */
function areConcepts({ concepts: xs }: Word, { concepts: ys }: Word): boolean {
  if (xs.length === 0 || ys.length === 0) return false;
  if (xs.some((x) => ys.some((y) => areOpposed(x, y) || areConverses(x, y)))) return false;
  return xs.some((x) => ys.some((y) => areOfOneKind(x, y) || areRelated(x, y)));
}

/** Whether two words name opposite events. */
export const nameOpposites = ({ concepts: xs }: Word, { concepts: ys }: Word): boolean =>
  xs.some((x) => ys.some((y) => areOpposed(x, y))) && !xs.some((x) => ys.includes(x));

const areOfOneId = (h: Hit, g: Hit): boolean =>
  h.category === g.category && h.id === g.id && h.category !== 'concept' && !VAGUE_IDS.has(h.category);

/** So many letters at least two words share that may be forms of one. */
const LEAST_LETTERS = 3;
/** A word of so many letters may be spelt with one other letter, and be the same. */
const LONG = 5;

/** Whether two stems may be of one word: the one begins with the other, ends in it but for a letter, or is a slip of it. */
function areForms(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < LEAST_LETTERS) return false;
  if (long.startsWith(short)) return true;
  if (long.length - short.length === 1 && long.endsWith(short)) return true;
  return short.length >= LONG && areOneLetterApart(short, long);
}

/** Whether one letter put in, left out or put for another makes the one word of the other. */
function areOneLetterApart(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
}
