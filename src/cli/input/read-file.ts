import { notAReport } from '../../errors.js';
import { isOwnPage } from '../../model/own-page.js';
import { decode } from './decode.js';
import { nameForeign } from './kind-of.js';
import { nameBinary } from './name-binary.js';
import type { Reading } from './reading.js';
import { unreadable } from './unreadable.js';

/** What stands for standard input among names of files. */
export const STDIN = '-';

/**
 * The text of a file, or of standard input.
 *
 * @throws CrossclaimError where it cannot be read, is no text, or a text that is no report
 */
export async function readFile({ world, encoding, note }: Reading, path: string): Promise<string> {
  const bytes = await bytesOf(world, path);
  const binary = nameBinary(bytes);
  if (binary !== undefined) throw notAReport(path, binary, 'Give its text, or the page saved as HTML.');
  const decoded = decode(bytes, path, encoding);
  if (isOwnPage(decoded.text))
    throw notAReport(path, 'a comparison that crossclaim wrote', 'Name the reports that it compares.');
  const foreign = nameForeign(decoded.text);
  if (foreign !== undefined)
    throw notAReport(path, foreign, 'Give the page of one report, saved as HTML, or its text.');
  if (decoded.guessed) note(`${path} is read as ${decoded.encoding}; --encoding names another.`);
  return decoded.text;
}

async function bytesOf(world: Reading['world'], path: string): Promise<Uint8Array> {
  try {
    return path === STDIN ? await world.input() : world.files.read(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}
