// The package as CommonJS.
const assert = require('node:assert/strict');
const { compareClaims, parseReport } = require('crossclaim');

const report = compareClaims([
  { id: 'a', text: 'Two ministers signed the agreement on Tuesday.' },
  { id: 'b', text: 'The agreement was signed by two ministers on Tuesday.' },
]);
assert.deepEqual(parseReport(JSON.parse(JSON.stringify(report))), report);
