import type { Difference, Group, Reading, Slot } from '../../schema/types.js';
import { type Block, foreign, type Item, joined, own, say, strong } from '../blocks.js';
import { labelled, onePerSource, quoteItems } from '../quoting.js';
import { readingTitle } from '../reading-line.js';
import { reason } from '../reason.js';
import { claimsOf, ordered, prominence, sourceNames, type View } from '../view.js';
import { agreedValues, groupFacts } from './group.js';

/** Entries printed in full; the rest are folded away under them. */
const mostOpen = 40;
/** More statements than this besides the readings are folded away. */
const mostBesides = 4;
/** Under this the engine's doubt is worth a word. */
const sure = 0.5;

/** Every group of a verdict in full: what differs, why, and every reading with its words and speakers. */
export function differing(view: View, verdict: 'conflict' | 'difference'): readonly Block[] {
  const { headings, none, rest } = view.phrases;
  const name = verdict === 'conflict' ? 'conflicts' : 'differences';
  const groups = ordered(
    view,
    view.report.groups.filter((group) => group.verdict === verdict),
  );
  const heading: Block = { kind: 'heading', level: 2, line: [own(headings[name])] };
  if (groups.length === 0) return [heading, { kind: 'paragraph', line: [own(none[name])] }];
  const open = groups.slice(0, mostOpen).flatMap((group) => entry(view, group));
  const folded = groups.slice(mostOpen).flatMap((group) => entry(view, group));
  if (folded.length === 0) return [heading, ...open];
  return [
    heading,
    ...open,
    { kind: 'details', summary: [own(rest(groups.length - mostOpen))], blocks: folded },
  ];
}

function entry(view: View, group: Group): readonly Block[] {
  const anchor = { kind: 'anchor', id: view.anchors.get(group.id) ?? '' } as const;
  const differences = group.differences.toSorted(
    (a, b) => weight[a.relation] - weight[b.relation] || prominence[a.severity] - prominence[b.severity],
  );
  const agreed = agreedValues(view, group);
  return [
    { kind: 'heading', level: 3, line: [anchor, ...labelled(view, group.label)] },
    { kind: 'paragraph', line: groupFacts(view, group) },
    ...differences.flatMap((difference) => told(view, difference)),
    ...(agreed.length === 0 ? [] : [{ kind: 'paragraph', line: agreed } as const]),
    ...besides(view, group),
  ];
}

/** What the reports say under this point besides the readings: without it, a reader would not see what all speak of. */
function besides(view: View, { claimIds, differences }: Group): readonly Block[] {
  const read = new Set(differences.flatMap(({ readings }) => readings.flatMap((r) => r.claimIds)));
  const others = claimsOf(
    view,
    claimIds.filter((id) => !read.has(id)),
  );
  if (others.length === 0) return [];
  const items = quoteItems(view, others, 'brief');
  const list: Block = { kind: 'list', items };
  if (items.length > mostBesides)
    return [{ kind: 'details', summary: [own(view.phrases.besides(items.length))], blocks: [list] }];
  return [{ kind: 'paragraph', line: [own(view.phrases.besides(items.length))] }, list];
}

/** Conflicts before differences before what leaves an agreement standing. */
const weight: Readonly<Record<Difference['relation'], number>> = {
  contradiction: 0,
  'attributed-dispute': 1,
  update: 2,
  undetermined: 3,
  'scope-mismatch': 4,
  detail: 5,
  approximate: 6,
  framing: 7,
  complementary: 8,
};

function told(view: View, difference: Difference): readonly Block[] {
  const { slot, relation, judgedBy, modelSays, unsure } = view.phrases;
  const marks = [
    ...(difference.judgedBy === undefined ? [] : [judgedBy([foreign(difference.judgedBy)])]),
    ...(difference.confidence < sure ? [[own(unsure(Math.round(difference.confidence * 100)))]] : []),
  ];
  const tail = marks.length === 0 ? [] : say` (${joined(marks, view.phrases.comma)})`;
  const { note } = difference.because;
  const said = note === undefined ? [] : say` ${modelSays([foreign(note)])}`;
  const what = strong(own(`${slot[difference.slot]}: ${relation[difference.relation]}`));
  return [
    { kind: 'paragraph', line: say`${what}. ${reason(view, difference)}${tail}${said}` },
    {
      kind: 'list',
      items: difference.readings.map((reading) => readingItem(view, difference.slot, reading)),
    },
  ];
}

function readingItem(view: View, slot: Slot, reading: Reading): Item {
  const claims = claimsOf(view, reading.claimIds);
  const sources = onePerSource(claims).map(({ sourceId }) => sourceId);
  const line = say`${strong(readingTitle(view, slot, reading))} – ${sourceNames(view, sources)}`;
  return { line, children: quoteItems(view, claims, 'full') };
}
