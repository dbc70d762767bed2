import type { LengthUnit, NamedParts, WordingGrammar } from '../wording-grammar.js';

const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** A unit of time: one, two, a few (three to ten), many. */
const LENGTHS: Readonly<Record<LengthUnit, readonly [string, string, string, string]>> = {
  Y: ['سنة واحدة', 'سنتان', 'سنوات', 'سنة'],
  M: ['شهر واحد', 'شهران', 'أشهر', 'شهرا'],
  W: ['أسبوع واحد', 'أسبوعان', 'أسابيع', 'أسبوعا'],
  D: ['يوم واحد', 'يومان', 'أيام', 'يوما'],
  TH: ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة'],
  TM: ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة'],
  TS: ['ثانية واحدة', 'ثانيتان', 'ثوان', 'ثانية'],
};

/** From three to ten a noun stands in the plural, and so it does after a hundred and so many. */
const isFew = (count: number): boolean => count % 100 >= 3 && count % 100 <= 10;

const PARTS = {
  night: 'ليل',
  dawn: 'فجر',
  morning: 'صباح',
  noon: 'ظهر',
  afternoon: 'بعد ظهر',
  evening: 'مساء',
} as const;

const joined = (words: readonly (string | undefined)[]): string =>
  words.filter((word) => word !== undefined).join(' ');

/** A word with the article; of several words the first has it in itself or needs none. */
const definite = (head: string): string => (/^ال|\s/.test(head) ? head : `ال${head}`);

const somebody = ({ head, portfolio, owner, name }: NamedParts): string =>
  joined([head, portfolio, owner === undefined ? undefined : `في ${owner}`, name]);

/** How Arabic words typed values. */
export const arabicWording: WordingGrammar = {
  wording: {
    exactly: (amount) => amount,
    atLeast: (amount) => `${amount} على الأقل`,
    atMost: (amount) => `${amount} على الأكثر`,
    between: (from, to) => `من ${from} إلى ${to}`,
    about: (amount) => `نحو ${amount}`,
    measured: (amount, unit) => `${amount} ${unit}`,
    rank: (value) => `في المرتبة ${value}`,
    date: ({ year, month, day }) =>
      [day, month === undefined ? undefined : MONTHS[month - 1], year]
        .filter((x) => x !== undefined)
        .join(' '),
    at: (when, clock) => `${when}، الساعة ${clock}`,
    inUtc: (clock) => `${clock} بتوقيت غرينتش`,
    weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
    partOfDay: (day, part) => `${PARTS[part]} ${day}`,
    otherWeek: (day, weeks) => {
      const many = Math.abs(weeks) === 1 ? 'بأسبوع' : `بعدد ${Math.abs(weeks)} من الأسابيع`;
      return `${day} ${weeks < 0 ? 'قبل ذلك' : 'بعد ذلك'} ${many}`;
    },
    lastYear: (when) => (when === undefined ? 'العام الماضي' : `${when} من العام الماضي`),
    part: {
      start: (when) => `أوائل ${when}`,
      middle: (when) => `منتصف ${when}`,
      end: (when) => `أواخر ${when}`,
    },
    earlier: 'من قبل',
    lasting: (count, unit) => {
      const [one, two, few, many] = LENGTHS[unit];
      if (count === 1) return one;
      if (count === 2) return two;
      return `${count} ${isFew(count) ? few : many}`;
    },
    relation: {
      before: (when) => `قبل ${when}`,
      after: (when) => `بعد ${when}`,
      since: (when) => `منذ ${when}`,
      until: (when) => `حتى ${when}`,
      during: (when) => when,
      at: (when) => when,
    },
    office: (head, portfolio, owner) => somebody({ head, portfolio, owner, name: undefined }),
    somebody,
    body: ({ head, portfolio, owner, name }) => {
      const within = [portfolio, name].filter((word) => word !== undefined);
      if (within.length === 0) return owner === undefined ? definite(head) : `${head} ${owner}`;
      return joined([head, ...within, owner === undefined ? undefined : `في ${owner}`]);
    },
    partOf: (direction, place) => `${direction} ${place}`,
    together: (names) => names.join(' و'),
    inTurn: (names) => names.join(' ثم '),
    happened: { affirmed: 'يقول إنه حدث', negated: 'يقول إنه لم يحدث' },
    isSo: { affirmed: 'يقول إنه كذلك', negated: 'يقول إنه ليس كذلك' },
    certainty: {
      asserted: 'يذكره واقعا',
      planned: 'يقول إنه مخطط له',
      possible: 'يقول إنه محتمل',
      alleged: 'يقول إنه مزعوم',
      denied: 'يقول إنه منفي',
    },
    title: (what, whom, asked) => {
      const about = what === undefined ? whom : whom === undefined ? what : `${what} (${whom})`;
      if (about === undefined) return asked ?? 'قول آخر';
      return asked === undefined ? about : `${about}: ${asked}`;
    },
  },
};
