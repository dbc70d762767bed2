import type { RuleId } from '../../model/rules.js';
import type { Difference, Group, Reading, Slot } from '../../schema/types.js';
import {
  type Block,
  type Direction,
  foreign,
  type Item,
  joined,
  type Line,
  own,
  say,
  strong,
} from '../blocks.js';
import type { RuleReasons } from '../phrases/rule-reasons.js';
import { labelled, onePerSource, quoteItems } from '../quoting.js';
import { valueLine } from '../values.js';
import { claimsOf, directionOf, ordered, prominence, sourceNames, type View } from '../view.js';
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

/** The reason of the rule that decided, in words, with the values it compared. */
function reason(view: View, difference: Difference): Line {
  const { rules, because, versus } = view.phrases;
  const { rule } = difference.because;
  const words = isRule(rules, rule) ? rules[rule] : because[difference.relation];
  return words(joined(compared(view, difference), versus));
}

function isRule(rules: RuleReasons, id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}

/** The values as printed; where the words do not show what differs (certainty, polarity), with what does. */
function compared(view: View, { slot, because, readings }: Difference): readonly Line[] {
  if (stand(view, slot, readings[0]) !== undefined)
    return readings.map((reading) => title(view, slot, reading));
  const direction = sharedDirection(view, readings);
  if (slot === 'order') return because.values.map((value) => inOrder(view, value, direction));
  return because.values.map((value) => view.phrases.quote([foreign(value, direction)]));
}

function sharedDirection(view: View, readings: readonly Reading[]): Direction | undefined {
  const sources = readings.flatMap(({ claimIds }) =>
    claimsOf(view, claimIds).map(({ sourceId }) => sourceId),
  );
  const directions = new Set(sources.map((id) => directionOf(view, id)));
  const [only] = directions;
  return directions.size === 1 ? only : undefined;
}

function readingItem(view: View, slot: Slot, reading: Reading): Item {
  const claims = claimsOf(view, reading.claimIds);
  const sources = onePerSource(claims).map(({ sourceId }) => sourceId);
  const line = say`${strong(title(view, slot, reading))} – ${sourceNames(view, sources)}`;
  return { line, children: quoteItems(view, claims, 'full') };
}

/** The value of a reading. */
function title(view: View, slot: Slot, reading: Reading): Line {
  const claim = claimsOf(view, reading.claimIds)[0];
  if (slot === 'order') return inOrder(view, reading.text, claim && directionOf(view, claim.sourceId));
  const value = valueLine(view, reading.text, reading.value, claim);
  const how = stand(view, slot, reading);
  return how === undefined ? value : say`${value} (${own(how)})`;
}

/** Those whom a reading puts in order, each after the one before it. */
function inOrder(view: View, text: string, direction: Direction | undefined): Line {
  const each = text.split(' > ').map((one) => [foreign(one, direction)]);
  return joined(each, ` ${view.phrases.before} `);
}

/** How a reading stands to the fact, where that is what differs. */
function stand(view: View, slot: Slot, reading: Reading | undefined): string | undefined {
  const claim = claimsOf(view, reading?.claimIds ?? [])[0];
  if (claim === undefined) return undefined;
  if (slot === 'certainty') return view.phrases.certainty[claim.certainty];
  if (slot === 'polarity') return view.phrases.polarity[claim.polarity];
  return undefined;
}
