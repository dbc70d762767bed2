import { hasArticle, isJoinedToArticle, isParticiple, isRelational } from '../../../grammar/arabic/nouns.js';
import type { Category } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';

/** What the name of a body may be made of, word by word. */

const formAt = ({ tokens }: NameReader, at: number): string => tokens[at]?.form ?? '';

/** A definite noun or adjective that tells no time: اليوم is none. */
export const isDefiniteWord = (reader: NameReader, at: number): boolean =>
  hasArticle(formAt(reader, at)) && !isTimeWord(reader, at);

/** A definite adjective of relation that tells no time and of no state. */
export const isFieldAdjective = (reader: NameReader, at: number): boolean =>
  isRelational(formAt(reader, at)) && !isTimeWord(reader, at) && reader.hit(at, 'nationality') === undefined;

/** A participle with the article that is no common noun: المتحدة, المستقلة, المعتمد. */
export const isUnknownParticiple = (reader: NameReader, at: number): boolean =>
  isParticiple(formAt(reader, at)) && !reader.known(at);

const TIMES: ReadonlySet<Category> = new Set<Category>([
  'weekday',
  'month',
  'timeWord',
  'timeUnit',
  'dayPart',
  'ordinal',
]);

function isTimeWord({ document }: NameReader, at: number): boolean {
  return document.hitsAt[at]?.some((hit) => TIMES.has(hit.category)) ?? false;
}

/** An unknown word that may be a name by itself. */
export function isOwnName(reader: NameReader, at: number): boolean {
  return !reader.known(at) && !/[يه]$/.test(formAt(reader, at)) && reader.hit(at, 'givenName') === undefined;
}

/** A town of one word, with nothing written on to it. */
export function isTown(reader: NameReader, at: number): boolean {
  const hit = reader.hit(at, 'place') ?? reader.hit(at, 'capital');
  return hit !== undefined && hit.lead.letters === 0 && hit.last === at + 1;
}

const GAZETTEER: readonly Category[] = ['country', 'nationality', 'place', 'office', 'body', 'bodyName'];

/** Whether a token names a state or the like, a particle before it or not: الهيئة العليا للمغرب is no name. */
export const namesAnother = (reader: NameReader, at: number): boolean =>
  GAZETTEER.some((category) => reader.hit(at, category) !== undefined);

/** و with a definite noun that names nobody by itself, after a definite one. */
export const isJoinedField = (reader: NameReader, at: number): boolean =>
  isJoinedToArticle(formAt(reader, at)) && isDefiniteWord(reader, at - 1) && !namesAnother(reader, at);
