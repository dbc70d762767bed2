import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { invalidOption, schemaViolation } from '../../errors.js';
import type { Source } from '../../schema/types.js';
import { isoDate } from './iso-date.js';

/** What the head of a text says of it. */
export type Metadata = Partial<Omit<Source, 'text'>>;

/** What people call the properties of a source, in the order in which they are looked for. */
const names: Readonly<
  Record<'id' | 'title' | 'publisher' | 'publishedAt' | 'url' | 'language', readonly string[]>
> = {
  id: ['id'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'outlet', 'source', 'site'],
  publishedAt: ['publishedAt', 'published', 'date'],
  url: ['url', 'link'],
  language: ['language', 'lang'],
};

const BLOCK = /^\ufeff?---[ \t]*\r?\n(?<yaml>(?:(?!---[ \t]*(?:\r?\n|$))[^\n]*\n)*)---[ \t]*(?:\r?\n|$)\s*/;

/**
 * What stands at the head of a text between lines of `---`, as YAML, and the text behind it. A text that has no such head,
 * or whose head names nothing that a source has, is left as it is.
 *
 * @throws CrossclaimError where the head is no YAML, or a property of it is no text or no date
 */
export function frontMatter(
  text: string,
  path: string,
): { readonly metadata: Metadata; readonly body: string } {
  const found = BLOCK.exec(text);
  const data = found === null ? undefined : parsed(found.groups?.yaml ?? '', path);
  if (found === null || typeof data !== 'object' || data === null) return { metadata: {}, body: text };
  const entries = Object.entries(names).flatMap(([property, keys]) => {
    const key = keys.find((one) => Object.hasOwn(data, one));
    const value: unknown = key === undefined ? undefined : Reflect.get(data, key);
    if (key === undefined || value === undefined || value === null || value === '') return [];
    if (typeof value !== 'string') throw schemaViolation(`${path}: ${key}`, 'a text', 'source');
    return [[property, property === 'publishedAt' ? dated(value, `${path}: ${key}`) : value]];
  });
  if (entries.length === 0) return { metadata: {}, body: text };
  return { metadata: Object.fromEntries(entries), body: text.slice(found[0].length) };
}

/** Every value is a text: a date or a number stays as it is written. */
function parsed(yaml: string, path: string): unknown {
  try {
    return load(yaml, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    const line = /\((?<line>\d+):\d+\)/.exec(String(error))?.groups?.line;
    const where = line === undefined ? '' : `, line ${Number(line) + 1}`;
    throw invalidOption(
      `${path}${where}`,
      'what stands between the lines of --- is no YAML',
      'Write "title: …", one a line.',
    );
  }
}

function dated(value: string, where: string): string {
  const date = isoDate(value);
  if (date === undefined)
    throw schemaViolation(
      where,
      'a date, or date and time, such as 2021-11-24 or 2021-11-24T10:00:00Z',
      'source',
    );
  return date;
}
