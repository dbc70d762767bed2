import { CrossclaimError } from '../../errors.js';
import { parseSource, parseSources } from '../../schema/parse.js';
import type { Source } from '../../schema/types.js';
import { findFiles } from './find-files.js';
import { kindOf } from './kind-of.js';
import { nameSources } from './name-sources.js';
import { readFile } from './read-file.js';
import { readReport } from './read-report.js';
import type { Reading } from './reading.js';
import { type SourceList, sourceLines, sourceList } from './source-list.js';

/** What the files hold. */
export type Input = SourceList;

/** What one file holds; a report may still be without an id. */
type Found =
  | {
      readonly kind: 'report';
      readonly path: string;
      readonly report: Omit<Source, 'id'> & { readonly id?: string };
    }
  | { readonly kind: 'list'; readonly list: SourceList };

/**
 * The sources of all files, in the order given.
 *
 * @param names files, folders, patterns, or `-` for standard input
 * @throws CrossclaimError where two sources have one id; what is wrong with a file or a source goes to `reading.fault`
 */
export async function readInput(reading: Reading, names: readonly string[]): Promise<Input> {
  const found: Found[] = [];
  for (const path of await findFiles(reading, names)) {
    try {
      found.push(await readOne(reading, path));
    } catch (error) {
      if (!(error instanceof CrossclaimError)) throw error;
      reading.fault(error);
    }
  }
  return {
    sources: parseSources(named(found)),
    topics: found.flatMap((one) => (one.kind === 'list' ? one.list.topics : [])),
  };
}

async function readOne(reading: Reading, path: string): Promise<Found> {
  const content = await readFile(reading, path);
  const kind = kindOf(path, content);
  if (kind === 'sources') return { kind: 'list', list: await sourceList(reading, content, path) };
  if (kind === 'lines') return { kind: 'list', list: await sourceLines(reading, content, path) };
  const { text, metadata } = await readReport(kind, content, path);
  parseSource({ id: path.slice(-100), ...metadata, text }, path);
  return { kind: 'report', path, report: { ...metadata, text } };
}

function named(found: readonly Found[]): readonly Source[] {
  const nameless = found.flatMap((one) =>
    one.kind === 'report' && one.report.id === undefined ? [one.path] : [],
  );
  const taken = found.flatMap((one) =>
    one.kind === 'list' ? one.list.sources.map(({ id }) => id) : (one.report.id ?? []),
  );
  const ids = nameSources(nameless, taken);
  return found.flatMap((one) => {
    if (one.kind === 'list') return one.list.sources;
    return [{ ...one.report, id: one.report.id ?? ids[nameless.indexOf(one.path)] ?? one.path }];
  });
}
