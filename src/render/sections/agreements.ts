import { type Block, own } from '../blocks.js';
import { ordered, type View } from '../view.js';
import { sharedPoint } from './shared-point.js';

/** Agreements printed in the open; the rest are folded away under them. */
const mostOpen = 60;

/** What several reports say alike: the value, the reports, one quotation of each. */
export function agreements(view: View): readonly Block[] {
  const { headings, none, rest } = view.phrases;
  const heading: Block = { kind: 'heading', level: 2, line: [own(headings.agreements)] };
  const groups = ordered(
    view,
    view.report.groups.filter(({ verdict }) => verdict === 'agreement'),
  );
  if (groups.length === 0) return [heading, { kind: 'paragraph', line: [own(none.agreements)] }];
  const items = groups.map((group) => sharedPoint(view, group));
  const open: Block = { kind: 'list', items: items.slice(0, mostOpen) };
  const folded = items.slice(mostOpen);
  if (folded.length === 0) return [heading, open];
  const blocks: readonly Block[] = [{ kind: 'list', items: folded }];
  return [heading, open, { kind: 'details', summary: [own(rest(folded.length))], blocks }];
}
