import { CrossclaimError } from '../../errors.js';
import { parseReport } from '../../schema/parse.js';
import { parseTopics } from '../../schema/parse-topics.js';
import type { ValidateCommand } from '../command.js';
import { isJson, readInput } from '../input/read-sources.js';
import { readJson } from '../input/read-text.js';
import type { World } from '../world.js';

/** `crossclaim validate`: says of each file what it holds, or what is wrong with it. */
export function validate({ files }: ValidateCommand, world: World): number {
  const valid = files.map((file) => {
    try {
      world.out(`${file}: ${heldBy(world, file)}\n`);
      return true;
    } catch (error) {
      if (!(error instanceof CrossclaimError)) throw error;
      world.err(`crossclaim: ${error.message}\n`);
      return false;
    }
  });
  return valid.every(Boolean) ? 0 : 2;
}

function heldBy(world: World, file: string): string {
  const json = isJson(file) ? readJson(world, file) : undefined;
  if (has(json, 'schemaVersion') && has(json, 'groups')) {
    const { sources, claims, groups } = parseReport(json, `${file}: report`);
    return `a comparison of ${sources.length} reports, ${claims.length} claims in ${groups.length} points`;
  }
  if (Array.isArray(json) && has(json[0], 'label')) {
    return `${parseTopics(json, `${file}: topics`).length} topics`;
  }
  const { sources, topics } = readInput(world, [file]);
  const about = topics.length === 0 ? '' : `, ${topics.length} topics`;
  return `${sources.length} ${sources.length === 1 ? 'report' : 'reports'}${about}`;
}

function has(json: unknown, key: string): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key);
}
