import { createHash } from 'node:crypto';
import { normalize } from 'node:path';
import type { World } from '../../src/cli/world.js';
import type { Source, Topics } from '../../src/schema/types.js';
import { reportOf, source } from '../render/sample.js';

/** What a run left behind. */
export interface Traces {
  readonly out: string[];
  readonly err: string[];
  /** What was said to go on, and that it ended. */
  readonly progress: { readonly text: string; readonly wanted?: boolean }[];
  readonly written: Map<string, string>;
  readonly compared: { readonly sources: readonly Source[]; readonly topics?: Topics }[];
}

/** A world of files in memory, and an engine that only says which sources it was given. */
export function fakeWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<World> & { readonly read?: (path: string) => Uint8Array } = {},
): { readonly world: World; readonly traces: Traces } {
  const traces: Traces = { out: [], err: [], progress: [], written: new Map(), compared: [] };
  const found = (path: string): string | Uint8Array | undefined => files[normalize(path)];
  const bytesOf = (path: string): Uint8Array => {
    const content = found(path);
    if (content === undefined) throw systemError('ENOENT');
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const isFolder = (path: string): boolean => {
    const folder = normalize(path).replace(/\/$/, '');
    return folder === '.' || Object.keys(files).some((name) => name.startsWith(`${folder}/`));
  };
  const { read, ...rest } = more;
  const world: World = {
    files: {
      read: read ?? bytesOf,
      peek: bytesOf,
      write: (path, text) => {
        if (path.startsWith('missing/')) throw systemError('ENOENT');
        traces.written.set(path, text);
      },
      exists: (path) => found(path) !== undefined || isFolder(path),
      isFolder,
      list: (folder) => {
        const inside = folder === '.' ? '' : `${normalize(folder).replace(/\/$/, '')}/`;
        const below = Object.keys(files).filter((path) => path.startsWith(inside));
        return [...new Set(below.map((path) => path.slice(inside.length).split('/')[0] ?? ''))];
      },
      glob: async (pattern) => Object.keys(files).filter((path) => fits(path, pattern)),
      changed: async () => false,
      real: (path) => {
        if (found(path) === undefined && !isFolder(path)) throw systemError('ENOENT');
        return `/${normalize(path)}`;
      },
      absolute: (path) => `/${normalize(path)}`,
    },
    input: async () => new Uint8Array(),
    out: (text) => {
      traces.out.push(text);
    },
    err: (text) => {
      traces.err.push(text);
    },
    progress: (text, wanted) => {
      traces.progress.push({ text, ...(wanted === undefined ? {} : { wanted }) });
      return () => traces.progress.push({ text: 'ended' });
    },
    screen: 'none',
    version: '1.2.3',
    serve: async () => {},
    engine: {
      compare: async (sources, options) => {
        traces.compared.push({ sources, ...options });
        return reportOf({
          sources: sources.map(({ id, text, language = 'ar' }) =>
            source(id, { language: { value: language, basis: 'given' }, sha256: digest(text) }),
          ),
        });
      },
      explain: async () => ({ gate: 'years' }),
      inspect: async () => ({ language: 'en', sentences: [] }),
      findConcepts: async () => [],
    },
    ...rest,
  };
  return { world, traces };
}

/** Patterns of `*` alone, which is all that is needed here. */
function fits(path: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(path);
}

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: in words that change with the system`), { code });
}
