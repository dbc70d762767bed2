import { parseReport } from '../../schema/parse.js';
import type { ExplainCommand } from '../command.js';
import { explainPair } from '../explain/explain-pair.js';
import { explainedLines } from '../explain/explained-lines.js';
import { findPassage } from '../explain/find-passage.js';
import { readInput } from '../input/read-input.js';
import { readJson } from '../input/read-json.js';
import { readingFor } from '../input/reading-for.js';
import type { World } from '../world.js';

/** `crossclaim explain`: why two passages were joined or kept apart. */
export async function explain(command: ExplainCommand, world: World): Promise<number> {
  const reading = readingFor(world, command);
  const report = parseReport(await readJson(reading, command.report), `${command.report}: report`);
  const [a, b] = [findPassage(report, command.a, 'A'), findPassage(report, command.b, 'B')];
  const { sources: files } = command;
  const sources = files.length === 0 ? [] : (await readInput(reading, files)).sources;
  const explanation = sources.length === 0 ? undefined : await world.engine.explain(sources, a, b);
  const pair = explainPair(report, a, b, explanation);
  world.out(command.json ? `${JSON.stringify(pair, null, 2)}\n` : explainedLines(pair));
  return 0;
}
