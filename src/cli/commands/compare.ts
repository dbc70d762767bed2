import { comparable } from '../../schema/parse.js';
import { parseTopics } from '../../schema/parse-topics.js';
import type { Topics } from '../../schema/types.js';
import type { CompareCommand } from '../command.js';
import { deliver } from '../deliver.js';
import { type Input, readInput } from '../input/read-sources.js';
import { readJson } from '../input/read-text.js';
import { rememberReads } from '../remember-reads.js';
import type { World } from '../world.js';

/** From this many characters on, a watcher is told that work goes on. */
const longWork = 300_000;

/** `crossclaim compare`: reads the reports, compares them, writes what was found. */
export async function compare(command: CompareCommand, outside: World): Promise<number> {
  const { world, refuseRead } = rememberReads(outside);
  const input = readInput(world, command.files);
  const topics = allTopics(command, world, input);
  refuseRead(command.out);
  comparable(input.sources);
  announce(world, input);
  const report = await world.engine.compare(input.sources, topics.length === 0 ? {} : { topics });
  deliver(command, world, report, input.sources);
  return 0;
}

function allTopics({ topics: file }: CompareCommand, world: World, input: Input): Topics {
  const asked = file === undefined ? [] : parseTopics(readJson(world, file), `${file}: topics`);
  return parseTopics([...input.topics, ...asked], 'topics');
}

function announce(world: World, { sources }: Input): void {
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
  if (world.watched && characters >= longWork) {
    world.err(`crossclaim: comparing ${sources.length} reports, ${characters} characters …\n`);
  }
}
