import type { CrossclaimError } from '../errors.js';
import type { Violation } from './check.js';
import { expectation } from './expectation.js';
import type { Validator } from './validator-of.js';

/** What a schema found wrong. */
export interface Fault extends Violation {
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
  validator: Validator<T>,
  root: string,
  told: (fault: Fault) => CrossclaimError,
): T {
  if (validator.accepts(json)) return json;
  const violation = validator.violationIn(json);
  if (violation === undefined) throw new Error('a validator refused its data without a reason');
  const { keys, keyword, params } = violation;
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
