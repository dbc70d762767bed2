import type { NameReader } from '../name-reader.js';
import { gazetteerHit } from '../places/gazetteer.js';

/** What the name of a body may be made of, word by word. */

/** An adjective in ـي or ـية with the article, or الأعلى and العليا. */
export function isRelational(reader: NameReader, at: number): boolean {
  const form = reader.tokens[at]?.form ?? '';
  return (
    /^ال(?:.{2,}(?:ي|يه|يين)|..يا)$/.test(form) &&
    !isCalendar(reader, at) &&
    reader.hit(at, 'nationality') === undefined
  );
}

/** A participle with the article that is no common noun: المتحدة, المستقلة, المعتمد. */
export function isParticiple(reader: NameReader, at: number): boolean {
  return /^الم.{3,}$/.test(reader.tokens[at]?.form ?? '') && !reader.known(at);
}

export function isDefinite(reader: NameReader, at: number): boolean {
  return /^ال.{3,}/.test(reader.tokens[at]?.form ?? '') && !isCalendar(reader, at);
}

const calendar: ReadonlySet<string> = new Set([
  'weekday',
  'month',
  'timeWord',
  'timeUnit',
  'dayPart',
  'ordinal',
]);

function isCalendar(reader: NameReader, at: number): boolean {
  return (
    reader.document.hitsAt[at]?.some((hit) => calendar.has(hit.category) && hit.enclitics.length < 2) ?? false
  );
}

/** An unknown word that may be a name by itself. */
export function isOwnName(reader: NameReader, at: number): boolean {
  return (
    !reader.known(at) &&
    !/[يه]$/.test(reader.tokens[at]?.form ?? '') &&
    reader.hit(at, 'givenName') === undefined
  );
}

export function isPlace(reader: NameReader, at: number): boolean {
  const hit = reader.hit(at, 'place') ?? reader.hit(at, 'capital');
  return hit !== undefined && hit.proclitics === '' && hit.last === at + 1;
}

/** The end of a place with its head (`مدينة البيرة`, `إقليم كردستان`), whose name may be unknown. */
export function seatEnd(reader: NameReader, at: number): number | undefined {
  const head = reader.hit(at, 'placeHead');
  const whole = reader.hit(at, 'place');
  if (whole !== undefined && whole.last > at + 1 && whole.proclitics === '') return whole.last;
  if (head === undefined || head.proclitics !== '' || !inSentence(reader, at)) return undefined;
  const name = gazetteerHit(reader, head.last);
  if (name !== undefined) return name.proclitics === '' ? name.last : undefined;
  return inSentence(reader, head.last) && isOwnName(reader, head.last) ? head.last + 1 : undefined;
}

/** Nouns in construct that a chain may have before the definite one. */
const LONGEST_CHAIN = 3;

/**
 * The end of a chain of nouns in construct that a definite noun or the name of a place closes: `حقوق الإنسان`, `سوق رأس
 * المال`, `صوت لبنان`. One noun or more without an article comes first.
 */
export function chainEnd(reader: NameReader, at: number): number | undefined {
  let last = at;
  while (last - at < LONGEST_CHAIN && isConstruct(reader, last)) last += 1;
  if (last === at || !inSentence(reader, last)) return undefined;
  const name = gazetteerHit(reader, last);
  if (name !== undefined) return name.proclitics === '' ? name.last : undefined;
  return isDefinite(reader, last) && reader.hit(last, 'nationality') === undefined ? last + 1 : undefined;
}

const functional: ReadonlySet<string> = new Set([
  'preposition',
  'marker',
  'stop',
  'negation',
  'reference',
  'determiner',
  'number',
  'ordinal',
  'weekday',
  'month',
  'timeUnit',
  'nationality',
  'country',
  'capital',
  'place',
  'givenName',
  'office',
  'title',
]);

/** A noun without article or particle; verbs, and the shapes of verbs and adjectives, are none. */
function isConstruct(reader: NameReader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || token.kind !== 'word' || !inSentence(reader, at)) return false;
  if (token.form.length < 3 || /^ال|^لل|^[A-Za-z]/.test(token.form)) return false;
  if (/^ي|(?:يه|يا|ين|.ي)$/.test(token.form) && !/^ت..يه$/.test(token.form)) return false;
  const hits = (reader.document.hitsAt[at] ?? []).filter((h) => h.last === at + 1 && h.enclitics.length < 2);
  if (hits.some((h) => functional.has(h.category))) return false;
  const nominal = hits.some((h) => h.proclitics === '' && (h.form === 'word' || h.form === 'masdar'));
  if (nominal) return true;
  if (hits.some((h) => h.form === 'past' || h.form === 'present' || h.form === 'future')) return false;
  if (hits.some((h) => h.proclitics !== '')) return false;
  return /^ت..ي.$/.test(token.form) || !/^[تنوفل]/.test(token.form);
}

/** Whether a token belongs to the sentence of the one before it. */
export function inSentence(reader: NameReader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && token.kind === 'word' && token.sentence === reader.tokens[at - 1]?.sentence;
}
