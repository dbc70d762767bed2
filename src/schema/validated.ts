import type { CrossclaimError } from '../errors.js';
import { expectation } from './expectation.js';
import type { SchemaViolation, Validator } from './validators.generated.js';

/** What a schema found wrong. */
export interface Fault extends Pick<SchemaViolation, 'keyword' | 'params'> {
  /** The keys that lead to it, from the root. */
  readonly keys: readonly string[];
  /** The same as a path that a reader follows: `sources[2].publishedAt`. */
  readonly where: string;
  /** What was expected there, and what was found instead, in words. */
  readonly expected: string;
  readonly found: unknown;
}

/**
 * Unknown data as what its schema says it is.
 *
 * @param root what the data is called in messages
 * @param told the error that tells a fault
 * @throws CrossclaimError that `told` gives
 */
export function validated<T>(
  json: unknown,
  validate: Validator<T>,
  root: string,
  told: (fault: Fault) => CrossclaimError,
): T {
  if (validate(json)) return json;
  const [violation] = validate.errors ?? [];
  if (violation === undefined) throw new Error('a validator refused its data without a reason');
  const { instancePath, keyword, params } = violation;
  const keys = keysOf(instancePath);
  const found = valueAt(json, keys);
  throw told({
    keys,
    where: pathOf(root, keys),
    keyword,
    params,
    found,
    expected: expectation(violation, found),
  });
}

/** The values that an `enum` allows, as strings. */
export function allowed({ params }: Fault): readonly string[] {
  return Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];
}

/** `['2', 'publishedAt']` under `sources` as `sources[2].publishedAt`. */
function pathOf(root: string, keys: readonly string[]): string {
  return keys.reduce((text, key) => (/^\d+$/.test(key) ? `${text}[${key}]` : `${text}.${key}`), root);
}

function valueAt(json: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, json);
}

function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
