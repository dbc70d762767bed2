import { comparable } from '../../schema/parse.js';
import { parseTopics } from '../../schema/parse-topics.js';
import type { Topics } from '../../schema/types.js';
import type { CompareCommand } from '../command.js';
import { deliver } from '../deliver.js';
import { exitCodes } from '../exit-codes.js';
import { type Input, readInput } from '../input/read-input.js';
import { readJson } from '../input/read-json.js';
import type { Reading } from '../input/reading.js';
import { readingFor } from '../input/reading-for.js';
import { rememberReads } from '../remember-reads.js';
import type { World } from '../world.js';
import { compareReadable } from './compare-readable.js';

/** From this many characters on, a watcher is told that work goes on. */
const longWork = 300_000;

/** `crossclaim compare`: reads the reports, compares them, writes what was found. */
export async function compare(command: CompareCommand, outside: World): Promise<number> {
  const { world, refuseRead } = rememberReads(outside);
  let leftOut = 0;
  const reading = readingFor(
    world,
    command,
    command.keepGoing
      ? ({ message }) => {
          leftOut++;
          world.err(`crossclaim: left out: ${message}\n`);
        }
      : undefined,
  );
  const input = await readInput(reading, command.files);
  const topics = await allTopics(command, readingFor(world, command), input);
  refuseRead(command.out);
  comparable(input.sources);
  announce(world, input);
  const { report, sources } = await compareReadable(reading, input.sources, topics);
  deliver(command, world, report, sources);
  return leftOut > 0 ? exitCodes.leftOut : exitCodes.done;
}

async function allTopics({ topics: file }: CompareCommand, reading: Reading, input: Input): Promise<Topics> {
  const asked = file === undefined ? [] : parseTopics(await readJson(reading, file), `${file}: topics`);
  return parseTopics([...input.topics, ...asked], 'topics');
}

function announce(world: World, { sources }: Input): void {
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
  if (world.watched && characters >= longWork) {
    world.err(`crossclaim: comparing ${sources.length} reports, ${characters} characters …\n`);
  }
}
