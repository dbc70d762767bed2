import { invalidJson } from '../../errors.js';
import { readFile } from './read-file.js';
import type { Reading } from './reading.js';

/**
 * The data of a JSON file, or of standard input.
 *
 * @throws CrossclaimError where it cannot be read or is not JSON
 */
export async function readJson(reading: Reading, path: string): Promise<unknown> {
  return jsonIn(await readFile(reading, path), path);
}

/**
 * The data of a text in JSON.
 *
 * @param line the line of the file on which the text begins
 * @throws CrossclaimError where it is none
 */
export function jsonIn(text: string, path: string, line = 1): unknown {
  const marked = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(marked);
  } catch (error) {
    const place = placeIn(marked, String(error));
    throw invalidJson(path, place === undefined ? undefined : { ...place, line: place.line + line - 1 });
  }
}

/** Line and column of the position that the message of `JSON.parse` names. */
function placeIn(
  text: string,
  message: string,
): { readonly line: number; readonly column: number } | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  const at = position === undefined && /end of JSON/.test(message) ? text.length : Number(position);
  if (Number.isNaN(at)) return undefined;
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
