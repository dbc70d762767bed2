/**
 * As much of JSON Schema 2020-12 as the schemas of this folder say; `scripts/generate/schemas.mjs` refuses to write one
 * that says more.
 */
export interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly discriminator?: { readonly propertyName: string };
  readonly oneOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Why a value does not match its schema: the first reason found. */
export interface Violation {
  /** The keys that lead to what is wrong, from the root. */
  readonly keys: readonly string[];
  /** The schema keyword that failed, and what it asked for. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Looks for what is wrong with a value. */
export type Check = (value: unknown) => Violation | undefined;

/** The schema that a `$ref` names, and its check. */
export type Refer = (reference: string) => { readonly schema: Schema; readonly check: Check };

type Params = Violation['params'];
type Json = Readonly<Record<string, unknown>>;

/**
 * The check that a schema asks for. Its keywords are looked at in the order in which ajv looks at them, so that the first
 * reason is the same; references are followed when they are met, since schemas may hold themselves.
 */
export function checkOf(schema: Schema, refer: Refer): Check {
  const { $ref } = schema;
  if ($ref !== undefined) return (value) => refer($ref).check(value);
  const checks = [
    ...typeChecks(schema),
    ...sizeChecks(schema),
    ...valueChecks(schema),
    ...itemChecks(schema, refer),
    ...objectChecks(schema, refer),
  ];
  const [only] = checks;
  if (only !== undefined && checks.length === 1) return only;
  return (value) => {
    for (const check of checks) {
      const violation = check(value);
      if (violation !== undefined) return violation;
    }
    return undefined;
  };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  integer: Number.isInteger,
};

/** Fails a value that is not as a keyword asks, always for the same reason. */
function asks(keyword: string, params: Params, holds: (value: unknown) => boolean): Check {
  const violation = { keys: [], keyword, params };
  return (value) => (holds(value) ? undefined : violation);
}

/** What is wrong under a key of a value, as what is wrong with the value. */
const under = (key: string | number, { keys, keyword, params }: Violation): Violation => ({
  keys: [String(key), ...keys],
  keyword,
  params,
});

function typeChecks({ type }: Schema): readonly Check[] {
  const holds = type === undefined ? undefined : TYPES[type];
  return holds === undefined ? [] : [asks('type', { type }, holds)];
}

/** The characters of a text, as schemas count them: a pair of surrogates is one. */
function charactersOf(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function sizeChecks({ maximum, minimum, maxLength, minLength, pattern }: Schema): readonly Check[] {
  const checks: Check[] = [];
  const ofNumber = (keyword: string, comparison: string, limit: number, holds: (n: number) => boolean) =>
    checks.push(asks(keyword, { comparison, limit }, (v) => typeof v !== 'number' || holds(v)));
  const ofText = (keyword: string, params: Params, holds: (text: string) => boolean) =>
    checks.push(asks(keyword, params, (v) => typeof v !== 'string' || holds(v)));
  if (maximum !== undefined) ofNumber('maximum', '<=', maximum, (n) => n <= maximum);
  if (minimum !== undefined) ofNumber('minimum', '>=', minimum, (n) => n >= minimum);
  if (maxLength !== undefined)
    ofText('maxLength', { limit: maxLength }, (t) => t.length <= maxLength || charactersOf(t) <= maxLength);
  if (minLength !== undefined)
    ofText(
      'minLength',
      { limit: minLength },
      (t) => t.length >= 2 * minLength || charactersOf(t) >= minLength,
    );
  if (pattern !== undefined) {
    const form = new RegExp(pattern, 'u');
    ofText('pattern', { pattern }, (text) => form.test(text));
  }
  return checks;
}

function valueChecks({ const: only, enum: values }: Schema): readonly Check[] {
  const checks: Check[] = [];
  if (only !== undefined) checks.push(asks('const', { allowedValue: only }, (value) => value === only));
  if (values !== undefined) {
    const allowed = new Set(values);
    checks.push(asks('enum', { allowedValues: values }, (value) => allowed.has(value)));
  }
  return checks;
}

function itemChecks({ anyOf, items }: Schema, refer: Refer): readonly Check[] {
  const checks: Check[] = [];
  if (anyOf !== undefined) {
    const ways = anyOf.map((way) => checkOf(way, refer));
    checks.push((value) => (ways.some((way) => way(value) === undefined) ? undefined : ways[0]?.(value)));
  }
  if (items !== undefined) {
    const ofItem = checkOf(items, refer);
    checks.push((value) => {
      if (!Array.isArray(value)) return undefined;
      for (let i = 0; i < value.length; i++) {
        const violation = ofItem(value[i]);
        if (violation !== undefined) return under(i, violation);
      }
      return undefined;
    });
  }
  return checks;
}

function objectChecks(schema: Schema, refer: Refer): readonly Check[] {
  const {
    minProperties,
    required = [],
    additionalProperties,
    properties = {},
    discriminator,
    oneOf,
  } = schema;
  const checks: ((value: Json) => Violation | undefined)[] = [];
  if (minProperties !== undefined)
    checks.push(
      asks(
        'minProperties',
        { limit: minProperties },
        (value) => Object.keys(Object(value)).length >= minProperties,
      ),
    );
  if (required.length > 0) checks.push(ofRequired(required));
  if (additionalProperties === false) checks.push(ofNames(new Set(Object.keys(properties))));
  const entries = Object.entries(properties);
  if (entries.length > 0)
    checks.push(ofProperties(entries.map(([key, of]) => [key, checkOf(of, refer)] as const)));
  if (discriminator !== undefined && oneOf !== undefined)
    checks.push(byTag(discriminator.propertyName, oneOf, refer));
  return checks.map((check) => (value) => (isObject(value) ? check(value) : undefined));
}

const ofRequired =
  (names: readonly string[]) =>
  (value: Json): Violation | undefined => {
    for (const name of names)
      if (value[name] === undefined)
        return { keys: [], keyword: 'required', params: { missingProperty: name } };
    return undefined;
  };

const ofNames =
  (names: ReadonlySet<string>) =>
  (value: Json): Violation | undefined => {
    for (const name in value)
      if (!names.has(name))
        return { keys: [], keyword: 'additionalProperties', params: { additionalProperty: name } };
    return undefined;
  };

const ofProperties =
  (properties: readonly (readonly [string, Check])[]) =>
  (value: Json): Violation | undefined => {
    for (const [key, check] of properties) {
      const found = value[key];
      const violation = found === undefined ? undefined : check(found);
      if (violation !== undefined) return under(key, violation);
    }
    return undefined;
  };

/** The check of the one schema whose property of that name holds the same as the value's. */
function byTag(tag: string, oneOf: readonly Schema[], refer: Refer): (value: Json) => Violation | undefined {
  const checkBy = new Map<unknown, Check>();
  for (const { $ref = '' } of oneOf) {
    const { schema, check } = refer($ref);
    checkBy.set(schema.properties?.[tag]?.const, check);
  }
  return (value) => {
    const tagValue = value[tag];
    const check = checkBy.get(tagValue);
    if (check !== undefined) return check(value);
    const error = typeof tagValue === 'string' ? 'mapping' : 'tag';
    return { keys: [], keyword: 'discriminator', params: { error, tag, tagValue } };
  };
}
