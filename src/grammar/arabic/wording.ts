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

/** Several things are as one woman to what stands beside them; of a phrase its first word is the noun. */
function agreeing(word: string, { head, sort, many }: NamedParts): string {
  if (many === true && sort === 'person') return `${word}ون`;
  return many === true || /^\S+(?:ة|ات)(?!\S)/.test(head) ? `${word}ة` : word;
}

/** What governs another noun has no article: وزارة الداخلية of a state is وزارة داخلية مصر. */
const governing = (portfolio: string): string => portfolio.replace(/^ال(?=\S+$)/, '');

/**
 * A noun with its adjectives, what it is of right behind it unless adjectives stand between. A body is known by itself and
 * has the article, unless another noun stands behind it.
 */
function phrase(parts: NamedParts): string {
  const { head, sort, modifiers = [], portfolio, owner, body, name } = parts;
  const nouns = modifiers.flatMap(({ word, kind }) => (kind === 'noun' ? [word] : []));
  const adjectives = modifiers.flatMap(({ word, kind }) => (kind === 'noun' ? [] : [agreeing(word, parts)]));
  const isNamed = sort === 'person' || sort === 'office';
  const within = isNamed || name === undefined ? nouns : [...nouns, name];
  const governs = within.length === 0 && adjectives.length === 0;
  const isOneWord = !/\s/.test(head);
  const whose =
    governs && isOneWord && (sort === 'office' || sort === 'body' || body !== undefined)
      ? (body ?? owner)
      : undefined;
  const where = whose === undefined ? (body ?? owner) : undefined;
  const isKnown = sort === 'body' && within.length === 0 && (isOneWord || /\sال\S+$/.test(head));
  const hasArticle = isKnown && isOneWord && portfolio === undefined && whose === undefined;
  return joined([
    hasArticle ? definite(head) : head,
    ...within,
    whose === undefined ? portfolio : portfolio && governing(portfolio),
    ...(isKnown ? adjectives.map(definite) : adjectives),
    whose,
    where && `في ${where}`,
    isNamed ? name : undefined,
  ]);
}

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
    office: (head, portfolio, owner) => phrase({ head, sort: 'office', portfolio, owner }),
    phrase,
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
