import { normalize } from 'node:path';
import type { World } from '../../src/cli/world.js';
import type { Source, Topics } from '../../src/schema/types.js';
import { reportOf, source } from '../render/sample.js';

/** What a run left behind. */
export interface Traces {
  readonly out: string[];
  readonly err: string[];
  readonly written: Map<string, string>;
  readonly compared: { readonly sources: readonly Source[]; readonly topics?: Topics }[];
}

/** A world of files in memory, and an engine that only says which sources it was given. */
export function fakeWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<World> = {},
): { readonly world: World; readonly traces: Traces } {
  const traces: Traces = { out: [], err: [], written: new Map(), compared: [] };
  const world: World = {
    read: (path) => {
      const content = files[normalize(path)];
      if (content === undefined) throw systemError('ENOENT');
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    write: (path, text) => {
      if (path.startsWith('missing/')) throw systemError('ENOENT');
      traces.written.set(path, text);
    },
    absolute: (path) => `/${normalize(path)}`,
    out: (text) => {
      traces.out.push(text);
    },
    err: (text) => {
      traces.err.push(text);
    },
    watched: false,
    screen: 'none',
    version: '1.2.3',
    compare: (sources, options) => {
      traces.compared.push({ sources, ...options });
      return reportOf({
        sources: sources.map(({ id, language = 'ar' }) =>
          source(id, { language: { value: language, basis: 'given' } }),
        ),
      });
    },
    ...more,
  };
  return { world, traces };
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: in words that change with the system`), { code });
}
