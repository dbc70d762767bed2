import type { Difference, Group, Reading } from '../../schema/types.js';
import { type Block, foreign, type Item, joined, type Line, own, say, strong } from '../outline.js';
import { labelled, onePerSource, quoteItems } from '../quoting.js';
import { valueLine } from '../values.js';
import { claimsOf, directionOf, ordered, prominence, sourceNames, type View } from '../view.js';
import { agreedValues, groupFacts } from './group.js';

/** Entries printed in full; the rest are folded away under them. */
const mostOpen = 40;
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
  ];
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
  const { slot, relation, judgedBy, unsure } = view.phrases;
  const marks = [
    ...(difference.judgedBy === undefined ? [] : [judgedBy([foreign(difference.judgedBy)])]),
    ...(difference.confidence < sure ? [[own(unsure(Math.round(difference.confidence * 100)))]] : []),
  ];
  const tail = marks.length === 0 ? [] : say` (${joined(marks, view.phrases.comma)})`;
  const what = strong(own(`${slot[difference.slot]}: ${relation[difference.relation]}`));
  return [
    { kind: 'paragraph', line: say`${what}. ${reason(view, difference)}${tail}` },
    { kind: 'list', items: difference.readings.map((reading) => readingItem(view, reading)) },
  ];
}

/** The reason of the rule that decided, in words, with the values it compared. */
export function reason(view: View, { because, relation, readings }: Difference): Line {
  const { rules, because: reasons, versus } = view.phrases;
  const direction = sharedDirection(view, readings);
  const values = because.values.map((value) => view.phrases.quote([foreign(value, direction)]));
  return (rules[because.rule] ?? reasons[relation])(joined(values, versus));
}

function sharedDirection(view: View, readings: readonly Reading[]) {
  const sources = readings.flatMap(({ claimIds }) =>
    claimsOf(view, claimIds).map(({ sourceId }) => sourceId),
  );
  const directions = new Set(sources.map((id) => directionOf(view, id)));
  const [only] = directions;
  return directions.size === 1 ? only : undefined;
}

function readingItem(view: View, { text, value, claimIds }: Reading): Item {
  const claims = claimsOf(view, claimIds);
  const sources = onePerSource(claims).map(({ sourceId }) => sourceId);
  const line = say`${strong(valueLine(view, text, value, claims[0]))} – ${sourceNames(view, sources)}`;
  return { line, children: quoteItems(view, claims, 'full') };
}
