import { invalidOption, unknownOption } from '../errors.js';
import type { Models } from '../model/models.js';
import { nearest } from '../schema/nearest.js';
import type { Diagnostic } from '../schema/types.js';
import type { Failure } from './ask.js';

/** What became of the questions put to one model; no result where there is no such model. */
export interface Use {
  readonly name: string | undefined;
  readonly task: 'scored' | 'judged';
  readonly result:
    | { readonly answered: number; readonly failures: readonly Failure[]; readonly left: number }
    | undefined;
}

const DOUBT = {
  scored: 'that the engine could neither join nor part with assurance',
  judged: 'that the engine left open',
} as const;

/** Every model that can be put in. */
const models: Readonly<Record<keyof Models, true>> = { similarity: true, judge: true };

/**
 * The models as given.
 *
 * @throws CrossclaimError where there is no such model, or one has no name or is not a model
 */
export function checkedModels(given: Models): Models {
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
  if (similarity !== undefined) check('similarity', similarity, similarity?.score, 'score');
  if (judge !== undefined) check('judge', judge, judge?.judge, 'judge');
  return given;
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
      return [
        ...(answered === 0
          ? []
          : [{ code: 'model-asked', message: `${name} ${task} ${pairs(answered)} ${DOUBT[task]}.` }]),
        ...failures.map((f) => ({
          code: 'model-failed',
          message: `${name} gave no usable answer on ${pairs(f.pairs)}, so the built-in answer stands: ${f.reason}.`,
        })),
        ...(left === 0
          ? []
          : [
              {
                code: 'model-limit',
                message: `${name} was not asked about ${pairs(left)} more: the limit was reached.`,
              },
            ]),
      ];
    }),
  };
}

const pairs = (count: number): string => (count === 1 ? '1 pair of claims' : `${count} pairs of claims`);
