import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import {
  CrossclaimError,
  checksumMismatch,
  notAReport,
  outsideFolder,
  schemaViolation,
} from '../../errors.js';
import { parseSource } from '../../schema/parse.js';
import { parseTopics } from '../../schema/parse-topics.js';
import type { Source, Topics } from '../../schema/types.js';
import { kindOf } from './kind-of.js';
import { readFile, STDIN } from './read-file.js';
import { jsonIn } from './read-json.js';
import { readReport } from './read-report.js';
import type { Reading } from './reading.js';
import { unreadable } from './unreadable.js';

/** Sources as a file lists them, and the topics that it brings. */
export interface SourceList {
  readonly sources: readonly Source[];
  readonly topics: Topics;
}

/**
 * The sources of a JSON file: an array of them, or an object with `sources`; what else the object says of the event is left
 * alone.
 *
 * @throws CrossclaimError where it holds none; what is wrong with one of them goes to `reading.fault`
 */
export async function sourceList(reading: Reading, content: string, path: string): Promise<SourceList> {
  const json = jsonIn(content, path);
  const list = Array.isArray(json) ? json : property(json, 'sources');
  const root = `${path}: sources`;
  refuseOther(json, path);
  if (!Array.isArray(list))
    throw schemaViolation(
      root,
      'an array of sources, or an object with a property "sources" that is one',
      'source',
    );
  const topics = property(json, 'topics');
  const items = list.map((item: unknown, index) => ({ item, where: `${root}[${index}]` }));
  return {
    sources: await sourcesOf(reading, path, items),
    topics: topics === undefined ? [] : parseTopics(topics, `${path}: topics`),
  };
}

/** The sources of a file that has one on each line (JSON Lines); empty lines say nothing. */
export async function sourceLines(reading: Reading, content: string, path: string): Promise<SourceList> {
  const lines = content.replace(/^\ufeff/, '').split(/\r?\n/);
  const items = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const item = attempt(reading, () => jsonIn(line, path, index + 1));
    return item === undefined ? [] : [{ item, where: `${path}, line ${index + 1}` }];
  });
  return { sources: await sourcesOf(reading, path, items), topics: [] };
}

interface Item {
  readonly item: unknown;
  readonly where: string;
}

async function sourcesOf(reading: Reading, path: string, items: readonly Item[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const { item, where } of items) {
    try {
      sources.push(parseSource(await filled(reading, path, item, where), where));
    } catch (error) {
      if (!(error instanceof CrossclaimError)) throw error;
      reading.fault(error);
    }
  }
  return sources;
}

function attempt<T>(reading: Reading, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CrossclaimError)) throw error;
    reading.fault(error);
    return undefined;
  }
}

/** A source with the text of its `file` put in, and without what only the command reads. */
async function filled(reading: Reading, list: string, item: unknown, where: string): Promise<unknown> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const { file, sha256, ...source }: Readonly<Record<string, unknown>> = { ...item };
  if (file === undefined) {
    if (typeof source.text === 'string') check(source.text, sha256, where);
    return source;
  }
  if (typeof file !== 'string') throw schemaViolation(`${where}.file`, 'a string', 'source');
  if ('text' in source) throw schemaViolation(where, 'either "text" or "file", found both', 'source');
  const folder = list === STDIN ? '.' : dirname(list);
  const path = isAbsolute(file) ? file : join(folder, file);
  refuseOutside(reading, path, folder);
  const content = await readFile(reading, path);
  check(content, sha256, path);
  const kind = kindOf(path, content);
  if (kind === 'sources' || kind === 'lines')
    throw notAReport(path, 'a list of sources', 'Name the file of one report.');
  const { text, metadata } = await readReport(kind, content, path);
  return { ...metadata, ...source, text };
}

/** A `file` may not lead out of the folder of the file that names it, neither by its path nor by a link. */
function refuseOutside({ world, allowOutside }: Reading, path: string, folder: string): void {
  if (allowOutside) return;
  const way = relative(real(world, folder), real(world, path));
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) throw outsideFolder(path, folder);
}

function real(world: Reading['world'], path: string): string {
  try {
    return world.files.real(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function check(text: string, sha256: unknown, where: string): void {
  if (sha256 === undefined) return;
  if (typeof sha256 !== 'string') throw schemaViolation(`${where}: sha256`, 'a string', 'source');
  const found = createHash('sha256').update(text, 'utf8').digest('hex');
  if (found !== sha256.toLowerCase()) throw checksumMismatch(where, sha256, found);
}

/** What is JSON but lists no sources: a comparison, a feed. */
function refuseOther(json: unknown, path: string): void {
  if (property(json, 'schemaVersion') !== undefined && property(json, 'groups') !== undefined)
    throw notAReport(path, 'a comparison of reports', `Use: crossclaim render ${path}`);
  if (/jsonfeed\.org/.test(String(property(json, 'version'))))
    throw notAReport(path, 'a feed (JSON Feed)', 'Give the page of one report, saved as HTML, or its text.');
}

function property(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? Reflect.get(json, key)
    : undefined;
}
