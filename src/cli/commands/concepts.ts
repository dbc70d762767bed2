import { invalidOption } from '../../errors.js';
import type { ConceptWords } from '../../find-concepts.js';
import type { ConceptsCommand } from '../command.js';
import type { World } from '../world.js';

/** `crossclaim concepts`: the ids that topics select by, with their words. */
export async function concepts({ word, json }: ConceptsCommand, world: World): Promise<number> {
  const found = await world.engine.findConcepts(word);
  if (found.length === 0)
    throw invalidOption(
      word ?? 'concepts',
      'no concept is read in it',
      'crossclaim concepts lists them all.',
    );
  if (json) world.out(`${JSON.stringify(found, null, 2)}\n`);
  else if (word === undefined) world.out(found.map(inBrief).join(''));
  else world.out(found.map(inFull).join('\n'));
  return 0;
}

function inBrief({ id, gloss }: ConceptWords): string {
  return `${id.padEnd(24)} ${gloss}\n`;
}

function inFull({ id, gloss, roles, words }: ConceptWords): string {
  return [
    `${id}: ${gloss}`,
    `  roles: ${roles.join(', ')}`,
    ...words.map(({ language, title, words: list }) => `  ${language}: ${title}: ${list.join(', ')}`),
    '',
  ].join('\n');
}
