import { createHash } from 'node:crypto';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { checksumMismatch, emptyText, schemaViolation } from '../../errors.js';
import { parseSources } from '../../schema/parse.js';
import { parseTopics } from '../../schema/parse-topics.js';
import type { Source, Topics } from '../../schema/types.js';
import type { World } from '../world.js';
import { readJson, readText } from './read-text.js';

/** What the files hold. */
export interface Input {
  readonly sources: readonly Source[];
  readonly topics: Topics;
}

/**
 * The sources of all files, in the order given; a file that ends in `.json` holds sources, any other is one.
 *
 * @throws CrossclaimError where a file or a source is no good, or two sources have one id
 */
export function readInput(world: World, files: readonly string[]): Input {
  const inputs = files.map((file) => (isJson(file) ? sourcesIn(world, file) : textFile(world, file)));
  return {
    sources: parseSources(inputs.flatMap(({ sources }) => sources)),
    topics: inputs.flatMap(({ topics }) => topics),
  };
}

/** Whether a file is JSON by its name. */
export function isJson(file: string): boolean {
  return extname(file).toLowerCase() === '.json';
}

function textFile(world: World, file: string): Input {
  const text = readText(world, file);
  if (!/\S/.test(text)) throw emptyText(file);
  return { sources: parseSources([{ id: basename(file, extname(file)), text }], file), topics: [] };
}

/** An array of sources, or an object with `sources`; what else the object says of the event is left alone. */
function sourcesIn(world: World, file: string): Input {
  const json = readJson(world, file);
  const list = Array.isArray(json) ? json : property(json, 'sources');
  const root = `${file}: sources`;
  if (!Array.isArray(list))
    throw schemaViolation(
      root,
      'an array of sources, or an object with a property "sources" that is one',
      'source',
    );
  const topics = property(json, 'topics');
  return {
    sources: parseSources(
      list.map((item: unknown, index) => filled(world, file, item, `${root}[${index}]`)),
      root,
    ),
    topics: topics === undefined ? [] : parseTopics(topics, `${file}: topics`),
  };
}

/** A source with the text of its `file` put in, and without what only the command reads. */
function filled(world: World, jsonFile: string, item: unknown, where: string): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const { file, sha256, ...source }: Readonly<Record<string, unknown>> = { ...item };
  if (file === undefined) return checked(source, source.text, sha256, where);
  if (typeof file !== 'string') throw schemaViolation(`${where}.file`, 'a string', 'source');
  if ('text' in source) throw schemaViolation(where, 'either "text" or "file", found both', 'source');
  const path = isAbsolute(file) ? file : join(dirname(jsonFile), file);
  const text = readText(world, path);
  if (!/\S/.test(text)) throw emptyText(path);
  return checked({ ...source, text }, text, sha256, path);
}

function checked(source: unknown, text: unknown, sha256: unknown, where: string): unknown {
  if (sha256 === undefined || typeof text !== 'string') return source;
  if (typeof sha256 !== 'string') throw schemaViolation(`${where}: sha256`, 'a string', 'source');
  const found = createHash('sha256').update(text, 'utf8').digest('hex');
  if (found !== sha256.toLowerCase()) throw checksumMismatch(where, sha256, found);
  return source;
}

function property(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? Reflect.get(json, key)
    : undefined;
}
