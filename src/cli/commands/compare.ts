import type { CrossclaimError } from '../../errors.js';
import { comparable } from '../../schema/parse.js';
import { parseTopics } from '../../schema/parse-topics.js';
import type { ComparisonReport, Source, Topics, Verdict } from '../../schema/types.js';
import type { CompareCommand, FailOn } from '../command.js';
import { deliver } from '../deliver.js';
import { exitCodes } from '../exit-codes.js';
import { type Input, readInput } from '../input/read-input.js';
import { readJson } from '../input/read-json.js';
import type { Reading } from '../input/reading.js';
import { readingFor } from '../input/reading-for.js';
import { rememberReads } from '../remember-reads.js';
import type { World } from '../world.js';
import { type Compared, compareReadable } from './compare-readable.js';
import { watch } from './watch.js';

/** `crossclaim compare`: reads the reports, compares them, writes what was found; with `--watch`, whenever one changes. */
export async function compare(command: CompareCommand, world: World): Promise<number> {
  if (command.watch !== true) return compareOnce(command, world, () => {});
  return watch(command.files, world, (read) => compareOnce(command, world, read));
}

async function compareOnce(
  command: CompareCommand,
  outside: World,
  read: (path: string) => void,
): Promise<number> {
  const { world, refuseRead } = rememberReads(outside, read);
  let leftOut = 0;
  const leaveOut = ({ message }: CrossclaimError): void => {
    leftOut++;
    world.err(`crossclaim: left out: ${message}\n`);
  };
  const reading = readingFor(world, command, command.keepGoing ? leaveOut : undefined);
  const input = await readInput(reading, command.files);
  const topics = await allTopics(command, readingFor(world, command), input);
  refuseRead(command.out);
  const { report, sources } = await compared(command, reading, comparable(input.sources), topics);
  deliver(command, world, report, sources);
  if (found(command, world, report)) return exitCodes.found;
  return leftOut > 0 ? exitCodes.leftOut : exitCodes.done;
}

async function compared(
  { progress }: CompareCommand,
  reading: Reading,
  sources: readonly Source[],
  topics: Topics,
): Promise<Compared> {
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
  const ended = reading.world.progress(
    `comparing ${sources.length} reports, ${characters} characters`,
    progress,
  );
  try {
    return await compareReadable(reading, sources, topics);
  } finally {
    ended();
  }
}

/** Whether the reports have what `--fail-on` names; says how often. */
function found({ failOn }: CompareCommand, world: World, { groups }: ComparisonReport): boolean {
  if (failOn === undefined) return false;
  const count = groups.filter(({ verdict }) => counts[failOn].includes(verdict)).length;
  if (count > 0)
    world.err(`crossclaim: --fail-on ${failOn}: ${count} ${count === 1 ? 'point' : 'points'}.\n`);
  return count > 0;
}

const counts: Readonly<Record<FailOn, readonly Verdict[]>> = {
  conflict: ['conflict'],
  difference: ['conflict', 'difference'],
};

async function allTopics({ topics: file }: CompareCommand, reading: Reading, input: Input): Promise<Topics> {
  const asked = file === undefined ? [] : parseTopics(await readJson(reading, file), `${file}: topics`);
  return parseTopics([...input.topics, ...asked], 'topics');
}
