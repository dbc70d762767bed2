import type { Answer, ReportTopic } from '../../schema/types.js';
import { foreign, type Line, link, say } from '../blocks.js';
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

/** Answers in the open, and answers printed at all: names are short, words are not. */
const SHOWN = { names: { open: 4, most: 10 }, words: { open: 1, most: 5 } };

/** What the page has of points: the anchors of those whose words stand under a topic, the ids of those listed by verdict. */
interface OnPage {
  readonly told: Set<string>;
  readonly listed: ReadonlySet<string>;
}

/** The line of a topic. */
export function topicLine(view: View, topic: ReportTopic, print: Printer, page: OnPage): TopicLine {
  const { open, most } = topic.answers.some(({ groupId }) => groupId !== undefined)
    ? SHOWN.words
    : SHOWN.names;
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
  const group = answer.groupId === undefined ? undefined : view.groups.get(answer.groupId);
  if (group === undefined) return { line: say`${named(view, answer)}: ${sources}` };
  const anchor = anchorOf(view, group);
  const isQuoted = group.verdict === 'conflict' || group.verdict === 'difference';
  const claims = claimsOf(view, answer.claimIds).filter(({ evidence }) => evidence.quote === answer.text);
  const [quote] = isQuoted || told.has(anchor) ? [] : print.quotes(claims.slice(0, 1));
  if (quote !== undefined) {
    told.add(anchor);
    return { line: say`${quote.words} – ${sources}`, anchor };
  }
  const title = subjectLine(view, group);
  const name = listed.has(group.id) || told.has(anchor) ? [link(anchor, title)] : title;
  return { line: say`${name} – ${sources}` };
}

function named(view: View, { text, display, claimIds }: Answer): Line {
  if (display !== undefined) return [foreign(display[view.language])];
  const [claim] = claimsOf(view, claimIds);
  return claim === undefined ? [foreign(text)] : [inWords(view, claim.sourceId, text)];
}
