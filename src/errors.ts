/** What went wrong, for programs. Codes are part of the public interface and stay. */
export type ErrorCode =
  | 'unreadable-file'
  | 'unwritable-file'
  | 'not-utf8'
  | 'not-a-report'
  | 'outside-folder'
  | 'checksum-mismatch'
  | 'invalid-json'
  | 'schema-violation'
  | 'empty-text'
  | 'too-few-sources'
  | 'duplicate-id'
  | 'unsupported-language'
  | 'impossible-date'
  | 'other-version'
  | 'unknown-concept'
  | 'unknown-role'
  | 'invalid-option'
  | 'too-large'
  | 'no-such-passage'
  | 'model-failed'
  | 'thread-failed';

/**
 * The one error this package throws, for bad input only: uncertainty is a value in the report. (A judge that
 * `openAiCompatible` makes throws it too where the model fails it; a comparison turns that into a diagnostic.)
 * The message is one line that says what is wrong, where, and what to do next.
 *
 * @example
 * try {
 *   compareClaims([]);
 * } catch (error) {
 *   if (!(error instanceof CrossclaimError)) throw error;
 *   console.error(error.code, error.message); // too-few-sources …
 * }
 */
export class CrossclaimError extends Error {
  /** By which it can be told from other errors, also where it comes from another copy of this package. */
  override readonly name = 'CrossclaimError';
  /** What went wrong, for programs. */
  readonly code: ErrorCode;
  /** The place: a file, a path into the data such as `sources[2].text`, an option. */
  declare readonly where?: string;

  constructor(code: ErrorCode, message: string, where?: string) {
    super(message);
    this.code = code;
    if (where !== undefined) this.where = where;
  }

