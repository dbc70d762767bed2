import { isKindOf } from '../../concepts/kinds.js';
import { isProfession, mayBeAdjective } from '../../grammar/arabic/nouns.js';
import { arabicWords } from '../../grammar/arabic/words.js';
import { isVerbAt } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import type { Category } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { isAccusative } from '../noun-phrase-arabic.js';

/** Words of these categories name something: behind the subject of a verb they are its object, and no adjective. */
const NOUNS: ReadonlySet<Category> = new Set<Category>(['kind', 'office', 'body', 'bodyName', 'portfolio']);
/** Adjectives may look so, or be listed as who somebody is: الأمني، المسلح، المتحدث. */
const ADJECTIVAL = /^ال(?:م|.*ي[هن]?$)/;
/** Feminine adjectives without ة: الكبرى، البيضاء. */
const FEMININE = /(?:ه|ي|يا|اء|ءا)$/;
const PLURAL = /ات$/;
/** A plural or two of them, which are no subject and no adjective of one: الفائزين; not الأمين. */
const OBLIQUE = /^ال\p{L}{4,}ين$/u;

/**
 * The end of the noun phrase right behind an Arabic verb, which is its subject: an adjective with the article goes on with
 * it, another noun with the article is the object: أقر المجلس | الموازنة, برأت المحكمة | الوزير. `verb` is its token.
 */
export function subjectEnd(document: Document, { first, last }: TokenRange, verb: number): number {
  if (!isVerbAt(document, verb)) return last;
  const formAt = (i: number): string => document.tokens[i]?.form ?? '';
  const isDefinite = (i: number): boolean => arabicWords.looksDefinite(formAt(i));
  const object = accusativeIn(document, first, last);
  if (object !== undefined) return object;
  let closed = first;
  while (closed < last && !isDefinite(closed)) closed++;
  const sole = closed === first && !OBLIQUE.test(formAt(first));
  const genders = new Set([first, closed].map((i) => arabicWords.looksFeminine(formAt(i))));
  const plural = [first, closed].some((i) => PLURAL.test(formAt(i)));
  const shown = genderOf(document, verb);
  if (shown !== undefined) genders.add(shown);
  for (let i = closed + 1; i < last; i++) {
    if (!isDefinite(i) || isCounted(document, i)) continue;
    if (sole && OBLIQUE.test(formAt(i))) return i;
    if (!agrees(formAt(i), genders, plural) || isNoun(document, i) || !mayBeAdjective(formAt(i))) return i;
  }
  return last;
}

/** Where a noun in the accusative stands right behind one that is in another case: طعن سجين | حارسا. */
function accusativeIn(document: Document, first: number, last: number): number | undefined {
  return last > first + 1 && !isAccusative(document, first) && isAccusative(document, first + 1)
    ? first + 1
    : undefined;
}

/** Whether a verb shows a feminine subject; undefined where it does not tell. */
function genderOf(document: Document, verb: number): boolean | undefined {
  const form = document.hitsAt[verb]?.find((h) => h.category === 'concept' || h.category === 'speech')?.form;
  return arabicWords.showsFeminine(
    document.tokens[verb]?.form ?? '',
    form === 'past' || form === 'masdar' ? 'past' : 'present',
  );
}

/** Whether an adjective agrees with a noun of one of these genders; a plural in ات goes with its like alone. */
function agrees(form: string, genders: ReadonlySet<boolean>, plural: boolean): boolean {
  if (PLURAL.test(form)) return plural;
  return genders.has(arabicWords.looksFeminine(form)) || (genders.has(true) && FEMININE.test(form));
}

/** Whether a word names something; who somebody is may be told by an adjective: الرجل المسلح. */
const isNoun = (document: Document, index: number): boolean =>
  document.hitsAt[index]?.some(
    (h) =>
      (NOUNS.has(h.category) || (h.category === 'concept' && (h.form === 'masdar' || h.form === 'word'))) &&
      !(
        ADJECTIVAL.test(document.tokens[index]?.form ?? '') &&
        !isProfession(document.tokens[index]?.form ?? '') &&
        (h.category !== 'kind' || isKindOf(h.id, 'person'))
      ),
  ) ?? false;

/** Whether a number counts what it follows: الرجال الأربعة. */
const isCounted = (document: Document, index: number): boolean =>
  document.hitsAt[index]?.some(
    (h) => h.category === 'number' || (h.category === 'ordinal' && h.id !== 'label'),
  ) ?? false;
