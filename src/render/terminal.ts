import type { ComparisonReport, Language } from '../schema/types.js';
import { joined, type Line, own, say, strong } from './blocks.js';
import { brief } from './brief/brief.js';
import type { Entry } from './brief/entry.js';
import type { Point } from './brief/point.js';
import { plainText, type Screen } from './terminal/plain-text.js';
import { sourceNames, type View } from './view.js';

/** Points and topics on one screen; the rest is counted. */
const MOST = { conflicts: 6, differences: 4, topics: 7, agreements: 5 };

/** A report on one screen of a terminal: who reports, the counts, conflicts and answers, and what is agreed. */
export function terminalSummary(report: ComparisonReport, language: Language, screen: Screen): string {
  const { view, title, counts, outlets, conflicts, differences, topics, agreements } = brief(
    report,
    language,
  );
  const { headings, semicolon, brief: words } = view.phrases;
  const lines: readonly Line[] = [
    [strong(own(title))],
    joined(
      outlets.map(({ name, when }) => say`${strong(...name)} ${when}`),
      semicolon,
    ),
    [own(counts)],
    ...listed(view, headings.conflicts, conflicts, MOST.conflicts, (point) => pointLines(view, point)),
    ...listed(view, headings.topics, topics, MOST.topics, ({ name, first }) => [
      say`  ${strong(...name)}: ${
        first.length === 0
          ? own(view.phrases.none.topic)
          : joined(
              first.map(({ line }) => line),
              semicolon,
            )
      }`,
    ]),
    ...listed(view, headings.differences, differences, MOST.differences, (point) => pointLines(view, point)),
    ...listed(view, headings.agreements, agreements, MOST.agreements, (entry) => [entryLine(entry)]),
    [own(words.fair)],
  ];
  return `${lines.map((line) => plainText(line, screen)).join('\n')}\n`;
}

function listed<T>(
  view: View,
  heading: string,
  all: readonly T[],
  most: number,
  linesOf: (one: T) => readonly Line[],
): readonly Line[] {
  if (all.length === 0) return [];
  const rest = all.length - most;
  return [
    [],
    [strong(own(heading))],
    ...all.slice(0, most).flatMap(linesOf),
    ...(rest > 0 ? [[own(`  ${view.phrases.more(rest)}`)]] : []),
  ];
}

/** What is in question, and each value with its sources. */
function pointLines(view: View, { title, rows }: Point): readonly Line[] {
  return rows.flatMap(({ slot, relation, readings }, index) => {
    const asked = slot === undefined ? relation : say`${slot}: ${relation}`;
    const each = readings.map(
      ({ value, sourceIds }) => say`${strong(...value)} ${sourceNames(view, sourceIds)}`,
    );
    const head = index === 0 ? say`  ${strong(...title)} – ${asked}` : say`  ${asked}`;
    return [head, say`    ${joined(each, ' / ')}`];
  });
}

function entryLine({ title, sources, agreed }: Entry): Line {
  return say`  ${strong(...title)} – ${sources}${agreed.length === 0 ? [] : say`: ${agreed}`}`;
}
