import type { ComparisonReport, Group, Language, Verdict } from '../../schema/types.js';
import type { Block } from '../blocks.js';
import { foreign, type Line } from '../blocks.js';
import { notes } from '../sections/notes.js';
import { claimsOf, inOrderOfPublication, ordered, type View, viewOf } from '../view.js';
import { anchorOf } from './anchor.js';
import { type Entry, entryOf } from './entry.js';
import { names } from './names.js';
import { type Outlet, outletOf } from './outlet.js';
import { type Point, pointOf } from './point.js';
import { type Printer, printer } from './printed.js';
import { type SourceText, sourceText } from './source-text.js';
import { type TopicLine, topicLine } from './topic-line.js';

/** What the short page holds, in its order; both outputs print it. */
export interface Brief {
  readonly view: View;
  readonly title: string;
  readonly counts: string;
  /** In the order of publication, in which the columns stand. */
  readonly outlets: readonly Outlet[];
  readonly conflicts: readonly Point[];
  readonly differences: readonly Point[];
  readonly topics: readonly TopicLine[];
  readonly agreements: readonly Entry[];
  readonly similar: readonly Entry[];
  /** What one source alone says, by source. */
  readonly alone: readonly {
    readonly source: Line;

    readonly count: number;
    readonly entries: readonly Entry[];
  }[];
  readonly appendix: readonly Block[];
  /** The own texts of the reports, where they are given. */
  readonly texts: readonly SourceText[];
}

/** Points of one source alone that are printed, those that tell most first: the rest is in the full page. */
const MOST_ALONE = 4;

/** The short page of a report in a language, with the texts of its sources, by id, where they are at hand. */
export function brief(
  report: ComparisonReport,
  language: Language,
  textOf: ReadonlyMap<string, string> = new Map(),
): Brief {
  const view = viewOf(report, language);
  const of = (verdict: Verdict): readonly Group[] =>
    ordered(
      view,
      report.groups.filter((group) => group.verdict === verdict),
    );
  const print = printer(view);
  const sources = inOrderOfPublication(report.sources);
  const columns = sources.map(({ id }) => id);
  const conflicts = of('conflict').map((group) => pointOf(view, group, columns, print));
  const differences = of('difference').map((group) => pointOf(view, group, columns, print));
  const told = new Set<string>();
  const topics = report.topics.map((topic) => topicLine(view, topic, print, told));
  const agreements = of('agreement').map((group) => entryOf(view, group, print, told));
  const similar = of('similar').map((group) => entryOf(view, group, print, told));
  const single = of('single-source');
  const alone = sources.flatMap(({ id }) => {
    const own = single.filter(({ sourceIds }) => sourceIds[0] === id);
    const fresh = own.filter((group) => !told.has(anchorOf(view, group)) && isFresh(view, group, print));
    const entries = fresh.slice(0, MOST_ALONE).map((group) => entryOf(view, group, print));
    return own.length === 0 ? [] : [{ source: [foreign(id)], count: own.length, entries }];
  });
  return {
    view,
    title: view.phrases.title(report.sources.length),
    counts: view.phrases.brief.counts(countsOf(report.groups)),
    outlets: sources.map((source) => outletOf(view, source)),
    conflicts,
    differences,
    topics,
    agreements,
    similar,
    alone,
    appendix: [...names(view), ...notes(view)],
    texts: columns.flatMap((id) => {
      const text = textOf.get(id);
      return text === undefined ? [] : [sourceText(view, id, text)];
    }),
  };
}

function isFresh(view: View, { claimIds }: Group, { isPrinted }: Printer): boolean {
  return claimsOf(view, claimIds).some((claim) => !isPrinted(claim));
}

function countsOf(groups: readonly Group[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => groups.filter((group) => group.verdict === verdict).length;
  return {
    conflict: count('conflict'),
    difference: count('difference'),
    agreement: count('agreement'),
    similar: count('similar'),
    'single-source': count('single-source'),
  };
}
