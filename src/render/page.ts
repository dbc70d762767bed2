import type { ComparisonReport, Language } from '../schema/types.js';
import { type Block, own } from './blocks.js';
import { agreements } from './sections/agreements.js';
import { alone } from './sections/alone.js';
import { coverage } from './sections/coverage.js';
import { differing } from './sections/differing.js';
import { lists } from './sections/lists.js';
import { naming } from './sections/naming.js';
import { notes } from './sections/notes.js';
import { quotations } from './sections/quotations.js';
import { reports } from './sections/reports.js';
import { similar } from './sections/similar.js';
import { summary } from './sections/summary.js';
import { topics } from './sections/topics.js';
import { viewOf } from './view.js';

/** The whole page, in the order an editor reads: what the reports are, where they conflict, and so down to the notes. */
export function page(report: ComparisonReport, language: Language): readonly Block[] {
  const view = viewOf(report, language);
  const { title, lead } = view.phrases;
  return [
    { kind: 'heading', level: 1, line: [own(title(report.sources.length))] },
    { kind: 'paragraph', line: [own(lead)] },
    ...reports(view),
    ...summary(view),
    ...differing(view, 'conflict'),
    ...differing(view, 'difference'),
    ...agreements(view),
    ...similar(view),
    ...lists(view),
    ...alone(view),
    ...topics(view),
    ...coverage(view),
    ...naming(view),
    ...quotations(view),
    ...notes(view),
  ];
}
