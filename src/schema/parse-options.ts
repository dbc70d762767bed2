import { type CrossclaimError, invalidOption, unknownOption, unsupportedLanguage } from '../errors.js';
import { nearest } from './nearest.js';
import { parseReadSource, parseSources } from './parse.js';
import { parseTopics } from './parse-topics.js';
import type {
  AskSettings,
  CompareOptions,
  HtmlOptions,
  ManySettings,
  Passage,
  RenderOptions,
} from './types.js';
import { allowed, type Fault, validated } from './validated.js';
import {
  validateAskSettings,
  validateHtmlOptions,
  validateManySettings,
  validateOptions,
  validatePassage,
  validateRenderOptions,
} from './validators.generated.js';

/** Every option of each function, so that one that is forgotten here does not compile. */
const compareNames = namesOf<keyof CompareOptions>({
  topics: true,
  maxCharacters: true,
  maxClaims: true,
});
const renderNames = namesOf<keyof RenderOptions>({ language: true, detail: true });
const manyNames = namesOf<keyof ManySettings | 'signal' | 'onProgress'>({
  concurrency: true,
  memoryMb: true,
  signal: true,
  onProgress: true,
});
const htmlNames = namesOf<keyof HtmlOptions>({ language: true, detail: true, sources: true });
const askNames = namesOf<keyof AskSettings | keyof CompareOptions | 'signal'>({
  batchSize: true,
  concurrency: true,
  timeoutMs: true,
  retries: true,
  maxPairs: true,
  maxTexts: true,
  topics: true,
  maxCharacters: true,
  maxClaims: true,
  signal: true,
});

/**
 * What a caller gives `compareClaims` beside the sources; nothing is no fault.
 *
 * @throws CrossclaimError where an option is unknown or wrong, or a topic is none
 */
export function compareOptions(json: unknown = {}): CompareOptions {
  // The topics are told by their own parser, which knows more than the schema.
  if (isRecord(json) && json.topics !== undefined) parseTopics(json.topics, 'options.topics');
  return validated(json, validateOptions, 'options', toldOf(compareNames));
}

/**
 * What a caller gives a renderer; nothing is no fault.
 *
 * @throws CrossclaimError where an option is unknown or wrong
 */
export function renderOptions(json: unknown = {}): RenderOptions {
  return validated(json, validateRenderOptions, 'options', toldOf(renderNames));
}

/**
 * What a caller gives `renderHtml`: the options of every renderer, and sources.
 *
 * @throws CrossclaimError where an option is unknown or wrong, or a source is none
 */
export function htmlOptions(json: unknown = {}): HtmlOptions {
  // The sources are told by their own parser, which knows more than the schema.
  if (isRecord(json) && json.sources !== undefined) parseSources(given(json.sources), 'options.sources');
  return validated(json, validateHtmlOptions, 'options', toldOf(htmlNames));
}

/**
 * How a caller wants models to be asked: `options` of `compareClaimsWith` without those of `compareClaims` and `signal`.
 *
 * @throws CrossclaimError where a setting is unknown or wrong
 */
export function askSettings(json: unknown = {}): AskSettings {
  return validated(
    isRecord(json) ? settingsIn(json) : json,
    validateAskSettings,
    'options',
    toldOf(askNames),
  );
}

/**
 * How a caller wants many events to be compared: `options` of `compareMany` without `signal` and `onProgress`.
 *
 * @throws CrossclaimError where a setting is unknown or wrong
 */
export function manySettings(json: unknown = {}): ManySettings {
  if (!isRecord(json)) return validated(json, validateManySettings, 'options', toldOf(manyNames));
  const { signal, onProgress, ...settings } = json;
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw invalidOption('options.signal', 'expected an AbortSignal', 'Give that of an AbortController.');
  if (onProgress !== undefined && typeof onProgress !== 'function')
    throw invalidOption('options.onProgress', 'expected a function', 'Correct it, or leave it out.');
  return validated(settings, validateManySettings, 'options', toldOf(manyNames));
}

/**
 * A passage of a source, as a caller gives it.
 *
 * @param name what the passage is called in messages
 * @throws CrossclaimError where it is none
 */
export function passage(json: unknown, name: string): Passage {
  return validated(json, validatePassage, name, ({ where, expected }) =>
    invalidOption(where, `expected ${expected}`, 'Give { sourceId, start, end }, as claims have them.'),
  );
}

/** Sources, those that were read before as they were given then: a page needs no more of them than their texts. */
function given(sources: unknown): unknown {
  if (!Array.isArray(sources)) return sources;
  return sources.map((one: unknown, i) =>
    isRecord(one) && one.readVersion !== undefined
      ? parseReadSource(one, `options.sources[${i}]`).source
      : one,
  );
}

function settingsIn({
  topics: _,
  maxCharacters: __,
  maxClaims: ___,
  signal: ____,
  ...settings
}: Readonly<Record<string, unknown>>): unknown {
  return settings;
}

function namesOf<K extends string>(names: Readonly<Record<K, true>>): readonly string[] {
  return Object.keys(names);
}

function toldOf(known: readonly string[]): (fault: Fault) => CrossclaimError {
  return (fault) => {
    const { keys, keyword, params, where, found, expected } = fault;
    if (keyword === 'additionalProperties') {
      const name = String(params.additionalProperty);
      return unknownOption(where, name, nearest(name, known), known);
    }
    if (keys[0] === 'language' && keyword === 'enum' && typeof found === 'string')
      return unsupportedLanguage(where, found, allowed(fault));
    return invalidOption(where, `expected ${expected}`, 'Correct it, or leave it out.');
  };
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
