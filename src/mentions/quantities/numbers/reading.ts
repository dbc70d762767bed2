/** A number as far as it was read. Immutable: each word read makes a new one. */
export interface Reading {
  /** What scales have closed: 2,000 of «two thousand five hundred». */
  readonly total: number;
  /** What stands open after the last scale: 500. */
  readonly current: number;
  /** A word may still be added below this: 10 after tens, 100 after hundreds, the scale after a scale. */
  readonly room: number;
  /** The last scale taken; a later one must be smaller. */
  readonly lastScale: number;
  /** The scale the number ends with, 1 where it ends with another word. */
  readonly scale: number;
}

/** Nothing read yet, or a figure in digits. */
export function startReading(current: number): Reading {
  return { total: 0, current, room: 0, lastScale: Number.POSITIVE_INFINITY, scale: 1 };
}

export function amountOf({ total, current }: Reading): number {
  return total + current;
}

/** Thousand, million, billion, trillion: words that multiply what stands before them. */
export function isScaleWord(value: number): boolean {
  return value === 1000 || value === 1e6 || value === 1e9 || value === 1e12;
}

/**
 * The number with one more word, where the grammar of numbers lets it follow; else undefined. `joined` says that و
 * stands before it, after which a word adds and never multiplies.
 */
export function withWord(reading: Reading, value: number, joined: boolean): Reading | undefined {
  if (value >= 1000) return withScale(reading, value, joined);
  if (!joined && multiplies(reading, value)) return times(reading, value);
  return joined && isTensAfterUnit(reading, value) ? plus(reading, value, 0) : below(reading, value);
}

/** Whether a hundred or a dozen multiplies what stands open: ثلاث مئة, two dozen. */
function multiplies({ total, current }: Reading, value: number): boolean {
  if (value === 100) return current >= 1 && current <= 9;
  return value === 12 && total === 0 && current >= 1 && current < 12;
}

function times(reading: Reading, value: number): Reading {
  return { ...reading, current: reading.current * value, room: value === 100 ? 100 : 0, scale: 1 };
}

/** Tens joined to the unit before them: خمسة وعشرون. */
function isTensAfterUnit({ current }: Reading, value: number): boolean {
  const unit = current % 100;
  return unit >= 1 && unit <= 9 && value >= 20 && value < 100;
}

/** A word that is added where there is room for it: five hundred twenty. */
function below(reading: Reading, value: number): Reading | undefined {
  if (amountOf(reading) > 0 && value >= reading.room) return undefined;
  if (value >= 100) return plus(reading, value, 100);
  return plus(reading, value, value >= 20 && value % 10 === 0 ? 10 : 0);
}

function plus(reading: Reading, value: number, room: number): Reading {
  return { ...reading, current: reading.current + value, room, scale: 1 };
}

/** A scale multiplies what stands open (`five thousand`), or opens by itself (ألفان, مليون). */
function withScale(reading: Reading, value: number, joined: boolean): Reading | undefined {
  const { total, current, lastScale } = reading;
  if (value >= lastScale) return undefined;
  if (isScaleWord(value) && !joined && current > 0) {
    return { total: total + current * value, current: 0, room: value, lastScale: value, scale: value };
  }
  if (current > 0) return undefined;
  const scale = isScaleWord(value) ? value : value / 2;
  return { total: total + value, current: 0, room: scale, lastScale: scale, scale };
}

/** A part of the scale just read (مليون ونصف), else of one (`one and a half`). */
export function withPart(reading: Reading, part: number): Reading {
  return reading.scale > 1
    ? { ...reading, total: reading.total + part * reading.scale, room: 0 }
    : { ...reading, current: reading.current + part, room: 0 };
}
