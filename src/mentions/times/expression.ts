import type { DayPart, Season, TimeUnit } from '../../concepts/times.js';
import type { TokenRange } from '../../model/span.js';
import type { TimeValue } from '../../schema/types.js';

/** Whether a time lies before, after or round the publication, as the text says. */
export type Toward = 'last' | 'next' | 'this' | 'last-but-one';

/** A year as the text gives it: in figures, so many years from publication, or the year named before. */
export type YearReference =
  | { readonly kind: 'known'; readonly year: number }
  | { readonly kind: 'offset'; readonly years: number }
  | { readonly kind: 'same' };

/**
 * What a time names, before it is set against the date of publication. Years in figures; months 1 to 12; weekdays ISO.
 * `led` on a relative time: its preposition (قبل ثلاثة أشهر) is spent on its direction. `today` on a date: days from publication, where the text says so too (`today, 24 November`). `ahead` on a length: it
 * counts from publication where the text speaks of what is to come (`in two weeks`). `morrow` on a weekday: of its night, up to the
 * morning of the next day.
 */
export type TimeBase =
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly lastDay?: number;
      readonly month: number;
      readonly year?: YearReference;
      readonly weekday?: number;
      readonly toward?: Toward;
      readonly today?: number;
    }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year?: YearReference;
      readonly toward?: Toward;
    }
  | {
      readonly kind: 'hijri';
      readonly month?: number;
      readonly day?: number;
      readonly year?: number;
      readonly weekday?: number;
      readonly toward?: Toward;
    }
  | {
      readonly kind: 'years';
      readonly from: number;
      readonly to: number;
      readonly precision: 'year' | 'decade' | 'century';
    }
  | { readonly kind: 'year'; readonly year: YearReference }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year?: YearReference;
      readonly toward?: Toward;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly toward?: Toward; readonly morrow?: true }
  | { readonly kind: 'relativeDay'; readonly days: number; readonly weekday?: number }
  | { readonly kind: 'relative'; readonly unit: TimeUnit; readonly count: number; readonly led?: true }
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly months: number }
  | { readonly kind: 'same'; readonly unit: TimeUnit; readonly shift: number; readonly day?: number }
  | {
      readonly kind: 'length';
      readonly unit: TimeUnit;
      readonly count?: number;
      readonly from: 'none' | 'event' | 'publication';
      readonly sign?: 1 | -1;
      readonly ahead?: true;
    }
  | { readonly kind: 'clock' };

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** An offset such as `+00:00`, `local`, or `UNKNOWN_ZONE`. */
  readonly zone: string;
  /** Whether the text says which half of the day. */
  readonly half?: true;
}

/** A time as read: what it names, with what narrows it. */
export interface TimeExpression extends TokenRange {
  readonly base: TimeBase;
  readonly part?: 'start' | 'middle' | 'end';
  /**
   * A part of the interval, half-open, counted in equal parts of it (from 1 to 2 of 4: a second quarter), or in its weeks or
   * months; `edge` where its beginning or end is meant.
   */
  readonly slice?: {
    readonly from: number;
    readonly to: number;
    readonly of: number | 'week' | 'month';
    readonly edge?: 'start' | 'end';
  };
  readonly partOfDay?: DayPart;
  readonly clock?: Clock;
  readonly relation?: NonNullable<TimeValue['relation']>;
  readonly approximate?: true;
  /** The two ends of a stretch; where either is not fixed, they are two times. */
  readonly stretch?: {
    readonly from: TimeExpression;
    readonly to: TimeExpression;
    /** Whether the two are one stretch only if one follows on the other (Saturday and Sunday). */
    readonly consecutive?: true;
  };
  /** Whether the words mark it as the date of publication. */
  readonly dateline?: true;
}

/** A time whose base is of one kind. */
export type Based<K extends TimeBase['kind']> = TimeExpression & {
  readonly base: Extract<TimeBase, { readonly kind: K }>;
};
