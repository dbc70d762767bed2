import { hitAt } from '../../../../grammar/hits.js';
import { readCardinal } from '../cardinal.js';
import { isJoined, joinsFigures } from '../joint.js';
import { readOrdinal } from '../ordinal.js';
import { type Read, type TimeReader, wordAt } from '../time-reader.js';
import { timeUnitAt } from '../time-unit.js';
import { readHalf } from './half.js';
import { readZone } from './zone.js';

/** An hour as printed, with its minutes. */
export interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly last: number;
  /** Whether the form alone may show a clock: figures with a colon. */
  readonly sure: boolean;
  /** Whether hour and minute have two figures each: 07:28. */
  readonly padded: boolean;
  /** Whether it is four bare figures, which may be a year: 0800. */
  readonly figures: boolean;
  /** Whether a part of an hour follows a rank, which nothing but an hour has: العاشرة والنصف. */
  readonly parted: boolean;
}

const MINUTES: Readonly<Record<string, number>> = {
  'half-past': 30,
  'quarter-past': 15,
  'third-past': 20,
  'quarter-to': -15,
};
const SEPARATED = /^\d{1,2}[:.,]\d{2}$/;
const PADDED = /^\d{2}:\d{2}$/;
const FOUR_FIGURES = /^[012]\d[0-5]\d$/;
const unsure = { sure: false, padded: false, figures: false, parted: false } as const;

/** Minutes that a word adds to the hour, or takes off it; 0 for other words. */
export const minutesPast = (id: string): number => MINUTES[id] ?? 0;

/** An hour at a token; with `said`, behind a word that names the clock. */
export function readFace(reader: TimeReader, index: number, said: boolean): Face | undefined {
  const form = reader.tokens[index]?.form ?? '';
  if (SEPARATED.test(form)) return separatedFace(reader, index, said);
  return fourFigures(reader, index) ?? hourFace(reader, index);
}

/** A face with minutes added or taken off. */
export function withMinutes(face: Face, minutes = 0): Face {
  if (minutes === 0) return face;
  return minutes < 0 ? { ...face, hour: face.hour - 1, minute: 60 + minutes } : { ...face, minute: minutes };
}

/** 7:28, 8.30 pm: with another mark than a colon, only where the words beside it show a clock. */
function separatedFace(reader: TimeReader, index: number, said: boolean): Face | undefined {
  const form = reader.tokens[index]?.form ?? '';
  const last = index + 1;
  const sure = said || form.includes(':');
  if (!sure && readZone(reader, last) === undefined && readHalf(reader, last) === undefined) return undefined;
  const [hour, minute] = form.split(/[:.,]/).map(Number);
  return { ...unsure, hour: hour ?? 0, minute: minute ?? 0, last, sure, padded: PADDED.test(form) };
}

/** 0800 GMT, 0800 hours. */
function fourFigures(reader: TimeReader, index: number): Face | undefined {
  const form = reader.tokens[index]?.form ?? '';
  const last = index + 1;
  if (!FOUR_FIGURES.test(form) || (readZone(reader, last) ?? wordAt(reader, last, 'clock')) === undefined)
    return undefined;
  return { ...unsure, hour: Number(form.slice(0, 2)), minute: Number(form.slice(2)), last, figures: true };
}

/** An hour in words or plain figures, with the part of an hour that follows: الثامنة والنصف, ten, 22. */
function hourFace(reader: TimeReader, index: number): Face | undefined {
  const hour = readOrdinal(reader, index) ?? readCardinal(reader, index);
  const most = reader.tokens[index]?.kind === 'number' ? 24 : 12;
  if (hour === undefined || hour.value < 1 || hour.value > most || hour.value % 1 !== 0) return undefined;
  const face = {
    hour: hour.value,
    minute: 0,
    last: hour.last,
    sure: false,
    padded: false,
    figures: false,
    parted: false,
  };
  const parted = hitAt(reader, index, 'ordinal')?.lead.article === true;
  const past = wordAt(reader, hour.last, 'half-past', 'quarter-past', 'third-past', 'quarter-to');
  if (past) return withMinutes({ ...face, last: past.last, parted }, minutesPast(past.id));
  const minutes = minutesAfter(reader, hour.last);
  return minutes ? { ...face, minute: minutes.value, last: minutes.last, parted } : face;
}

/** So many minutes past the hour: الثامنة وعشر دقائق, الثامنة و20 دقيقة. */
function minutesAfter(reader: TimeReader, index: number): Read<number> | undefined {
  const apart = joinsFigures(reader, index);
  if (!apart && !isJoined(hitAt(reader, index, 'number'))) return undefined;
  const count = readCardinal(reader, apart ? index + 1 : index);
  const unit = count && timeUnitAt(reader, count.last, 'minute');
  return unit && count.value < 60 ? { value: count.value, last: unit.last } : undefined;
}
