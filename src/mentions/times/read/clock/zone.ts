import { UNKNOWN_ZONE, type ZoneWord, zoneOffsets } from '../../../../concepts/times.js';
import { isGluedMark } from '../../../../grammar/marks.js';
import type { Category, Hit } from '../../../../model/lexicon.js';
import type { Clock } from '../../expression.js';
import { readDigits } from '../digits.js';
import { skipWords } from '../skip.js';
import { type Read, type TimeReader, wordAt } from '../time-reader.js';

/** The farthest zones before and behind UTC, in hours (UTC+14 Kiritimati, UTC-12 Baker Island). */
const AHEAD = 14;
const BEHIND = 12;
/** Zones lie so many minutes apart at least; two times that differ by less are no one moment. */
const STEP = 15;
const DAY = 24 * 60;

/** A time zone; the two letters of UTC with full stops between too. */
export function readZone(reader: TimeReader, index: number): Read<string> | undefined {
  const local = wordAt(reader, index, 'local-time');
  if (local) return { value: 'local', last: local.last };
  const dotted = utcWithDots(reader, index);
  if (dotted !== undefined) return { value: zoneOffsets.utc, last: dotted };
  const other = wordAt(reader, index, 'other-zone');
  if (other && !isPlainWord(reader, other)) return { value: UNKNOWN_ZONE, last: other.last };
  const at = skipWords(reader, index, 'zone-of');
  const hit = reader.hitsAt[at]?.find(({ category, id }) => category === 'timeWord' && isZone(id));
  if (hit === undefined || !isZone(hit.id)) return undefined;
  if (hit.id !== 'utc' && isPlainWord(reader, hit)) return undefined;
  return shiftedZone(reader, hit.last) ?? { value: zoneOffsets[hit.id], last: hit.last };
}

/** Whether letters that could be short for a zone are printed as those of a word: 5 eat, 9 est. */
function isPlainWord({ tokens }: TimeReader, { first, last }: Hit): boolean {
  const text = tokens[first]?.text ?? '';
  return last === first + 1 && text !== text.toUpperCase();
}

/** A zone is abbreviated by so many letters at most. */
const LETTERS = 5;

/** Letters behind a clock time that no list has and that are all capitals: those of a zone, where the day follows. */
export function isUnlistedZone({ tokens, document }: TimeReader, index: number): boolean {
  const { text = '', kind } = tokens[index] ?? {};
  if (kind !== 'word' || text.length < 2 || text.length > LETTERS || document.hitsAt[index]?.length)
    return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The local time of a place, whose offset changes with the season: بتوقيت دمشق, Moscow time. */
export function readPlaceZone(reader: TimeReader, index: number): Read<string> | undefined {
  const placeAt = (at: number): Hit | undefined =>
    reader.document.hitsAt[at]?.find(({ category }) => PLACES.has(category));
  const of = wordAt(reader, index, 'zone-of');
  const place = placeAt(of?.last ?? index);
  const last = of ? place?.last : place && wordAt(reader, place.last, 'zone-of')?.last;
  return last === undefined ? undefined : { value: 'local', last };
}

const PLACES: ReadonlySet<Category> = new Set<Category>(['capital', 'country', 'place', 'nationality']);

/** The zone of a clock time that another one, with its zone, is the same moment as; undefined where no zone lies so far. */
export function zoneBetween(clock: Clock, other: Clock): string | undefined {
  const minutes = clock.hour * 60 + clock.minute - other.hour * 60 - other.minute;
  const offset = minutes < -BEHIND * 60 ? minutes + DAY : minutes > AHEAD * 60 ? minutes - DAY : minutes;
  return offset % STEP === 0 ? offsetOf(offset) : undefined;
}

/** Hours from UTC: GMT+3. */
function shiftedZone(reader: TimeReader, index: number): Read<string> | undefined {
  const sign = reader.tokens[index]?.form;
  if ((sign !== '+' && sign !== '-') || reader.tokens[index + 1]?.spaced !== false) return undefined;
  const hours = readDigits(reader, index + 1, 1, 2);
  if (hours === undefined || hours.value > AHEAD) return undefined;
  return { value: offsetOf((sign === '-' ? -60 : 60) * hours.value), last: hours.last };
}

/** A zone of two letters with a full stop between, as ت.غ. */
function utcWithDots(reader: TimeReader, index: number): number | undefined {
  const [one, two] = [reader.tokens[index], reader.tokens[index + 2]];
  if (one?.form.length !== 1 || two?.form.length !== 1 || two.spaced) return undefined;
  if (!isGluedMark(reader.tokens[index + 1], '.')) return undefined;
  const known = reader.document.lexicon.entries
    .get(one.form)
    ?.some(
      ({ category, id, rest }) => category === 'timeWord' && id === 'utc' && rest.join(' ') === two.form,
    );
  return known ? index + 3 : undefined;
}

function isZone(id: string): id is ZoneWord {
  return Object.hasOwn(zoneOffsets, id);
}

function offsetOf(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
