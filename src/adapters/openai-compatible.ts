import { invalidOption } from '../errors.js';
import type { Judge, ModelCall, Signal } from '../model/models.js';
import { readAnswer } from './openai-answer.js';
import { messages, responseFormat } from './openai-messages.js';
import { withoutSecrets } from './without-secrets.js';

/** Where a chat model answers, and how to reach it. */
export interface OpenAiCompatibleOptions {
  /** The part before `/chat/completions`, such as `http://localhost:8080/v1`. */
  readonly baseUrl: string;
  /** The model as the endpoint calls it; the report names it so. */
  readonly model: string;
  /** Sent as a bearer token where given. */
  readonly apiKey?: string;
  /** Sent along with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Put into the body of every request, over what stands there by default: `temperature: 0`, and a `response_format`
   * that asks for JSON by schema. `undefined` takes a default out.
   */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Used in place of the global `fetch`. */
  readonly fetch?: Fetch;
}

/** What is needed of `fetch`. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly redirect: 'error';
    readonly signal: Signal;
  },
) => PromiseLike<{ readonly status: number; readonly text: () => PromiseLike<string> }>;

/**
 * A judge behind any endpoint that speaks the OpenAI-compatible chat completions API, as local servers do. One request
 * holds one batch of pairs, as JSON; the answer is read as JSON, checked against a schema, and never evaluated.
 *
 * @throws CrossclaimError where the URL is not one, or holds a user name or password
 * @example
 * const { judge } = openAiCompatible({ baseUrl: 'http://localhost:11434/v1', model: 'qwen3' });
 * const report = await compareClaimsWith({ judge }, sources, { topics });
 * console.log(report.diagnostics.filter(({ code }) => code === 'model-asked'));
 */
export function openAiCompatible(options: OpenAiCompatibleOptions): { readonly judge: Judge } {
  if (typeof options !== 'object' || options === null)
    throw invalidOption('options', 'they are not an object', 'Give { baseUrl, model }.');
  const url = endpointOf(options.baseUrl);
  if (typeof options.model !== 'string' || options.model.trim() === '')
    throw invalidOption('options.model', 'it is not a name', 'Name a model that the endpoint serves.');
  if (options.fetch !== undefined && typeof options.fetch !== 'function')
    throw invalidOption(
      'options.fetch',
      'it is not a function',
      'Give one that works as fetch, or leave it out.',
    );
  const { apiKey, headers: given = {} } = options;
  const headers = {
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])),
    'content-type': 'application/json',
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  const discreet = withoutSecrets([...(apiKey === undefined ? [] : [apiKey]), ...Object.values(given)]);
  const judge: Judge['judge'] = async (pairs, { signal }: ModelCall) => {
    const body = JSON.stringify({
      model: options.model,
      messages: messages(pairs),
      temperature: 0,
      response_format: responseFormat,
      ...options.parameters,
    });
    const send = options.fetch ?? fetch;
    try {
      const response = await send(url, { method: 'POST', headers, body, redirect: 'error', signal });
      return readAnswer(response.status, await response.text(), pairs.length);
    } catch (error) {
      throw discreet(error);
    }
  };
  return { judge: { name: options.model, judge } };
}

function endpointOf(baseUrl: string): string {
  const next = 'Give one such as http://localhost:8080/v1.';
  if (!URL.canParse(baseUrl)) throw invalidOption('options.baseUrl', 'it is not a URL', next);
  const url = new URL(baseUrl);
  if (!/^https?:$/.test(url.protocol))
    throw invalidOption('options.baseUrl', 'it is not an http or https URL', next);
  if (url.username !== '' || url.password !== '')
    throw invalidOption('options.baseUrl', 'it holds a user name or password', 'Send them in a header.');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/chat/completions${url.search}`;
}
