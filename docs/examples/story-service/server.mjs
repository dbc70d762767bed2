// @ts-check
/** The stories over HTTP: node server.mjs [PORT] */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { CrossclaimError, conflictsOf, readingsOf, renderHtml } from 'crossclaim';
import { storyOf, takeIn } from './stories.mjs';

/** @import { IncomingMessage } from 'node:http' */
/** @import { ComparisonReport } from 'crossclaim' */
/** @typedef {{ status: number, body: unknown, type?: string }} Answer */

const MOST_CHARACTERS = 200_000;

export const server = createServer(async (request, response) => {
  const { status, body, type = 'application/json' } = await answer(request).catch(wentWrong);
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
});

/**
 * @param {IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(request) {
  const { name, what } = /^\/stories\/(?<name>[\w-]+)\/(?<what>\w+)$/.exec(request.url ?? '')?.groups ?? {};
  const asked = `${request.method} ${what}`;
  if (name !== undefined && asked === 'POST reports') {
    const conflicts = takeIn(name, JSON.parse(await bodyOf(request)));
    return { status: 201, body: { reports: storyOf(name).read.length, conflicts } };
  }
  const { report } = storyOf(name ?? '');
  if (report && asked === 'GET conflicts') return { status: 200, body: conflictsIn(report) };
  if (report && asked === 'GET page')
    return { status: 200, body: renderHtml(report, { language: 'en' }), type: 'text/html' };
  return { status: 404, body: { error: 'There is no such story, or only one report of it.' } };
}

/**
 * What the reports conflict on, and what each says.
 *
 * @param {ComparisonReport} report
 */
function conflictsIn(report) {
  return conflictsOf(report).map(({ group, difference }) => ({
    point: group.subject.label.en,
    values: readingsOf(report, difference).map(({ reading, claims }) => ({
      value: reading.display?.en ?? reading.text,
      words: claims.map(({ sourceId, evidence }) => ({ sourceId, quote: evidence.quote })),
    })),
  }));
}

/** @param {IncomingMessage} request */
async function bodyOf(request) {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    body += part;
    if (body.length > MOST_CHARACTERS) throw new SyntaxError('The report is too long.');
  }
  return body;
}

/**
 * What is wrong with a report is told to whoever sent it; anything else is a fault of ours.
 *
 * @param {unknown} error
 * @returns {Answer}
 */
function wentWrong(error) {
  if (error instanceof CrossclaimError)
    return { status: 400, body: { error: error.message, code: error.code } };
  if (error instanceof SyntaxError) return { status: 400, body: { error: error.message } };
  console.error(error);
  return { status: 500, body: { error: 'Something went wrong here.' } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 8080);
  server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`));
}
