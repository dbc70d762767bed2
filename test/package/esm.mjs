// The package as an ES module: names, schemas, and nothing done on import.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const printed = [];
for (const stream of [process.stdout, process.stderr]) {
  stream.write = (text) => printed.push(text) > 0;
}
const readByNode = await environmentReadBy(() => import('data:text/javascript,'));
const read = await environmentReadBy(() => import('crossclaim'));
const { compareClaims, compareClaimsWith, parseReport, parseSources, renderHtml, renderMarkdown } =
  await import('crossclaim');
assert.deepEqual(printed, [], 'importing crossclaim prints');
assert.deepEqual(read, readByNode, 'importing crossclaim reads the environment');
for (const name of [
  compareClaims,
  compareClaimsWith,
  parseReport,
  parseSources,
  renderHtml,
  renderMarkdown,
]) {
  assert.equal(typeof name, 'function');
}

const sources = parseSources([
  { id: 'a', text: 'Two ministers signed the agreement on Tuesday.' },
  { id: 'b', text: 'The agreement was signed by two ministers on Tuesday.' },
]);
const report = compareClaims(sources);
assert.deepEqual(parseReport(JSON.parse(JSON.stringify(report))), report);
assert.equal(typeof renderMarkdown(report, { language: 'en' }), 'string');
assert.equal(typeof renderHtml(report, { language: 'en' }), 'string');

// Subpaths: the same things as the package itself.
const whole = await import('crossclaim');
for (const [path, names] of Object.entries({
  render: ['renderAnnotations', 'renderCsv', 'renderDiff', 'renderDiffHtml', 'renderHtml', 'renderMarkdown'],
  schema: ['packReport', 'parseReport', 'parseSources'],
  errors: ['CrossclaimError'],
  adapters: ['openAiCompatible'],
})) {
  const part = await import(`crossclaim/${path}`);
  assert.deepEqual(Object.keys(part).sort(), names);
  for (const name of names) assert.equal(part[name], whole[name], name);
}
const { compareMany } = await import('crossclaim/many');
const [compared, failed] = await compareMany([{ sources }, { sources: [] }], { concurrency: 2 });
assert.deepEqual(compared, { status: 'fulfilled', value: report });
assert.ok(failed.reason instanceof whole.CrossclaimError);

const require = createRequire(import.meta.url);
for (const name of ['diff', 'options', 'read-source', 'report', 'source']) {
  const schema = require(`crossclaim/schema/${name}.json`);
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
}

/** The names of the environment variables read while `action` runs. */
async function environmentReadBy(action) {
  const { env } = process;
  const names = new Set();
  process.env = new Proxy(env, {
    get: (target, name) => {
      names.add(name);
      return target[name];
    },
  });
  await action();
  process.env = env;
  return [...names].sort();
}
