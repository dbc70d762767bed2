import { parseReport } from '../../schema/parse.js';
import type { RenderCommand } from '../command.js';
import { deliver } from '../deliver.js';
import { readInput } from '../input/read-sources.js';
import { readJson } from '../input/read-text.js';
import { rememberReads } from '../remember-reads.js';
import type { World } from '../world.js';

/** `crossclaim render`: writes a report that was compared before. */
export function render(command: RenderCommand, outside: World): number {
  const { world, refuseRead } = rememberReads(outside);
  const report = parseReport(readJson(world, command.report), `${command.report}: report`);
  const sources = command.sources.length === 0 ? [] : readInput(world, command.sources).sources;
  refuseRead(command.out);
  deliver(command, world, report, sources);
  return 0;
}
