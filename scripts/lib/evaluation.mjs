// How reports are scored against gold, as src/evaluation has it, for scripts.
import { load } from './engine.mjs';

export const { figureNames, figureTitles, judge, placeMembers, poolScores, scoreReport, share } = await load(
  ['members', 'pool-scores', 'score-report', 'tally']
    .map((name) => `export * from './src/evaluation/${name}.ts';`)
    .join('\n'),
);
