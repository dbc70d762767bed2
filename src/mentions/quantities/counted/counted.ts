import { isKindOf } from '../../concepts/kinds.js';
import type { Hit } from '../../model/lexicon.js';
import {
  agrees,
  arabicNoun,
  type Counted,
  englishNoun,
  fromHit,
  isArticle,
  isModifier,
  isPlural,
  PLURAL_NOUN,
  peopleOf,
  plainNoun,
  REACH,
} from './noun.js';
import { hitAt, pastHyphen, type QuantityReader, sameSentence } from './quantity-reader.js';

/** The noun counted by a number that ends before a token. */
export function countedAfter(reader: QuantityReader, index: number, value: number): Counted | undefined {
  const counted = nounAfter(reader, index, value);
  if (counted?.of !== 'person' && counted?.of !== 'member') return counted;
  const among = hitAt(reader, counted.last, 'preposition', reader.document.language === 'ar' ? 'from' : 'of');
  const finer = among && phraseKind(reader, among.last, 2, true, value);
  if (finer === undefined || !isKindOf(finer.of, 'person') || finer.of === 'member') return counted;
  return isDefinite(reader, finer) ? { ...counted, of: finer.of } : counted;
}

/** A group that is named as known (`من الطاقم`): of an indefinite one («people of soldiers») they may be but a part. */
function isDefinite(reader: QuantityReader, { first }: Counted): boolean {
  const hit = hitAt(reader, first, 'kind');
  return (
    reader.document.language === 'en' ||
    hit?.proclitics === 'ال' ||
    (hit !== undefined && hit.last > first + 1)
  );
}

function nounAfter(reader: QuantityReader, index: number, value: number): Counted | undefined {
  const arabic = reader.document.language === 'ar';
  const partitive = hitAt(reader, index, 'preposition', arabic ? 'from' : 'of');
  if (partitive)
    return value === 1 ? undefined : phraseKind(reader, partitive.last, arabic ? 1 : 3, true, value);
  if (arabic)
    return (
      phraseKind(reader, index, 1, false, value) ??
      peopleOf(reader, index) ??
      arabicNoun(reader, index, value)
    );
  const at = pastHyphen(reader, index);
  return (
    phraseKind(reader, at, REACH, false, value) ??
    peopleOf(reader, at) ??
    passiveKind(reader, at) ??
    (at === index ? englishNoun(reader, at, false) : undefined)
  );
}

/** What a share or an amount is taken of: `65% of traffic`, 65% من السكان. */
export function wholeAfter(reader: QuantityReader, index: number): Counted | undefined {
  const arabic = reader.document.language === 'ar';
  const of = hitAt(reader, index, 'preposition', arabic ? 'from' : 'of');
  if (of === undefined) return undefined;
  const kind = phraseKind(reader, of.last, arabic ? 1 : REACH, true, 1);
  return kind ?? (arabic ? plainNoun(reader, of.last) : englishNoun(reader, of.last, true));
}

/**
 * The kind that heads the phrase which starts at a token. English heads stand last (`police cars`) unless people come
 * first (`31 people killed`); Arabic heads come first.
 */
function phraseKind(
  reader: QuantityReader,
  index: number,
  reach: number,
  partitive: boolean,
  value: number,
): Counted | undefined {
  const arabic = reader.document.language === 'ar';
  let found: Hit | undefined;
  let headed = false;
  let at = index;
  for (let step = 0; step < reach && sameSentence(reader, at, index); step++) {
    const hit = hitAt(reader, at, 'kind');
    if (hit && (hit.proclitics === '' || hit.proclitics === 'ال')) {
      const plural = isPlural(reader, hit);
      if (found === undefined ? plural || !headed : plural || found.id === 'member') found = hit;
      if (plural || arabic) break;
    } else if (found || !(isModifier(reader, at) || (partitive && isArticle(reader, at)))) break;
    if (hit === undefined && !arabic && PLURAL_NOUN.test(reader.tokens[at]?.form ?? '')) headed = true;
    at = hit?.last ?? at + 1;
  }
  return found && agrees(reader, found, value, partitive) ? fromHit(reader, found) : undefined;
}

/** `14 were killed`, `55 have been wounded`: what they became is what is counted. */
function passiveKind(reader: QuantityReader, index: number): Counted | undefined {
  let at = index;
  while (
    at < index + 3 &&
    (hitAt(reader, at, 'light', 'be') || hitAt(reader, at, 'stop')) &&
    hitAt(reader, at, 'preposition') === undefined &&
    hitAt(reader, at, 'marker') === undefined
  )
    at++;
  const hit = hitAt(reader, at, 'kind');
  return at > index && hit && (isKindOf(hit.id, 'victim') || hit.id === 'missing' || hit.id === 'displaced')
    ? fromHit(reader, hit)
    : undefined;
}
