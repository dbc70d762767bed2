import { alteredReading, otherReading } from './errors.js';
import { type Given, readAlone } from './read-documents.js';
import { hashText } from './report/ids.js';
import { comparable, parseReadSource, parseSource } from './schema/parse.js';
import type { ReadSource, Source } from './schema/types.js';
import { version } from './version.js';

/** The version of the shape of a `ReadSource`. */
const READ_VERSION = '1';

/**
 * Reads a report once, to be compared often: what takes longest and depends on no other report is found, and kept as plain
 * data beside the source. `JSON.stringify` it, store it, and give it wherever a source is taken: the result is the same.
 *
 * @param source a report, as `compareClaims` takes it
 * @returns the report as read; good for this version of crossclaim alone
 * @throws CrossclaimError where the source is none, or its text is in a language that is not read
 * @example
 * const monday = readSource({ id: 'a', text: 'The bridge collapsed on Monday, killing 12 people.' });
 * const stored = JSON.stringify(monday);
 * const report = compareClaims([
 *   JSON.parse(stored),
 *   { id: 'b', text: 'At least 14 people died when the bridge collapsed.' },
 * ]);
 */
export function readSource(source: Source): ReadSource {
  const checked = parseSource(source);
  const read = { readVersion: READ_VERSION, engine: version, source: checked, ...readAlone(checked) };
  return { ...read, digest: digestOf(read) };
}

/**
 * Reports that can be compared: valid sources, or sources read before, at least two of them, each with an id of its own.
 *
 * @throws CrossclaimError where they are not, where one was read by another version, or was changed since
 */
export function comparableReports(json: unknown): readonly Given[] {
  if (!Array.isArray(json)) return comparable(json);
  const read = json.map((one: unknown, i) =>
    isReading(one) ? soundReading(one, `sources[${i}]`) : undefined,
  );
  const sources = comparable(json.map((one: unknown, i) => read[i]?.source ?? one));
  return sources.map((source, i) => read[i] ?? source);
}

/** What shows that something is a reading, and not a source: no source has a version. */
const isReading = (json: unknown): json is { readonly readVersion: unknown } =>
  typeof json === 'object' && json !== null && 'readVersion' in json;

/** A reading that this version made and nobody changed. */
function soundReading(json: { readonly readVersion: unknown }, where: string): ReadSource {
  const engine = 'engine' in json ? json.engine : undefined;
  if (json.readVersion !== READ_VERSION || engine !== version)
    throw otherReading(where, String(engine ?? 'unknown'), version);
  const read = parseReadSource(json, where);
  const { digest, ...rest } = read;
  if (digestOf(rest) !== digest) throw alteredReading(where, read.source.id);
  return read;
}

/** One digest over all that a reading holds, whatever the order of its keys. */
function digestOf(read: Omit<ReadSource, 'digest'>): string {
  const { readVersion, engine, source, language, words, phrases, met } = read;
  const { id, text, title, publisher, publishedAt, url } = source;
  const given = [id, text, title, publisher, publishedAt, url, source.language].map((field) => field ?? null);
  const told = phrases.map(({ category, id: phrase, form, lead, tail }) => [
    category,
    phrase,
    form,
    lead && [lead.letters, lead.conjunction, lead.preposition, lead.article, lead.future],
    tail && [tail.letters, tail.ending, tail.pronoun, tail.number, tail.gender, tail.nisba],
  ]);
  return hashText(JSON.stringify([readVersion, engine, given, language, words, told, met]));
}
