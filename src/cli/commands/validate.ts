import { CrossclaimError } from '../../errors.js';
import { parseReport } from '../../schema/parse.js';
import { parseTopics } from '../../schema/parse-topics.js';
import type { ValidateCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { findFiles } from '../input/find-files.js';
import { kindByName } from '../input/kind-of.js';
import { readFile, STDIN } from '../input/read-file.js';
import { readInput } from '../input/read-input.js';
import { jsonIn } from '../input/read-json.js';
import type { Reading } from '../input/reading.js';
import { readingFor } from '../input/reading-for.js';
import type { World } from '../world.js';

/** `crossclaim validate`: says of each file what it holds, or everything that is wrong with it. */
export async function validate(command: ValidateCommand, world: World): Promise<number> {
  let wrong = 0;
  const reading = readingFor(world, command, ({ message }) => {
    wrong++;
    world.err(`crossclaim: ${message}\n`);
  });
  for (const file of await findFiles(reading, command.files)) {
    const before = wrong;
    try {
      const held = await heldBy(reading, file);
      if (wrong === before) world.out(`${file}: ${held}\n`);
    } catch (error) {
      if (!(error instanceof CrossclaimError)) throw error;
      reading.fault(error);
    }
  }
  return wrong === 0 ? exitCodes.done : exitCodes.wrong;
}

async function heldBy(reading: Reading, file: string): Promise<string> {
  if (file !== STDIN && kindByName(file) === 'sources') {
    const json = jsonIn(await readFile(reading, file), file);
    if (has(json, 'schemaVersion') && has(json, 'groups')) {
      const { sources, claims, groups } = parseReport(json, `${file}: report`);
      return `a comparison of ${counted(sources.length, 'report')}, ${counted(claims.length, 'claim')} in ${counted(groups.length, 'point')}`;
    }
    if (Array.isArray(json) && has(json[0], 'label'))
      return counted(parseTopics(json, `${file}: topics`).length, 'topic');
  }
  const { sources, topics } = await readInput(reading, [file]);
  return `${counted(sources.length, 'report')}${topics.length === 0 ? '' : `, ${counted(topics.length, 'topic')}`}`;
}

function has(json: unknown, key: string): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
