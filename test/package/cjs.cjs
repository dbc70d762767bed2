// The package as CommonJS.
const assert = require('node:assert/strict');
const { compareClaims, parseReport } = require('crossclaim');

const report = compareClaims([
  { id: 'a', text: 'Two ministers signed the agreement on Tuesday.' },
  { id: 'b', text: 'The agreement was signed by two ministers on Tuesday.' },
]);
assert.deepEqual(parseReport(JSON.parse(JSON.stringify(report))), report);

// Subpaths: the same things as the package itself, the class of the error among them.
const { CrossclaimError, compareClaims: compare, ...whole } = require('crossclaim');
for (const [path, names] of Object.entries({
  render: ['renderAnnotations', 'renderCsv', 'renderDiff', 'renderHtml', 'renderMarkdown'],
  schema: ['packReport', 'parseReport', 'parseSources'],
  errors: ['CrossclaimError'],
  adapters: ['openAiCompatible'],
})) {
  const part = require(`crossclaim/${path}`);
  assert.deepEqual(Object.keys(part).sort(), names);
  for (const name of names) assert.equal(part[name], { CrossclaimError, ...whole }[name], name);
}
assert.throws(() => compare([]), require('crossclaim/errors').CrossclaimError);

const { compareMany } = require('crossclaim/many');
compareMany(
  [{ sources: report.sources.map(({ id }) => ({ id, text: 'Two ministers signed.' })) }, { sources: [] }],
  {
    concurrency: 1,
  },
).then(([good, bad]) => {
  assert.equal(good.status, 'fulfilled');
  assert.ok(bad.reason instanceof CrossclaimError);
});
