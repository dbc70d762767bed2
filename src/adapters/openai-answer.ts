import { modelFailed } from '../errors.js';
import type { JudgeVerdict } from '../model/models.js';
import { validateJudgeAnswer } from '../schema/validators.generated.js';

/** More characters than this are no answer to a few questions. */
const LONGEST = 1_000_000;

/**
 * The verdicts in the answer of a chat completions endpoint, in the order of the pairs.
 *
 * @throws CrossclaimError where it is not exactly one verdict for each pair, by the schema
 */
export function readAnswer(status: number, body: string, pairs: number): readonly JudgeVerdict[] {
  if (status < 200 || status > 299) throw modelFailed(`the endpoint answered with HTTP status ${status}`);
  if (body.length > LONGEST) throw modelFailed('the endpoint answered with more text than any answer needs');
  const answer = parsed(unfenced(contentOf(parsed(body, 'the endpoint'))), 'the model');
  if (!validateJudgeAnswer(answer)) {
    const violation = validateJudgeAnswer.errors?.[0];
    const where = violation?.instancePath === '' ? 'the answer' : violation?.instancePath;
    // What was found is left out: it is the words of a model.
    throw modelFailed(`the model did not keep to the schema in ${where} (${violation?.keyword})`);
  }
  const byPair = new Map(answer.verdicts.map(({ pair, ...verdict }) => [pair, verdict]));
  const verdicts = Array.from({ length: pairs }, (_, pair) => byPair.get(pair)).filter(
    (v) => v !== undefined,
  );
  if (verdicts.length !== pairs || answer.verdicts.length !== pairs) {
    throw modelFailed(
      `the model gave ${answer.verdicts.length} verdicts, not one for each of ${pairs} pairs`,
    );
  }
  return verdicts;
}

function parsed(text: string, who: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw modelFailed(`${who} answered with text that is not JSON`);
  }
}

/** The text of the first choice. */
function contentOf(body: unknown): string {
  const choice = at(at(body, 'choices'), 0);
  if (at(choice, 'finish_reason') === 'length') throw modelFailed('the answer of the model was cut off');
  const content = at(at(choice, 'message'), 'content');
  if (typeof content !== 'string') throw modelFailed('the endpoint answered without a message of the model');
  return content;
}

function at(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** The text without the code fence that many models put round JSON. */
function unfenced(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('```') || !trimmed.endsWith('```')) return trimmed;
  return trimmed.slice(trimmed.indexOf('\n') + 1, -3);
}
