/** Parts of a day, as a report names them. */
export type DayPart = 'night' | 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening';

/** Units in which time is counted, shortest first. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/**
 * Words that say where a time lies. Days: `today` … `last-night`. Direction from publication: `last`, `next`, `this`,
 * `recent`, `ago`; from a time already named: `same`, `following`, `preceding`, `later`, `earlier`. Prepositions:
 * `since` … `between`. Part of an interval: `early`, `mid`, `late`. Part of the day as an adverb: `at-night` …
 * `at-evening`, `am`, `pm`. Clock: `clock`, `half-past`, `quarter-past`, `third-past`, `quarter-to`. Zones: `ZoneWord`. Decades of the twentieth century: `twenties` … `nineties`. `zone-of` names a zone with a place beside it (بتوقيت دمشق, Damascus time); `other-zone` lists those that have no one offset. How many: `dual`, `plural`, `few`; `each-of` stands before several times told together (شهري مارس وأبريل).
 * `published` stands before a dateline. `month-first` lists months that a day of the month may follow; `doubtful` lists
 * words that are times only where something beside them shows it; `article` may stand before a time, `single` is an article that says one; `name-head` stands before a date that is part of a
 * name; `not-time` lists phrases that hold time words but are no times; `age` says that a length is somebody's age.
 */
export type TimeWord =
  | 'today' | 'yesterday' | 'tomorrow' | 'day-before-yesterday' | 'day-after-tomorrow' | 'tonight' | 'last-night'
  | 'last' | 'next' | 'this' | 'recent' | 'ago' | 'same' | 'following' | 'preceding' | 'later' | 'earlier'
  | 'last-but-one' | 'each-of'
  | 'since' | 'until' | 'before' | 'after' | 'during' | 'in' | 'on' | 'at' | 'from' | 'to' | 'for' | 'of' | 'by' | 'within' | 'between'
  | 'early' | 'mid' | 'late' | 'about'
  | 'at-night' | 'at-dawn' | 'at-morning' | 'at-noon' | 'at-afternoon' | 'at-evening' | 'am' | 'pm'
  | 'clock' | 'half-past' | 'quarter-past' | 'third-past' | 'quarter-to'
  | ZoneWord | 'other-zone' | 'local-time' | 'zone-of'
  | 'gregorian' | 'hijri' | 'before-christ'
  | DecadeWord
  | Season
  | 'dual' | 'plural' | 'few' | 'article' | 'single'
  /** Of all until now: so far, حتى الآن. */
  | 'to-date'
  | 'published' | 'month-first' | 'doubtful' | 'name-head' | 'not-time' | 'age';

/** The words that say in which part of the day a clock time lies. */
export const halvesOfDay = ['at-night', 'at-dawn', 'at-morning', 'at-noon', 'at-afternoon', 'at-evening', 'am', 'pm'] as const satisfies readonly TimeWord[];

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Zones that have one offset, those of summer apart from those of winter. */
export type ZoneWord =
  | 'utc' | 'mecca-time' | 'gulf-time'
  | 'british-summer' | 'central-european' | 'central-european-summer' | 'eastern-european' | 'eastern-european-summer' | 'moscow'
  | 'eastern-time' | 'eastern-daylight' | 'central-daylight' | 'mountain-standard' | 'mountain-daylight' | 'pacific-standard' | 'pacific-daylight' | 'hawaii'
  | 'pakistan' | 'singapore' | 'hong-kong' | 'japan' | 'korea'
  | 'western-australian' | 'central-australian' | 'eastern-australian' | 'eastern-australian-summer' | 'new-zealand' | 'new-zealand-summer'
  | 'central-african' | 'east-african' | 'west-african' | 'brasilia' | 'argentina';

/** The zone of a clock whose offset its words do not say: ET is an hour off in summer, IST is Indian, Israeli or Irish. */
export const UNKNOWN_ZONE = 'unknown';

export type DecadeWord = 'twenties' | 'thirties' | 'forties' | 'fifties' | 'sixties' | 'seventies' | 'eighties' | 'nineties';

/** Offsets from UTC of the zones that reports name. */
export const zoneOffsets: Readonly<Record<ZoneWord, string>> = {
  'utc': '+00:00',
  'mecca-time': '+03:00',
  'gulf-time': '+04:00',
  'british-summer': '+01:00',
  'central-european': '+01:00',
  'central-european-summer': '+02:00',
  'eastern-european': '+02:00',
  'eastern-european-summer': '+03:00',
  'moscow': '+03:00',
  'eastern-time': '-05:00',
  'eastern-daylight': '-04:00',
  'central-daylight': '-05:00',
  'mountain-standard': '-07:00',
  'mountain-daylight': '-06:00',
  'pacific-standard': '-08:00',
  'pacific-daylight': '-07:00',
  'hawaii': '-10:00',
  'pakistan': '+05:00',
  'singapore': '+08:00',
  'hong-kong': '+08:00',
  'japan': '+09:00',
  'korea': '+09:00',
  'western-australian': '+08:00',
  'central-australian': '+09:30',
  'eastern-australian': '+10:00',
  'eastern-australian-summer': '+11:00',
  'new-zealand': '+12:00',
  'new-zealand-summer': '+13:00',
  'central-african': '+02:00',
  'east-african': '+03:00',
  'west-african': '+01:00',
  'brasilia': '-03:00',
  'argentina': '-03:00',
};

/** First year, within its century, of each decade. */
export const decadeYears: Readonly<Record<DecadeWord, number>> = {
  twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
};

/** First month of each season, as the northern half of the world counts them; winter runs into the next year. */
export const seasonMonths: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Hours of each part of the day, half-open; night runs past midnight. Night and dawn do not overlap: reports set them against each other. */
export const dayPartHours: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  dawn: [3, 7],
  morning: [5, 12],
  noon: [11, 15],
  afternoon: [12, 18],
  evening: [16, 24],
  night: [18, 27],
};
