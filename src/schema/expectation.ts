import type { SchemaViolation } from './validators.generated.js';

/** What a failed schema keyword asked for, in words that follow "expected", with what was found instead. */
export function expectation({ keyword, params }: SchemaViolation, found: unknown): string {
  switch (keyword) {
    case 'required':
      return `a property "${params.missingProperty}", which is missing`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `no property ${shown(params.additionalProperty ?? params.unevaluatedProperty)}`;
    case 'type':
      return params.type === 'integer'
        ? `a whole number, found ${shown(found)}`
        : `${withArticle(String(params.type))}, found ${kindOf(found)}`;
    case 'enum':
      return `one of ${list(params.allowedValues)}, found ${shown(found)}`;
    case 'const':
      return `${shown(params.allowedValue)}, found ${shown(found)}`;
    case 'discriminator':
      return `a known "${params.tag}", found ${shown(params.tagValue)}`;
    case 'pattern':
      return `text that matches ${params.pattern}, found ${shown(found)}`;
    case 'minLength':
      return `at least ${characters(params.limit)}`;
    case 'maxLength':
      return `at most ${characters(params.limit)}`;
    case 'minimum':
    case 'maximum':
      return `a number ${params.comparison} ${params.limit}, found ${shown(found)}`;
    default:
      return `data that satisfies "${keyword}"`;
  }
}

function characters(limit: unknown): string {
  return limit === 1 ? '1 character' : `${limit} characters`;
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return withArticle(Array.isArray(value) ? 'array' : typeof value);
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map(shown).join(', ') : shown(values);
}

/** A value in brief, as JSON where JSON has it. */
export function shown(value: unknown): string {
  if ((typeof value === 'object' && value !== null) || typeof value === 'function') return kindOf(value);
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
