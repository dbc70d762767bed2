import { expect, test } from 'vitest';
import { conceptIdsIn, otherWords } from './concept-ids.js';
import { stages } from './laws.js';
import { parse, sourceFiles } from './source-files.js';

const files = sourceFiles();
const others = otherWords(files);

test('no stage names an event concept: what is true of one stands on it', () => {
  const inStages = files.filter(({ path }) => stages.some((room) => path.startsWith(room)));
  expect(inStages.flatMap((file) => conceptIdsIn(file, others))).toEqual([]);
});

test.each([
  ["new Set(['die', 'kill', 'wound']);", 3],
  ["claim.predicate.concept === 'cause';", 1],
  ["slot.startsWith('die|');", 1],
  ["const DECIDE: ConceptId = 'decide';", 1],
  ["h.category === 'concept' && h.id === 'cause';", 1],
  ["hitBefore(reader, at, 'concept', 'consist');", 1],
  ["new Set(['cause', 'happen']);", 2],
  ["const fates = { dead: 'die', wounded: 'wound' };", 2],
  ["whyOf(h.id) === 'cause' && h.category === 'concept';", 0],
  ["h.form === 'present' && h.category === 'concept';", 0],
  ["new Set(['stop', 'marker']);", 0],
  ["argument.role === 'cause';", 0],
  ["h.category === 'speech' && h.id === 'deny';", 0],
])('%s names %i concepts', (code, times) => {
  expect(conceptIdsIn(parse('claims/x.ts', code), others)).toHaveLength(times);
});
