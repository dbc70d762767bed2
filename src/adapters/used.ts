import { invalidOption, unknownOption } from '../errors.js';
import type { Embedder, Judge, Models, Similarity } from '../model/models.js';
import { nearest } from '../schema/nearest.js';
import type { Diagnostic } from '../schema/types.js';
import type { Failure } from './ask.js';
import { similarityOf } from './similarity-of.js';

/** What became of the questions put to one model; no result where there is no such model. */
export interface Use {
  readonly name: string | undefined;
  readonly task: keyof typeof tasks;
  readonly result:
    | { readonly answered: number; readonly failures: readonly Failure[]; readonly left: number }
    | undefined;
}

/** What each kind of model is asked about, one and many. */
const tasks = {
  scored: {
    about: ['pair of claims', 'pairs of claims'],
    doubt: ' that the engine could neither join nor part with assurance',
  },
  embedded: { about: ['text of a claim', 'texts of claims'], doubt: '' },
  judged: { about: ['pair of claims', 'pairs of claims'], doubt: ' that the engine left open' },
} as const;

/** Every model that can be put in. */
const models: Readonly<Record<keyof Models, true>> = { similarity: true, judge: true };

/** The models in the shapes in which they are asked. */
export interface CheckedModels {
  readonly similarity?: Similarity | Embedder;
  readonly judge?: Judge;
}

/**
 * The models as given, an embedding of whatever shape as an embedder.
 *
 * @throws CrossclaimError where there is no such model, or one has no name or is not a model
 */
export function checkedModels(given: Models): CheckedModels {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw invalidOption(
      'models',
      'it is not an object',
      'Give { similarity, judge }, either or both; the sources come after.',
    );
  const known = Object.keys(models);
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw unknownOption('models', name, nearest(name, known), known);
  const { similarity, judge } = given;
  if (judge !== undefined) check('judge', judge, judge?.judge, 'judge');
  return {
    ...(similarity === undefined ? {} : { similarity: checkedSimilarity(similarity) }),
    ...(judge === undefined ? {} : { judge }),
  };
}

function checkedSimilarity(given: NonNullable<Models['similarity']>): Similarity | Embedder {
  const model = similarityOf(given);
  if (model === undefined)
    throw invalidOption(
      'models.similarity',
      'it is not a model',
      'Give { name, score }, or what embeds texts: { name, embed }, an embedding model of the AI SDK or of LangChain, or a function; or leave it out.',
    );
  if ('embed' in model) check('similarity', model, model.embed, 'embed');
  else check('similarity', model, model.score, 'score');
  return model;
}

function check(
  option: keyof Models,
  model: { readonly name: unknown },
  method: unknown,
  called: string,
): void {
  const place = `models.${option}`;
  if ((typeof model !== 'object' && typeof model !== 'function') || model === null)
    throw invalidOption(place, 'it is not a model', `Give { name, ${called} }, or leave it out.`);
  if (typeof model.name !== 'string' || model.name.trim() === '')
    throw invalidOption(
      `${place}.name`,
      'it is not a name',
      'The report says which model took part: name it.',
    );
  if (typeof method !== 'function')
    throw invalidOption(
      `${place}.${called}`,
      'it is not a function',
      'Give one that takes pairs and returns as many answers.',
    );
}

/** What the report says of the models: the names of those that answered, and what they were asked and failed to answer. */
export function usedFor(uses: readonly Use[]): {
  readonly names: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
} {
  return {
    names: [
      ...new Set(uses.flatMap(({ name, result }) => (name === undefined || !result?.answered ? [] : [name]))),
    ],
    diagnostics: uses.flatMap(({ name, task, result }): readonly Diagnostic[] => {
      if (name === undefined || result === undefined) return [];
      const { answered, failures, left } = result;
      const { about, doubt } = tasks[task];
      const counted = (count: number): string => `${count} ${about[count === 1 ? 0 : 1]}`;
      const asked: Diagnostic = {
        code: 'model-asked',
        message: `${name} ${task} ${counted(answered)}${doubt}.`,
      };
      const limited: Diagnostic = {
        code: 'model-limit',
        message: `${name} was not asked about ${counted(left)} more: the limit was reached.`,
      };
      return [
        ...(answered === 0 ? [] : [asked]),
        ...failures.map(
          (f): Diagnostic => ({
            code: 'model-failed',
            message: `${name} gave no usable answer on ${counted(f.pairs)}, so the built-in answer stands: ${f.reason}.`,
          }),
        ),
        ...(left === 0 ? [] : [limited]),
      ];
    }),
  };
}
