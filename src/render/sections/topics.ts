import type { Claim, Group, ReportTopic } from '../../schema/types.js';
import { type Block, foreign, type Inline, type Item, link, own, say, strong } from '../outline.js';
import { labelled, onePerSource, quoteItems } from '../quoting.js';
import { claimsOf, ordered, type View } from '../view.js';

/** Points of a topic printed in the open; the rest are folded away under them. */
const mostOpen = 15;

/** The topics asked for: each point once, under the first topic it belongs to, with what each report says. */
export function topics(view: View): readonly Block[] {
  if (view.report.topics.length === 0) return [];
  const home = firstTopics(view);
  return [
    { kind: 'heading', level: 2, line: [own(view.phrases.headings.topics)] },
    ...view.report.topics.flatMap((topic) => section(view, topic, home)),
  ];
}

/** The first topic of each group. */
function firstTopics(view: View): ReadonlyMap<string, ReportTopic> {
  const home = new Map<string, ReportTopic>();
  for (const topic of view.report.topics) {
    for (const id of topic.groupIds) if (!home.has(id)) home.set(id, topic);
  }
  return home;
}

function section(view: View, topic: ReportTopic, home: ReadonlyMap<string, ReportTopic>): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 3, line: [topicName(view, topic)] };
  const groups = ordered(
    view,
    topic.groupIds.flatMap((id) => view.groups.get(id) ?? []),
  ).toSorted((a, b) => Number(b.sourceIds.length > 1) - Number(a.sourceIds.length > 1));
  if (groups.length === 0) return [heading, { kind: 'paragraph', line: [own(view.phrases.none.topic)] }];
  const items = groups.map((group) => item(view, topic, group, home));
  const folded = items.slice(mostOpen);
  const open: Block = { kind: 'list', items: items.slice(0, mostOpen) };
  if (folded.length === 0) return [heading, open];
  const blocks: readonly Block[] = [{ kind: 'list', items: folded }];
  return [heading, open, { kind: 'details', summary: [own(view.phrases.rest(folded.length))], blocks }];
}

function item(view: View, topic: ReportTopic, group: Group, home: ReadonlyMap<string, ReportTopic>): Item {
  const title = link(view.anchors.get(group.id) ?? '', labelled(view, group.label));
  const verdict = strong(own(view.phrases.verdict[group.verdict]));
  const line = say`${title} – ${verdict}`;
  const first = home.get(group.id);
  if (first !== undefined && first.id !== topic.id) {
    return { line: say`${line} (${view.phrases.seeTopic([topicName(view, first)])})` };
  }
  return { line, children: quoteItems(view, answers(view, topic, group), 'brief') };
}

/** Every claim that belongs to the topic; of a source that has none, the first of the group. */
function answers(view: View, topic: ReportTopic, { claimIds }: Group): readonly Claim[] {
  const claims = claimsOf(view, claimIds);
  const fitting = claims.filter(({ topics }) => topics.includes(topic.id));
  const chosen = [...fitting, ...onePerSource([...fitting, ...claims])].map(({ id }) => id);
  return claimsOf(view, [...new Set(chosen)]);
}

/** The label in the language of the page, else in the other one, else the id. */
function topicName(view: View, { id, label }: ReportTopic): Inline {
  return foreign(label[view.language] ?? label.ar ?? label.en ?? id);
}
