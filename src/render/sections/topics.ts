import type { Claim, Group, ReportTopic } from '../../schema/types.js';
import { type Block, type Item, link, own, say, strong } from '../blocks.js';
import { labelled, onePerSource, quoteItems } from '../quoting.js';
import { claimsOf, ordered, settledFirst, topicName, type View } from '../view.js';

/** Points of a topic printed in the open; the rest are folded away under them. */
const mostOpen = 15;

/** The topics asked for: each point with what belongs to the topic, unless an earlier topic shows it. */
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
  ).toSorted(settledFirst);
  if (groups.length === 0) return [heading, { kind: 'paragraph', line: [own(view.phrases.none.topic)] }];
  const items = groups.map((group) => item(view, topic, group, home));
  const folded = items.slice(mostOpen);
  const open: Block = { kind: 'list', items: items.slice(0, mostOpen) };
  if (folded.length === 0) return [heading, open];
  const blocks: readonly Block[] = [{ kind: 'list', items: folded }];
  return [heading, open, { kind: 'details', summary: [own(view.phrases.rest(folded.length))], blocks }];
}

function item(view: View, topic: ReportTopic, group: Group, home: ReadonlyMap<string, ReportTopic>): Item {
  const first = home.get(group.id);
  const told = first === undefined || first.id === topic.id;
  const note = told ? [] : say` (${view.phrases.seeTopic([topicName(view, first)])})`;
  const verdict = strong(own(view.phrases.verdict[group.verdict]));
  const to = view.anchors.get(group.id) ?? '';
  const { answers, others } = divided(view, topic, group);
  const shown = new Set(told ? [] : divided(view, first, group).answers);
  const quotes = answers.every((claim) => shown.has(claim)) ? [] : quoteItems(view, answers, 'brief');
  const [only, ...more] = quotes;
  if (group.verdict === 'single-source' && only !== undefined)
    return { line: say`${only.line} – ${link(to, verdict)}${note}`, children: more };
  const besides = told ? quoteItems(view, others, 'brief') : [];
  return {
    line: say`${link(to, labelled(view, group.label))} – ${verdict}${note}`,
    children: [
      ...quotes,
      ...(besides.length === 0
        ? []
        : [{ line: [own(view.phrases.besides(besides.length))], children: besides }]),
    ],
  };
}

/** The claims that belong to the topic; and of each report that has none, the first on the same point. */
function divided(
  view: View,
  topic: ReportTopic,
  { claimIds }: Group,
): { readonly answers: readonly Claim[]; readonly others: readonly Claim[] } {
  const claims = claimsOf(view, claimIds);
  const answers = claims.filter(({ topics }) => topics.includes(topic.id));
  if (answers.length === 0) return { answers: onePerSource(claims), others: [] };
  const answering = new Set(answers.map(({ sourceId }) => sourceId));
  return { answers, others: onePerSource(claims).filter(({ sourceId }) => !answering.has(sourceId)) };
}
