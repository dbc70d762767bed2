import { parseReport } from '../../schema/parse.js';
import type { RenderCommand } from '../command.js';
import { deliver } from '../deliver.js';
import { readInput } from '../input/read-input.js';
import { readJson } from '../input/read-json.js';
import { readingFor } from '../input/reading-for.js';
import { rememberReads } from '../remember-reads.js';
import type { World } from '../world.js';

/** `crossclaim render`: writes a report that was compared before. */
export async function render(command: RenderCommand, outside: World): Promise<number> {
  const { world, refuseRead } = rememberReads(outside);
  const reading = readingFor(world, command);
  const report = parseReport(await readJson(reading, command.report), `${command.report}: report`);
  const sources = command.sources.length === 0 ? [] : (await readInput(reading, command.sources)).sources;
  refuseRead(command.out);
  deliver(command, world, report, sources);
  return 0;
}
