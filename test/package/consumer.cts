// A strict consumer's view of the types, as CommonJS.
import crossclaim = require('crossclaim');

const report: crossclaim.ComparisonReport = crossclaim.compareClaims([
  { id: 'a', text: 'Two ministers signed.' },
]);
export const text: string = crossclaim.renderMarkdown(report, { language: 'en' });

import errors = require('crossclaim/errors');
import many = require('crossclaim/many');
import render = require('crossclaim/render');
export const csv: string = render.renderCsv(report);
export const isOurs = (error: unknown): boolean => error instanceof errors.CrossclaimError;
export const compared = many.compareMany([{ sources: [{ id: 'a', text: 'Two ministers signed.' }] }]);
