import { instantOf } from '../model/instant-of.js';
import type {
  Claim,
  ComparisonReport,
  Entity,
  Group,
  Language,
  ReportEvent,
  ReportSource,
  ReportTopic,
  Severity,
} from '../schema/types.js';
import { type Direction, foreign, type Inline, joined, type Line, own } from './blocks.js';
import type { Phrases } from './phrases/phrases.js';
import { phrasesIn } from './phrases/phrases-in.js';
import { writingDirection } from './writing-direction.js';

/** A report with what is needed to look things up in it, and the words to speak of it. */
export interface View {
  readonly report: ComparisonReport;
  readonly language: Language;
  readonly phrases: Phrases;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly groups: ReadonlyMap<string, Group>;
  /** The group of each claim. */
  readonly groupOf: ReadonlyMap<string, Group>;
  readonly sources: ReadonlyMap<string, ReportSource>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, ReportEvent>;
  /** Where each claim stands in the report, for ordering. */
  readonly claimOrder: ReadonlyMap<string, number>;
  /** Anchors of groups, by id. */
  readonly anchors: ReadonlyMap<string, string>;
}

export function viewOf(report: ComparisonReport, language: Language): View {
  return {
    report,
    language,
    phrases: phrasesIn[language],
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    groups: new Map(report.groups.map((group) => [group.id, group])),
    groupOf: new Map(report.groups.flatMap((group) => group.claimIds.map((id) => [id, group] as const))),
    sources: new Map(report.sources.map((source) => [source.id, source])),
    claimOrder: new Map(report.claims.map(({ id }, index) => [id, index])),
    events: new Map(report.events.map((event) => [event.id, event])),
    entities: new Map(report.entities.map((entity) => [entity.id, entity])),
    // Ids may hold anything, so anchors count instead.
    anchors: new Map(report.groups.map(({ id }, index) => [id, `point-${index + 1}`])),
  };
}

/** Claims by their ids, in the order of the report; ids that the report does not hold are passed over. */
export function claimsOf(view: View, ids: readonly string[]): readonly Claim[] {
  const found = ids.flatMap((id) => view.claims.get(id) ?? []);
  return found.toSorted((a, b) => place(view, a.id) - place(view, b.id));
}

/** Groups of the verdicts given: the most prominent first, then by the place of their first claim. */
export function ordered(view: View, groups: readonly Group[]): readonly Group[] {
  return groups.toSorted(
    (a, b) => prominence[a.severity] - prominence[b.severity] || firstPlace(view, a) - firstPlace(view, b),
  );
}

/** For sorting: what reports agree, differ or conflict on before what is no more than similar, before what one alone says. */
export const settledFirst = (a: Group, b: Group): number => unsettled(a) - unsettled(b);

const unsettled = ({ verdict, sourceIds }: Group): number =>
  sourceIds.length < 2 ? 2 : Number(verdict === 'similar');

export const prominence: Readonly<Record<Severity, number>> = { headline: 0, core: 1, peripheral: 2 };

/** The way the text of a source is read. */
export function directionOf(view: View, sourceId: string): Direction | undefined {
  const source = view.sources.get(sourceId);
  if (source === undefined) return undefined;
  return writingDirection[source.language.value];
}

/** Sources by name on one line, no more than a reader takes in. */
export function sourceNames(view: View, ids: readonly string[]): Line {
  const shown = ids.slice(0, mostNames);
  const names = joined(
    shown.map((id) => [foreign(id)]),
    view.phrases.comma,
  );
  const rest = ids.length - shown.length;
  return rest === 0 ? names : [...names, own(` ${view.phrases.more(rest)}`)];
}

const mostNames = 20;

function place(view: View, claimId: string): number {
  return view.claimOrder.get(claimId) ?? Number.MAX_SAFE_INTEGER;
}

function firstPlace(view: View, { claimIds }: Group): number {
  return claimIds.reduce((least, id) => Math.min(least, place(view, id)), Number.MAX_SAFE_INTEGER);
}

/** Sources as they came out: those with a date first, then those of a day of the symbolic week, then the undated. */
export function inOrderOfPublication(sources: readonly ReportSource[]): readonly ReportSource[] {
  return sources.toSorted((a, b) => {
    const [x, y] = [timeKey(a), timeKey(b)];
    return x === y ? 0 : x < y ? -1 : 1;
  });
}

/** Sorts as time does: an ISO date before `W-3`, which is before nothing known. Dates with a clock are told in UTC. */
function timeKey({ publishedAt: { value } }: ReportSource): string {
  if (value === undefined) return 'X';
  const at = value.startsWith('W') ? Number.NaN : instantOf(value);
  return Number.isNaN(at) ? value : new Date(at).toISOString();
}

/** What a group is about, in the words of the page. */
export function subjectLine({ language }: View, { subject }: Group): Line {
  return [foreign(subject.label[language])];
}

/** Whether a source is in the language of the page, so that its words are read as they stand. */
export const isRead = ({ sources, language }: View, sourceId: string): boolean =>
  sources.get(sourceId)?.language.value === language;

/** Of a group that tells of another event than the one that most reports are about, of which; empty of that. */
export function eventLine({ language, phrases, events, report }: View, { eventId }: Group): Line {
  const event = events.get(eventId);
  if (event === undefined || event === report.events[0]) return [];
  return phrases.ofEvent(event.kind, event.display?.[language]);
}

/** The label of a topic in the language of the page, else in the other one, else its id. */
export function topicName({ language }: View, { id, label }: ReportTopic): Inline {
  return foreign(label[language] ?? label.ar ?? label.en ?? id);
}
