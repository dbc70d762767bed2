// Reads a folder of events in the gold format: event.json, the texts, gold.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every event under `folder` that has gold, by name; `folder` may itself be an event. */
export function readEvents(folder) {
  const folders = existsSync(join(folder, 'event.json'))
    ? [folder]
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name));
  return folders.filter((f) => existsSync(join(f, 'gold.json'))).map(readEvent);
}

function readEvent(folder) {
  const event = JSON.parse(readFileSync(join(folder, 'event.json'), 'utf8'));
  const sources = event.sources.map(({ file, sha256: _, ...source }) => ({
    ...source,
    text: readFileSync(join(folder, file ?? `${source.id}.txt`), 'utf8'),
  }));
  const language = event.language ?? sources[0].language;
  return {
    id: event.id,
    language,
    sources,
    gold: JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')),
  };
}
