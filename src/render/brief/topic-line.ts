import type { Answer, Group, ReportTopic } from '../../schema/types.js';
import { foreign, type Line, link, own, say } from '../blocks.js';
import { inWords } from '../quoting.js';
import { claimsOf, sourceNames, subjectLine, topicName, type View } from '../view.js';
import { anchorOf } from './anchor.js';
import type { Printer } from './printed.js';

/** A question asked of the sources, and what they answer. */
export interface TopicLine {
  readonly id: string;
  readonly name: Line;
  /** The answers that stand in the open, and those folded away. */
  readonly first: readonly Said[];
  readonly rest: readonly Said[];
  /** How many more there are. */
  readonly left: number;
}

/** One answer: a name, the words of a claim, or a link to the point that tells it. */
export interface Said {
  readonly line: Line;
  /** Where its point is told nowhere else. */
  readonly anchor?: string;
}

/** Answers in the open, and answers printed at all: names and members of lists are short, words are not. */
const SHOWN: Readonly<Record<Answer['kind'], { readonly open: number; readonly most: number }>> = {
  name: { open: 4, most: 8 },
  member: { open: 3, most: 7 },
  words: { open: 1, most: 4 },
};

/** What the page has of points: the anchors of those whose words stand under a topic, the ids of those listed by verdict. */
interface OnPage {
  readonly told: Set<string>;
  readonly listed: ReadonlySet<string>;
}

/** The line of a topic. */
export function topicLine(view: View, topic: ReportTopic, print: Printer, page: OnPage): TopicLine {
  const { open, most } = SHOWN[topic.answers[0]?.kind ?? 'name'];
  const answers = topic.answers.slice(0, most).map((answer) => said(view, answer, print, page));
  return {
    id: topic.id,
    name: [topicName(view, topic)],
    first: answers.slice(0, open),
    rest: answers.slice(open),
    left: topic.answers.length - answers.length,
  };
}

function said(view: View, answer: Answer, print: Printer, { told, listed }: OnPage): Said {
  const sources = sourceNames(view, answer.sourceIds);
  const group = groupOf(view, answer);
  if (answer.kind === 'name' || group === undefined) {
    const name = named(view, answer);
    const way = group !== undefined && listed.has(group.id) ? [link(anchorOf(view, group), name)] : name;
    return { line: say`${way}${asides(view, answer)}: ${sources}` };
  }
  const anchor = anchorOf(view, group);
  if (answer.kind === 'member') return { line: say`${memberWords(view, answer)} – ${sources}` };
  const isQuoted = group.verdict === 'conflict' || group.verdict === 'difference';
  const claims = claimsOf(view, answer.claimIds).filter(({ evidence }) => evidence.quote === answer.text);
  const [quote] = isQuoted || told.has(anchor) ? [] : print.quotes(claims.slice(0, 1));
  if (quote !== undefined) {
    const line = say`${quote.words} – ${sources}`;
    if (listed.has(group.id)) return { line };
    told.add(anchor);
    return { line, anchor };
  }
  const title = subjectLine(view, group);
  const name = listed.has(group.id) || told.has(anchor) ? [link(anchor, title)] : title;
  return { line: say`${name} – ${sources}` };
}

/** The point that an answer belongs to: of a name, the one that most of the claims tell that give it. */
function groupOf(view: View, { groupId, claimIds }: Answer): Group | undefined {
  if (groupId !== undefined) return view.groups.get(groupId);
  const counts = new Map<Group, number>();
  for (const id of claimIds) {
    const group = view.groupOf.get(id);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A member of a list, as the first report that has these words prints it. */
function memberWords(view: View, { text, claimIds }: Answer): Line {
  const claims = claimsOf(view, claimIds);
  const source = claims.find(({ evidence }) => evidence.quote.includes(text)) ?? claims[0];
  return view.phrases.quote([source === undefined ? foreign(text) : inWords(view, source.sourceId, text)]);
}

/** When it was, of earlier events, and how sure it is, where no report states it as a fact. */
function asides(view: View, { earlier, claimIds }: Answer): Line {
  const certainties = new Set(claimsOf(view, claimIds).map(({ certainty }) => certainty));
  const [only] = certainties;
  const unsure =
    certainties.size !== 1 || only === undefined || only === 'asserted' ? [] : [view.phrases.certainty[only]];
  const notes = [...(earlier === undefined ? [] : [earlier[view.language]]), ...unsure];
  return notes.length === 0 ? [] : say` (${own(notes.join(view.phrases.comma))})`;
}

function named(view: View, { text, display, claimIds }: Answer): Line {
  if (display !== undefined) return [foreign(display[view.language])];
  const [claim] = claimsOf(view, claimIds);
  return claim === undefined ? [foreign(text)] : [inWords(view, claim.sourceId, text)];
}
