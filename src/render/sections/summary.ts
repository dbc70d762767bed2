import { verdicts } from '../../model/verdicts.js';
import { type Block, type Line, own, say } from '../blocks.js';
import { figure } from '../values.js';
import type { View } from '../view.js';

/** How many points of each verdict, and how many of them stand in a title or lead. */
export function summary({ report, phrases }: View): readonly Block[] {
  const rows = verdicts.map((verdict): readonly Line[] => {
    const groups = report.groups.filter((group) => group.verdict === verdict);
    const headline = groups.filter(({ severity }) => severity === 'headline').length;
    const total = own(figure(groups.length));
    return [
      [own(phrases.verdict[verdict])],
      headline === 0 ? [total] : say`${total} (${own(phrases.inHeadlines(headline))})`,
    ];
  });
  return [
    { kind: 'heading', level: 2, line: [own(phrases.headings.summary)] },
    { kind: 'table', head: [[own(phrases.columns.verdict)], [own(phrases.columns.count)]], rows },
  ];
}