  /** By its name, so that an error is one too that another copy of this package made: its CommonJS form, or a thread. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'CrossclaimError' && 'code' in value;
  }
}

/** A file that cannot be read; `reason` as the system gives it, such as `no such file`. */
export function unreadableFile(path: string, reason: string): CrossclaimError {
  return problem('unreadable-file', path, `cannot read ${shown(path)}: ${reason}`, 'Check the path.');
}

/** A file that cannot be written. */
export function unwritableFile(path: string, reason: string): CrossclaimError {
  return problem(
    'unwritable-file',
    path,
    `cannot write ${shown(path)}: ${reason}`,
    'Check that the folder exists and can be written to.',
  );
}

/** Bytes that are not UTF-8; `encoding` where the first bytes show another one. */
export function notUtf8(path: string, encoding?: string): CrossclaimError {
  const guess = encoding === undefined ? '' : ` (it looks like ${encoding})`;
  const from = encoding ?? 'WINDOWS-1256';
  return problem(
    'not-utf8',
    path,
    `${shown(path)} is not UTF-8${guess}`,
    `Name its encoding by --encoding, or convert it first, for example: iconv -f ${from} -t UTF-8`,
  );
}

/** A file that holds no report; `what` it is instead, in words, and `next` what would do. */
export function notAReport(path: string, what: string, next: string): CrossclaimError {
  return problem('not-a-report', path, `${shown(path)} is no report but ${what}`, next);
}

/** A `file` of an event that lies outside the folder of the event. */
export function outsideFolder(path: string, folder: string): CrossclaimError {
  return problem(
    'outside-folder',
    path,
    `${shown(path)} lies outside ${shown(folder)}, the folder of the file that names it`,
    'Move it there, or allow it by --allow-outside where you trust that file.',
  );
}

/** A file that is not the one its `sha256` promises. */
export function checksumMismatch(path: string, expected: string, found: string): CrossclaimError {
  const what = `${shown(path)} has SHA-256 ${found}, but ${shown(expected)} is given`;
  return problem('checksum-mismatch', path, what, 'Restore the file, or correct or remove "sha256".');
}

/** A text that is not the one a report was made of. */
export function otherText(where: string, id: string, found: string, expected: string): CrossclaimError {
  return problem(
    'checksum-mismatch',
    where,
    `${shown(where)} is not the text of ${shown(id)} that the report was made of: it has SHA-256 ${found}, but ${shown(expected)} is in the report`,
    'Give the sources as they were compared, or compare them anew.',
  );
}

/** A report that was read by another version of this package, which would read it otherwise. */
export function otherReading(where: string, engine: string, version: string): CrossclaimError {
  return problem(
    'other-version',
    where,
    `${shown(where)} was read by version ${shown(engine)} of crossclaim, and this is ${shown(version)}`,
    'Read its source anew with readSource.',
  );
}

/** A report that was changed since it was read. */
export function alteredReading(where: string, id: string): CrossclaimError {
  return problem(
    'checksum-mismatch',
    where,
    `${shown(where)} (${shown(id)}) is not what readSource made: its digest is of something else`,
    'Read its source anew with readSource, and keep what it gives as it is.',
  );
}

/** Text that is not JSON; line and column count from 1 where the place is known. */
export function invalidJson(
  path: string,
  place?: { readonly line: number; readonly column: number },
): CrossclaimError {
  const at = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
  return problem(
    'invalid-json',
    path,
    `${shown(path)} is not valid JSON${at}`,
    'Correct it there; plain text needs another ending than .json.',
  );
}

/** Data that does not have the shape asked for; `path` into the data, `expected` in words, and the schema that says so. */
export function schemaViolation(
  path: string,
  expected: string,
  schema: 'source' | 'read-source' | 'report' | 'packed-report' | 'diff' | 'options',
): CrossclaimError {
  return problem(
    'schema-violation',
    path,
    `${shown(path)}: expected ${expected}`,
    `The schema is published as crossclaim/schema/${schema}.json.`,
  );
}

/** A day or an hour that no calendar or clock has; `because` in words. */
export function impossibleDate(where: string, date: string, because: string): CrossclaimError {
  return problem(
    'impossible-date',
    where,
    `${shown(where)}: there is no ${shown(date)}: ${because}`,
    'Correct it, or leave it out.',
  );
}

/** A concept that a topic asks for and that there is none of; `nearest` is the one it may be meant for. */
export function unknownConcept(where: string, name: string, nearest: string | undefined): CrossclaimError {
  return problem(
    'unknown-concept',
    where,
    `${shown(where)}: there is no concept ${shown(name)}`,
    `${meant(nearest)}The claims of a report name theirs in "predicate.concept".`,
  );
}

/** A role that a topic asks for and that there is none of; `nearest` is the one it may be meant for. */
export function unknownRole(
  where: string,
  name: string,
  nearest: string | undefined,
  known: readonly string[],
): CrossclaimError {
  return problem(
    'unknown-role',
    where,
    `${shown(where)}: there is no role ${shown(name)}`,
    `${meant(nearest)}The roles are: ${known.join(', ')}.`,
  );
}

/** An option, or part of one, that there is none of; `nearest` is the one it may be meant for. */
export function unknownOption(
  where: string,
  name: string,
  nearest: string | undefined,
  known: readonly string[],
): CrossclaimError {
  return invalidOption(where, `there is no ${shown(name)}`, `${meant(nearest)}Known: ${known.join(', ')}.`);
}

/** A source without a word in it. */
export function emptyText(where: string): CrossclaimError {
  return problem(
    'empty-text',
    where,
    `${shown(where)} has no text`,
    'Give the full text of the report, or leave the source out.',
  );
}

/** Fewer than two sources. */
export function tooFewSources(count: number): CrossclaimError {
  const found = count === 0 ? 'no source' : 'only one source';
  return problem(
    'too-few-sources',
    undefined,
    `${found} given`,
    'A comparison needs at least two reports on one event.',
  );
}

/** Two things of one kind with one id. */
export function duplicateId(kind: 'source' | 'topic', id: string): CrossclaimError {
  return problem(
    'duplicate-id',
    id,
    `two ${kind}s have the id ${shown(id)}`,
    'Give each an id of its own; plain text files take theirs from the file name, JSON can name them.',
  );
}

/** A language that no pack reads. */
export function unsupportedLanguage(
  where: string,
  language: string,
  supported: readonly string[],
): CrossclaimError {
  const what = `${shown(where)}: the language ${shown(language)} is not supported`;
  return problem('unsupported-language', where, what, `Supported: ${supported.join(', ')}.`);
}

/** A text in a language that no pack reads; `sign` says by what that was seen. */
export function unreadLanguage(
  where: string,
  text: string,
  { sign, supported }: { readonly sign: string; readonly supported: readonly string[] },
): CrossclaimError {
  const given = supported.map((language) => `"${language}"`).join(' or ');
  return problem(
    'unsupported-language',
    where,
    `${shown(where)} is in a language that is not read: ${sign}; it begins ${shown(text.trim().slice(0, 60))}`,
    `Leave it out; if it is one of those read after all, give its "language": ${given}.`,
  );
}

/** An option or argument that makes no sense; `next` says what would. */
export function invalidOption(option: string, wrong: string, next: string): CrossclaimError {
  return problem('invalid-option', option, `${shown(option)}: ${wrong}`, next);
}

/** An outside model that does not answer as asked. A diagnostic tells it, and what stands in place of the answer. */
export function modelFailed(what: string): CrossclaimError {
  return new CrossclaimError('model-failed', oneLine(what));
}

/** An event whose thread gave no answer: it ended, or could not be given the event. */
export function threadFailed(where: string, reason: string): CrossclaimError {
  return problem(
    'thread-failed',
    where,
    `${shown(where)} was not compared, its thread gave no answer: ${oneLine(reason)}`,
    'Compare it by itself to see why; where memory ran out, with a larger memoryMb.',
  );
}

/** Reports that hold more of something than is compared; `option` sets how much is, `heap` is the memory there is, in bytes. */
export function tooLarge(
  what: string,
  count: number,
  most: number,
  option: string,
  heap: number | undefined,
): CrossclaimError {
  const shownCount = (n: number): string => n.toLocaleString('en');
  const memory =
    heap === undefined ? '' : `, which may take ${shownCount(Math.floor(heap / MEGABYTE))} MB now`;
  return problem(
    'too-large',
    'sources',
    `the sources hold ${shownCount(count)} ${what} together, and no more than ${shownCount(most)} are compared at once`,
    `Compare fewer or shorter ones at a time, or raise options.${option} and the memory of the program${memory} (node --max-old-space-size).`,
  );
}

const MEGABYTE = 2 ** 20;

/** A passage that names no source given, or lies outside its text. */
export function noSuchPassage(sourceId: string, start: number, end: number): CrossclaimError {
  return problem(
    'no-such-passage',
    sourceId,
    `no passage ${start}–${end} in a source ${shown(sourceId)}`,
    'Give the id of one of the sources, and offsets within its text.',
  );
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `Did you mean ${shown(nearest)}? `;
}

function problem(code: ErrorCode, where: string | undefined, what: string, next: string): CrossclaimError {
  return new CrossclaimError(code, oneLine(`${what}. ${next}`), where);
}

/** A name given by the caller, made fit for one line of a terminal: no controls, no direction marks, not endless. */
function shown(name: string): string {
  const line = oneLine(name);
  return `"${line.length > 120 ? `${line.slice(0, 119)}…` : line}"`;
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
}
