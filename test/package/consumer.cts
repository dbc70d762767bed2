// A strict consumer's view of the types, as CommonJS.
import crossclaim = require('crossclaim');

const report: crossclaim.ComparisonReport = crossclaim.compareClaims([
  { id: 'a', text: 'Two ministers signed.' },
]);
export const text: string = crossclaim.renderMarkdown(report, { language: 'en' });
