import { basename, join } from 'node:path';
import { invalidOption } from '../../errors.js';
import { type GoldGroup, parseGold } from '../../evaluation/gold.js';
import { poolScores } from '../../evaluation/pool-scores.js';
import { type Figures, figureNames, figureTitles, scoreReport } from '../../evaluation/score-report.js';
import { comparable } from '../../schema/parse.js';
import type { EvaluateCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { readInput } from '../input/read-input.js';
import { readJson } from '../input/read-json.js';
import { readingFor } from '../input/reading-for.js';
import type { World } from '../world.js';

const EVENT = 'event.json';
const GOLD = 'gold.json';

/** `crossclaim evaluate`: how well the comparisons of events do against gold read by hand. */
export async function evaluate(command: EvaluateCommand, world: World): Promise<number> {
  const reading = readingFor(world, command);
  const scores = [];
  for (const folder of eventsIn(world, command.folder)) {
    const gold: readonly GoldGroup[] = parseGold(
      await readJson(reading, join(folder, GOLD)),
      `${join(folder, GOLD)}: gold`,
    );
    const { sources } = await readInput(reading, [join(folder, EVENT)]);
    const report = await world.engine.compare(comparable(sources), {});
    const { figures, counts } = scoreReport(gold, report);
    scores.push({ event: basename(folder), reports: sources.length, figures, counts });
  }
  world.out(command.json ? `${JSON.stringify(scores, null, 2)}\n` : tableOf(scores));
  return exitCodes.done;
}

/** A folder that is an event with gold, or those in it that are. */
function eventsIn({ files }: World, folder: string): readonly string[] {
  const isEvent = (path: string): boolean =>
    files.exists(join(path, EVENT)) && files.exists(join(path, GOLD));
  if (!files.exists(folder) || !files.isFolder(folder))
    throw invalidOption(folder, 'no such folder', 'Name an event, or a folder of events.');
  if (isEvent(folder)) return [folder];
  const found = [...files.list(folder)]
    .sort()
    .map((name) => join(folder, name))
    .filter(isEvent);
  if (found.length === 0)
    throw invalidOption(folder, `no ${EVENT} with a ${GOLD} in it`, 'Name an event, or a folder of events.');
  return found;
}

type Score = Parameters<typeof poolScores>[0][number] & { readonly event: string; readonly reports: number };

function tableOf(scores: readonly Score[]): string {
  const pooled = poolScores(scores);
  const row = (name: string, figures: Figures): readonly string[] => [
    name,
    ...figureNames.map((figure) => shown(figures[figure])),
  ];
  const reports = scores.reduce((sum, score) => sum + score.reports, 0);
  return [
    `${scores.length} ${scores.length === 1 ? 'event' : 'events'}, ${reports} reports`,
    '',
    line(['event', ...figureNames.map((name) => figureTitles[name])]),
    `|---|${figureNames.map(() => '---:|').join('')}`,
    ...scores.map(({ event, figures }) => line(row(event, figures))),
    ...(scores.length > 1 ? [line(row('mean', pooled.means))] : []),
    '',
    `Counted together: conflict P ${shown(pooled.conflictP)}, conflict R ${shown(pooled.conflictR)}, ${pooled.falseConflicts} false conflicts, silent ${shown(pooled.silent)}.`,
    '',
  ].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A share with two decimals, or a dash where there was nothing to count. */
const shown = (figure: number | null): string => (figure === null ? '–' : figure.toFixed(2));
