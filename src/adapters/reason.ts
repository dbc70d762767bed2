/** More than this of a foreign message is not shown. */
const LONGEST = 300;

/** Words from outside made fit for a report: one line, no controls, no direction marks, not endless. */
export function plain(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** Why a model failed, in words: the message of what it threw, with the code or message of its cause where there is one. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the model threw something that is not an error';
  const cause = causeOf(fieldOf(error, 'cause'));
  const message = wordsIn(error, 'message') || wordsIn(error, 'name') || 'an error without a message';
  return cause === undefined || cause === '' ? message : `${message} (${cause})`;
}

function causeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  return wordsIn(cause, 'code') || wordsIn(cause, 'message');
}

/** A field of something foreign as words, empty where it holds none. */
function wordsIn(error: Error, field: string): string {
  const value = fieldOf(error, field);
  return typeof value === 'string' ? plain(value) : '';
}

/** A field of something foreign, nothing where asking for it throws. */
function fieldOf(error: Error, field: string): unknown {
  try {
    return Reflect.get(error, field);
  } catch {
    return undefined;
  }
}
