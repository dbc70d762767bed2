import { relations } from '../../model/relations.js';
import type { Claim, Difference, Group, Reading } from '../../schema/types.js';
import { foreign, type Line, own, say } from '../blocks.js';
import { onePerSource } from '../quoting.js';
import { readingLine } from '../reading-line.js';
import { bareReason } from '../reason.js';
import { claimsOf, eventLine, subjectLine, type View } from '../view.js';
import { agreedWords } from './agreed-words.js';
import { anchorOf } from './anchor.js';
import { MOST } from './most.js';
import type { Printer, Quote } from './printed.js';

/** A point on which sources stand against one another. */
export interface Point {
  readonly anchor: string;
  readonly verdict: Group['verdict'];
  readonly title: Line;
  /** Which event it is of, where that is not the one reported. */
  readonly event: Line;
  readonly rows: readonly Row[];
  /** Beside the quotations: what the sources have in common there. */
  readonly agreed: Line;
  /** What gives the readings, and one quotation of each source that tells the point without any. */
  readonly quotes: readonly Quote[];
  /** How many more passages tell it. */
  readonly left: number;
  readonly topics: readonly string[];
  readonly sourceIds: readonly string[];
}

/** One slot in which they differ. */
export interface Row {
  /** What is in question, where the title of the point does not ask it. */
  readonly slot?: Line;
  /** How the readings stand to one another, and why. */
  readonly relation: Line;
  readonly why: Line;
  /** One per value, by the time of publication. */
  readonly readings: readonly { readonly value: Line; readonly sourceIds: readonly string[] }[];
  /** How many more there are. */
  readonly left: number;
  /** What each source has there, by column: the readings by index; none where it speaks of the point without that; absent where it does not. */
  readonly cells: readonly Cell[];
}

export type Cell =
  | { readonly kind: 'told'; readonly readings: readonly number[] }
  | { readonly kind: 'mute' | 'absent' };

export function pointOf(view: View, group: Group, columns: readonly string[], print: Printer): Point {
  const telling = group.differences.filter(({ relation }) => relations[relation] === group.verdict);
  const rows = telling.map((d, index) =>
    rowOf(view, group, d, columns, index === 0 && d.slot === group.subject.slot),
  );
  const read = new Set(telling.flatMap(({ readings }) => readings.flatMap(({ claimIds }) => claimIds)));
  const claims = claimsOf(view, group.claimIds);
  const giving = claims.filter(({ id }) => read.has(id));
  const tellers = new Set(giving.map(({ sourceId }) => sourceId));
  const mute = onePerSource(claims.filter(({ sourceId }) => !tellers.has(sourceId)));
  const shown = [...someOf(telling, giving), ...mute].slice(0, MOST.quotes);
  const agreed = agreedWords(view, group);
  return {
    anchor: anchorOf(view, group),
    verdict: group.verdict,
    title: subjectLine(view, group),
    event: eventLine(view, group),
    rows,
    agreed: agreed.length === 0 ? [] : view.phrases.brief.same(agreed),
    quotes: print.quotes(shown, group),
    left: giving.length + mute.length - shown.length,
    topics: group.topics,
    sourceIds: group.sourceIds,
  };
}

/** What gives the readings; of very much, as much of each reading. */
function someOf(differences: readonly Difference[], giving: readonly Claim[]): readonly Claim[] {
  if (giving.length <= MOST.quotes) return giving;
  const readings = differences.flatMap((difference) => difference.readings);
  const each = Math.max(1, Math.floor(MOST.quotes / readings.length));
  const kept = new Set(readings.flatMap(({ claimIds }) => claimIds.slice(0, each)));
  return giving.filter(({ id }) => kept.has(id));
}

function rowOf(
  view: View,
  { sourceIds }: Group,
  difference: Difference,
  columns: readonly string[],
  isAsked: boolean,
): Row {
  const given = difference.readings.slice(0, MOST.readings);
  const readings = given.map((reading) => ({
    value: readingLine(view, difference.slot, reading),
    sourceIds: sourcesOf(view, reading),
  }));
  const { slot, relation } = view.phrases;
  return {
    ...(isAsked ? {} : { slot: [own(slot[difference.slot])] }),
    relation: [own(relation[difference.relation])],
    why: [...bareReason(view, difference), ...judged(view, difference)],
    readings,
    left: difference.readings.length - given.length,
    cells: columns.map((id): Cell => {
      const told = readings.flatMap((one, index) => (one.sourceIds.includes(id) ? [index] : []));
      if (told.length > 0) return { kind: 'told', readings: told };
      return { kind: sourceIds.includes(id) ? 'mute' : 'absent' };
    }),
  };
}

/** The outside model that judged it, with its reason, where one did. */
function judged({ phrases }: View, { judgedBy, because: { note } }: Difference): Line {
  if (judgedBy === undefined) return [];
  const by = say` (${phrases.judgedBy([foreign(judgedBy)])})`;
  return note === undefined ? by : [...by, ...say` ${phrases.modelSays([foreign(note)])}`];
}

function sourcesOf(view: View, { claimIds }: Reading): readonly string[] {
  return [...new Set(claimsOf(view, claimIds).map(({ sourceId }) => sourceId))];
}
