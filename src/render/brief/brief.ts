import { verdicts } from '../../model/verdicts.js';
import type { ComparisonReport, Group, Language, Verdict } from '../../schema/types.js';
import type { Block } from '../blocks.js';
import { foreign, type Line } from '../blocks.js';
import { notes } from '../sections/notes.js';
import { claimsOf, inOrderOfPublication, type View, viewOf } from '../view.js';
import { anchorOf } from './anchor.js';
import { type Entry, entryOf } from './entry.js';
import { MOST } from './most.js';
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
  /** In the order of publication, in which the columns stand; the first of very many. */
  readonly outlets: readonly Outlet[];
  /** The ids of all sources in that order. */
  readonly columns: readonly string[];
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
    /** How many of them are quoted above, and how many are not printed. */
    readonly above: number;
    readonly left: number;
  }[];
  /** How much of each is not printed: the report and the full page have it. */
  readonly left: Readonly<
    Record<'conflicts' | 'differences' | 'agreements' | 'similar' | 'alone' | 'outlets', number>
  >;
  readonly appendix: readonly Block[];
  /** The own texts of the reports, where they are given. */
  readonly texts: readonly SourceText[];
}

/** The short page of a report in a language, with the texts of its sources, by id, where they are at hand. */
export function brief(
  report: ComparisonReport,
  language: Language,
  textOf: ReadonlyMap<string, string> = new Map(),
): Brief {
  const view = viewOf(report, language);
  const of = (verdict: Verdict): readonly Group[] =>
    report.groups.filter((group) => group.verdict === verdict);
  // The report has the most prominent first, of these the ones that most sources tell, and of these what tells most.
  const shown = (verdict: Verdict): readonly Group[] => of(verdict).slice(0, MOST.points[verdict]);
  const left = (verdict: Verdict): number => Math.max(0, of(verdict).length - MOST.points[verdict]);
  const print = printer(view);
  const sources = inOrderOfPublication(report.sources);
  const columns = sources.map(({ id }) => id);
  const cells = columns.length > MOST.columns ? [] : columns;
  const conflicts = shown('conflict').map((group) => pointOf(view, group, cells, print));
  const differences = shown('difference').map((group) => pointOf(view, group, cells, print));
  const told = new Set<string>();
  const listed = new Set(verdicts.flatMap((verdict) => shown(verdict).map(({ id }) => id)));
  const topics = report.topics.map((topic) => topicLine(view, topic, print, { told, listed }));
  const agreements = shown('agreement').map((group) => entryOf(view, group, print));
  const similar = shown('similar').map((group) => entryOf(view, group, print));
  const single = bySource(of('single-source'));
  const tellers = columns.filter((id) => single.has(id));
  const alone = tellers.slice(0, MOST.alone).map((id) => {
    const own = single.get(id) ?? [];
    const fresh = own.filter((group) => !told.has(anchorOf(view, group)) && isFresh(view, group, print));
    const entries = fresh.slice(0, MOST.aloneEach).map((group) => entryOf(view, group, print));
    const above = own.length - fresh.length;
    return { source: [foreign(id)], count: own.length, entries, above, left: fresh.length - entries.length };
  });
  return {
    view,
    title: view.phrases.title(report.sources.length),
    counts: view.phrases.brief.counts(countsOf(report.groups)),
    outlets: sources.slice(0, MOST.outlets).map((source) => outletOf(view, source)),
    columns,
    conflicts,
    differences,
    topics,
    agreements,
    similar,
    alone,
    left: {
      conflicts: left('conflict'),
      differences: left('difference'),
      agreements: left('agreement'),
      similar: left('similar'),
      alone: tellers.length - alone.length,
      outlets: Math.max(0, sources.length - MOST.outlets),
    },
    appendix: [...names(view), ...notes(view)],
    texts: columns.flatMap((id) => {
      const text = textOf.get(id);
      return text === undefined ? [] : [sourceText(view, id, text)];
    }),
  };
}

/** Points of one source each, by that source. */
function bySource(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    const [id = ''] = group.sourceIds;
    const list = found.get(id);
    if (list === undefined) found.set(id, [group]);
    else list.push(group);
  }
  return found;
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
