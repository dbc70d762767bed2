import type { Document } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { TimeAnchor } from '../../model/mention.js';
import { dayNumber, dayNumberOf, weekdayOf } from './day-number.js';
import type { TimeExpression } from './expression.js';
import { isoDay } from './iso-day.js';
import { readTimes } from './read/read.js';
import { spanOf } from './span-of.js';
import { firstWeekday, nearestWeekday, shiftWeekday } from './week.js';

/** A dateline stands among so many first tokens of its report: below its title, its teaser and its author. */
const DATELINE_TOKENS = 60;

interface Clue {
  /** Day number of publication. */
  readonly published?: number;
  readonly weekday: number;
  readonly expression: TimeExpression;
}

/**
 * What is known of the publication of each report, in the order of the input. The date given wins; else a dateline
 * (`Published October 3 2016`), or today or yesterday said with its weekday (أمس الأربعاء), the first in the text that no
 * quotation holds. Reports without a date are placed by the others: near their dates, or in a symbolic week that
 * begins where none of them names a day. The order of the reports changes nothing.
 */
export function anchorTimes(documents: readonly Document[]): readonly TimeAnchor[] {
  const read = documents.map((document) => ({ document, times: readTimes(document) }));
  const clues = read.map(({ document, times }) =>
    givenDay(document) === undefined ? clueOf(document, times) : undefined,
  );
  const dated = flatMap(
    documents,
    (document, index) => givenDay(document) ?? clues[index]?.published ?? [],
  ).sort((a, b) => a - b);
  const near = dated[Math.floor((dated.length - 1) / 2)];
  const named = flatMap(read, ({ times }, index) => [
    ...flatMap(times, weekdaysOf),
    ...(clues[index] ? [clues[index].weekday] : []),
  ]);
  const first = near === undefined ? firstWeekday(named) : 1;
  return documents.map((document, index) => anchorOf(document, clues[index], near, first));
}

function anchorOf(
  document: Document,
  clue: Clue | undefined,
  near: number | undefined,
  first: number,
): TimeAnchor {
  const { publishedAt } = document.source;
  const given = givenDay(document);
  if (publishedAt !== undefined && given !== undefined)
    return { basis: 'given', published: publishedAt, weekday: weekdayOf(given) };
  const shared = {
    ...(near === undefined ? {} : { near: isoDay(near) }),
    ...(first === 1 ? {} : { firstWeekday: first }),
  };
  if (clue === undefined) return { basis: 'unknown', ...shared };
  const evidence = spanOf(document, clue.expression);
  const published =
    clue.published ?? (near === undefined ? undefined : nearestWeekday(clue.weekday, near, weekdayOf(near)));
  return {
    basis: 'inferred',
    ...(published === undefined ? {} : { published: isoDay(published) }),
    weekday: clue.weekday,
    evidence,
    ...shared,
  };
}

function givenDay(document: Document): number | undefined {
  const { publishedAt } = document.source;
  return publishedAt === undefined ? undefined : dayNumberOf(publishedAt);
}

function clueOf(document: Document, times: readonly TimeExpression[]): Clue | undefined {
  const outside = times.filter(
    ({ first }) => !document.quotes.some((q) => q.role === 'utterance' && q.first <= first && first < q.last),
  );
  const dateline = outside.map((time) => datelineOf(document, time)).find((clue) => clue !== undefined);
  return dateline ?? outside.map(dayClue).find((clue) => clue !== undefined);
}

/** A full date that is said to be that of publication, or that opens one of the first lines with nothing before it. */
function datelineOf(document: Document, time: TimeExpression): Clue | undefined {
  const { base } = time;
  if (base.kind !== 'date' || base.year?.kind !== 'known' || base.lastDay !== undefined) return undefined;
  const sentence = document.sentences[document.tokens[time.first]?.sentence ?? -1];
  const opens = time.first < DATELINE_TOKENS && sentence?.first === time.first && time.relation === undefined;
  if (!time.dateline && !opens && base.today === undefined) return undefined;
  const published = dayNumber(base.year.year, base.month, base.day) - (base.today ?? 0);
  return { published, weekday: weekdayOf(published), expression: time };
}

/** Today or yesterday with its weekday: the weekday of publication follows. */
function dayClue(time: TimeExpression): Clue | undefined {
  const { base } = time;
  if (base.kind !== 'relativeDay' || base.weekday === undefined) return undefined;
  return { weekday: shiftWeekday(base.weekday, -base.days), expression: time };
}

function weekdaysOf({ base, stretch }: TimeExpression): readonly number[] {
  if (stretch) return [...weekdaysOf(stretch.from), ...weekdaysOf(stretch.to)];
  return base.kind === 'weekday' || (base.kind === 'relativeDay' && base.weekday !== undefined)
    ? [base.weekday ?? 1]
    : [];
}
