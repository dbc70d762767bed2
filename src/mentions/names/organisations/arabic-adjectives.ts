import { hasArticle, isFused } from '../../../grammar/arabic/nouns.js';
import { isPlainDefinite } from '../../../grammar/particles.js';
import type { Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';
import { wordsOf } from '../words-of.js';
import { isFieldAdjective, isUnknownParticiple, namesAnother } from './arabic-name-words.js';
import type { BodyName } from './body-draft.js';

/** Words after the head of a body that belong to its name, to the token where they end. */
export interface Complement extends BodyName {
  readonly last: number;
}

/** Adjectives that a definite head has; a bound keeps a row of heads from being walked again from each of them. */
const LONGEST = 3;

/** After a definite head: adjectives of state and the like (الجيش الإسرائيلي, البنك المركزي التركي), and what it is for. */
export function readAdjectives(reader: NameReader, head: Hit): Complement {
  const at = head.last;
  const field = fieldEnd(reader, at);
  const own = wordsOf(reader, at, field);
  const nation = readNations(reader, field, at + LONGEST);
  if (nation !== undefined) return { last: nation.last, own, country: nation.id };
  const qualified = own.length > 0 || head.last > head.first + 1;
  const purpose = qualified ? readPurpose(reader, field) : undefined;
  if (purpose !== undefined) return { ...purpose, own: [...own, ...purpose.own] };
  return own.length > 1 ? { last: field, own } : { last: at, own: [] };
}

/** The end of adjectives of field: المركزي, الأعلى للقضاء; participles that no noun is made of go on with them. */
function fieldEnd(reader: NameReader, at: number): number {
  let last = at;
  while (
    last - at < LONGEST &&
    reader.goesOn(last) &&
    (isFieldAdjective(reader, last) || (last > at && isUnknownParticiple(reader, last)))
  )
    last += 1;
  return last;
}

/** The last of the definite adjectives of states at a token. */
function readNations(reader: NameReader, at: number, limit: number): Hit | undefined {
  let last: Hit | undefined;
  for (let next = at; next < limit; next = last.last) {
    const nation = reader.hit(next, 'nationality');
    if (nation === undefined || !hasArticle(reader.tokens[next]?.form ?? '')) break;
    last = nation;
  }
  return last;
}

/** `للاستثمار`, `للأوراق المالية`: what a body is for, with the adjective of its state after it. */
function readPurpose(reader: NameReader, at: number): Complement | undefined {
  if (!reader.goesOn(at) || !isFused(reader.tokens[at]?.form ?? '') || namesAnother(reader, at))
    return undefined;
  let last = at + 1;
  while (last - at < LONGEST && reader.goesOn(last) && isFieldAdjective(reader, last)) last += 1;
  const own = wordsOf(reader, at, last);
  const nation = reader.hit(last, 'nationality');
  return nation !== undefined && isPlainDefinite(nation)
    ? { last: nation.last, own, country: nation.id }
    : { last, own };
}
