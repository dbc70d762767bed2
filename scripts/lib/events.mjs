// Reads a folder of events in the gold format: event.json, the texts, gold.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of the events under `folder`, by name; `folder` may itself be an event. */
export function eventFolders(folder) {
  if (existsSync(join(folder, 'event.json'))) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((name) => existsSync(join(name, 'event.json')));
}

/** Every event under `folder` that has gold. */
export const readEvents = (folder) =>
  eventFolders(folder)
    .filter((name) => existsSync(join(name, 'gold.json')))
    .map(readEvent);

function readEvent(folder) {
  const event = JSON.parse(readFileSync(join(folder, 'event.json'), 'utf8'));
  const sources = sourcesOf(folder);
  const language = event.language ?? sources[0].language;
  return {
    id: event.id,
    language,
    sources,
    gold: JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')),
  };
}

/** The reports of the event in a folder, with or without gold. */
export function sourcesOf(folder) {
  const { sources } = JSON.parse(readFileSync(join(folder, 'event.json'), 'utf8'));
  return sources.map(({ file, sha256: _, text, ...source }) => ({
    ...source,
    text: text ?? readFileSync(join(folder, file ?? `${source.id}.txt`), 'utf8'),
  }));
}
