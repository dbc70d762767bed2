import { basename, dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { stages } from './laws.js';
import { type ImportEdge, importsOf, parse, sourceFiles } from './source-files.js';

describe('the rooms of a stage', () => {
  test('are entered through the file of their own name', () => {
    expect(sourceFiles().flatMap(importsOf).filter(isBreach).map(told)).toEqual([]);
  });

  test('of mentions never import one another', () => {
    const across = sourceFiles()
      .flatMap(importsOf)
      .filter(({ from, target }) => {
        const [a, b] = [kindOf(from), kindOf(target)];
        return a !== undefined && b !== undefined && a !== b;
      });
    expect(across.map(told)).toEqual([]);
  });
});

test.each([
  ['claims/claims.ts', "import { attribute } from './attribution/attribution.js';", false],
  ['claims/claims.ts', "import { cueAt } from './attribution/cue.js';", true],
  ['claims/attribution/cue.ts', "import { Draft } from '../draft.js';", false],
  ['claims/attribution/cue.ts', "import { words } from './words.js';", false],
  ['claims/lists/lists.ts', "import { words } from '../attribution/words.js';", true],
  ['mentions/names/read-names.ts', "import { findPlaces } from './places/places.js';", false],
  ['compare.ts', "import { findTimes } from './mentions/times/times.js';", false],
  ['compare.ts', "import { isoDay } from './mentions/times/resolve/calendar.js';", true],
])('%s: %s', (path, statement, breach) => {
  expect(importsOf(parse(path, statement)).some(isBreach)).toBe(breach);
});

const isBreach = (edge: ImportEdge): boolean => doorMissed(edge) !== undefined;

/** The room that an import enters by another way than its door. */
function doorMissed({ from, target }: ImportEdge): string | undefined {
  const room = roomsOf(target).find((r) => !from.startsWith(`${r}/`));
  return room === undefined || target === `${room}/${basename(room)}.ts` ? undefined : room;
}

/** The rooms of a stage around a file, the outermost first; the stage itself is none. */
function roomsOf(path: string): readonly string[] {
  if (!stages.some((stage) => path.startsWith(stage))) return [];
  const out: string[] = [];
  for (let room = dirname(path); room.includes('/'); room = dirname(room)) out.unshift(room);
  return out;
}

const kindOf = (path: string): string | undefined => {
  const [stage, room, file] = path.split('/');
  return stage === 'mentions' && file !== undefined ? room : undefined;
};

const told = ({ from, specifier }: ImportEdge): string => `src/${from} imports '${specifier}'`;
