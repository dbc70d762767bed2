import { basename, join } from 'node:path';
import { CrossclaimError, unreadableFile } from '../../errors.js';
import { isOwnPage } from '../../model/own-page.js';
import { kindByName } from './kind-of.js';
import { STDIN } from './read-file.js';
import type { Reading } from './reading.js';
import { unreadable } from './unreadable.js';

/** A folder with this file is one event: the file says which reports are in it. */
const EVENT = 'event.json';

/** What makes a name a pattern, where there is no file of that name. */
const PATTERN = /[*?[\]{}]/;

/**
 * The files that names stand for, each once, in the order given: a file, a folder, a pattern, or `-` for standard input.
 * A folder stands for its `event.json`, or for all reports in it but README and hidden files, by name; a pattern for what
 * fits it, by name. Pages that the command wrote are left out of both.
 *
 * @throws CrossclaimError as `reading.fault` does, where a name stands for nothing
 */
export async function findFiles(reading: Reading, names: readonly string[]): Promise<readonly string[]> {
  const { world, fault } = reading;
  const found = new Map<string, string>();
  for (const name of names) {
    try {
      for (const path of await standFor(reading, name)) {
        const key = path === STDIN ? STDIN : world.files.absolute(path);
        if (!found.has(key)) found.set(key, path);
      }
    } catch (error) {
      if (!(error instanceof CrossclaimError)) throw error;
      fault(error);
    }
  }
  return [...found.values()];
}

async function standFor(reading: Reading, name: string): Promise<readonly string[]> {
  const { files } = reading.world;
  if (name === STDIN) return [name];
  if (files.exists(name)) return files.isFolder(name) ? inFolder(reading, name) : [name];
  if (!PATTERN.test(name)) return [name];
  const fitting = withoutOwnPages(reading, [...(await files.glob(name))].sort());
  if (fitting.length === 0) throw unreadableFile(name, 'no file fits this pattern');
  return fitting;
}

function inFolder(reading: Reading, folder: string): readonly string[] {
  const names = listed(reading.world.files, folder);
  if (names.includes(EVENT)) return [join(folder, EVENT)];
  const paths = names
    .filter(isReport)
    .sort()
    .map((name) => join(folder, name));
  const reports = withoutOwnPages(reading, paths);
  if (reports.length === 0)
    throw unreadableFile(folder, 'there is no event.json in this folder, and no .txt, .md, .html or .jsonl');
  return reports;
}

/** Files but for the pages that the command wrote among them, which it names: nobody asked for these by name. */
function withoutOwnPages({ world, note }: Reading, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    if (!PAGES.has(kindByName(path) ?? 'text') || !isOwn(world.files, path)) return true;
    note(`${path} is a comparison that crossclaim wrote, and no report: left out.`);
    return false;
  });
}

/** What pages are written as. */
const PAGES: ReadonlySet<string> = new Set(['page', 'markdown']);

/** Whether a file is a page of a comparison; one that cannot be read is told by whoever reads it. */
function isOwn(files: Reading['world']['files'], path: string): boolean {
  try {
    return isOwnPage(new TextDecoder().decode(files.peek(path)));
  } catch {
    return false;
  }
}

function listed(files: Reading['world']['files'], folder: string): readonly string[] {
  try {
    return files.list(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

/** JSON in a folder may be anything, so only `event.json` is taken for sources there. */
function isReport(name: string): boolean {
  const kind = kindByName(name);
  return kind !== undefined && kind !== 'sources' && !/^(?:\.|readme\.)/i.test(basename(name));
}
