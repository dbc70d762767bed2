import { invalidJson, notUtf8, unreadableFile } from '../../errors.js';
import { reasonOf, type World } from '../world.js';

/**
 * The text of a file, every byte of it: a byte order mark stays, so that offsets and checksum hold.
 *
 * @throws CrossclaimError where it cannot be read or is not UTF-8
 */
export function readText(world: World, path: string): string {
  const bytes = readBytes(world, path);
  if (bytes.includes(0) || isUtf16(bytes)) throw notUtf8(path, 'UTF-16');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8(path);
  }
}

/**
 * The data of a JSON file.
 *
 * @throws CrossclaimError where it cannot be read, is not UTF-8 or not JSON
 */
export function readJson(world: World, path: string): unknown {
  const text = readText(world, path).replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidJson(path, placeIn(text, String(error)));
  }
}

function readBytes(world: World, path: string): Uint8Array {
  try {
    return world.files.read(path);
  } catch (error) {
    throw unreadableFile(path, reasonOf(error));
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
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
