import { z } from 'zod';
import { verdicts } from '../../model/verdicts.js';

/** How many points an answer has where nothing else is asked: some two pages. */
const POINTS = 20;

/** The most points that may be asked for. */
const MOST_POINTS = 200;

const source = z.strictObject({
  id: z.string().describe('A short name, unique among the sources.'),
  text: z.string().describe('The full text of the report, unchanged: offsets in answers refer to it.'),
  title: z.string().optional(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional().describe('ISO 8601 date, or date and time.'),
  url: z.string().optional(),
  language: z.string().optional().describe('"ar" or "en"; detected where it is left out.'),
});

const sources = {
  sources: z.array(source).optional().describe('The reports themselves, two or more on one event.'),
  files: z
    .array(z.string())
    .optional()
    .describe('Or files, folders or patterns of reports, in folders that the server may read.'),
};

/** What the tools take. */
export const toolInputs = {
  compare: {
    ...sources,
    topics: z
      .array(z.record(z.string(), z.unknown()))
      .optional()
      .describe(
        'Questions to answer: { "id", "label": {}, "concepts": ["sign"], "roles": ["agent"], "terms": ["words"] }.',
      ),
    verdicts: z
      .array(z.enum(['conflict', 'difference', 'agreement', 'similar', 'single-source']))
      .default([...verdicts.slice(0, 3)])
      .describe('Which points to tell; the counts always tell of all.'),
    limit: z.number().int().min(1).max(MOST_POINTS).default(POINTS).describe('How many points at most.'),
  },
  explain: {
    ...sources,
    a: z.string().describe('A passage: SOURCE:START-END, or words that one claim alone has.'),
    b: z.string().describe('A passage of another source, likewise.'),
  },
  inspect: {
    text: z.string().optional().describe('The report.'),
    file: z.string().optional().describe('Or its file, in a folder that the server may read.'),
    language: z.string().optional().describe('"ar" or "en"; detected where it is left out.'),
    publishedAt: z.string().optional().describe('ISO 8601 date, or date and time.'),
  },
};
