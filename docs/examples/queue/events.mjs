// Reads events one by one: lines of a file, or files of a folder.
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Each event with its place, or what is wrong with it. `path` is a file of JSON Lines, an event a line, or a folder of
 * JSON files and of folders with an `event.json`. An event is a list of sources, or has `sources` and perhaps `topics`;
 * a source has its `text`, or names a `file` beside the event.
 */
export async function* eventsIn(path) {
  if (!(await stat(path)).isDirectory()) {
    let line = 0;
    for await (const json of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      line += 1;
      if (json.trim() !== '') yield await readEvent(`${path}:${line}`, dirname(path), () => json);
    }
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = entry.isDirectory() ? join(path, entry.name, 'event.json') : join(path, entry.name);
    if (file.endsWith('.json')) yield await readEvent(file, dirname(file), () => readFile(file, 'utf8'));
  }
}

async function readEvent(place, folder, read) {
  try {
    const given = JSON.parse(await read());
    const { sources, topics } = Array.isArray(given) ? { sources: given } : given;
    if (!Array.isArray(sources)) throw new Error('expected a list of sources, or { "sources": [...] }');
    const whole = await Promise.all(sources.map((source) => readSource(source, folder)));
    return { place, event: { sources: whole, ...(topics === undefined ? {} : { topics }) } };
  } catch (error) {
    return { place, error: error instanceof Error ? error.message : String(error) };
  }
}

async function readSource(source, folder) {
  if (typeof source?.file !== 'string') return source;
  const { file, sha256: _, ...rest } = source;
  return { ...rest, text: await readFile(join(folder, file), 'utf8') };
}
