import { type Block, own } from '../blocks.js';
import { ordered, type View } from '../view.js';
import { sharedPoint } from './shared-point.js';

/** What is told alike and of which no more was shown: folded away, since it is for whoever looks closer. */
export function similar(view: View): readonly Block[] {
  const { headings, similarLead, points } = view.phrases;
  const groups = ordered(
    view,
    view.report.groups.filter(({ verdict }) => verdict === 'similar'),
  );
  if (groups.length === 0) return [];
  return [
    { kind: 'heading', level: 2, line: [own(headings.similar)] },
    { kind: 'paragraph', line: [own(similarLead)] },
    {
      kind: 'details',
      summary: [own(points(groups.length))],
      blocks: [{ kind: 'list', items: groups.map((group) => sharedPoint(view, group)) }],
    },
  ];
}
