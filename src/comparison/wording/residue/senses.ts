import { isTensed } from '../../../grammar/verb-forms.js';
import type { Token } from '../../../model/document.js';
import type { Category, Hit } from '../../../model/lexicon.js';
import type { Mention } from '../../../model/mention.js';
import type { Slot } from '../../../schema/types.js';

/** The slots in which one word can be put for another. */
export type WordSlot = Extract<
  Slot,
  'quantity' | 'time' | 'place' | 'participant' | 'order' | 'scope' | 'polarity' | 'certainty'
>;

/** What a word says that can be typed: one of a set, of which no two are one. */
export interface Sense {
  readonly slot: WordSlot;
  readonly set: string;
  readonly id: string;
}

/** The slot that the words of a category fill, and the set in which they stand; by itself where none is said. */
const FILLS: Readonly<Partial<Record<Category, { readonly slot: WordSlot; readonly set?: string }>>> = {
  number: { slot: 'quantity' },
  fraction: { slot: 'quantity', set: 'number' },
  vague: { slot: 'quantity' },
  unit: { slot: 'quantity' },
  currency: { slot: 'quantity' },
  weekday: { slot: 'time' },
  month: { slot: 'time' },
  hijriMonth: { slot: 'time' },
  dayPart: { slot: 'time' },
  timeUnit: { slot: 'time' },
  country: { slot: 'place', set: 'state' },
  capital: { slot: 'place', set: 'state' },
  nationality: { slot: 'participant', set: 'state' },
  place: { slot: 'place' },
  direction: { slot: 'place' },
  office: { slot: 'participant' },
  portfolio: { slot: 'participant' },
  body: { slot: 'participant' },
  bodyName: { slot: 'participant' },
  kind: { slot: 'participant' },
  ordinal: { slot: 'order' },
};

/** Small words that say something of the words around them, by what they say. */
const TELLING: Readonly<Partial<Record<Category, Readonly<Record<string, Omit<Sense, 'id'>>>>>> = {
  marker: {
    after: { slot: 'order', set: 'order' },
    before: { slot: 'order', set: 'order' },
    since: { slot: 'order', set: 'order' },
    until: { slot: 'order', set: 'order' },
    except: { slot: 'scope', set: 'only' },
  },
  determiner: {
    all: { slot: 'scope', set: 'share' },
    distributive: { slot: 'scope', set: 'share' },
    most: { slot: 'scope', set: 'share' },
    many: { slot: 'scope', set: 'share' },
    some: { slot: 'scope', set: 'share' },
    few: { slot: 'scope', set: 'share' },
    none: { slot: 'scope', set: 'share' },
  },
  negation: Object.fromEntries(
    [
      'not',
      'not-future',
      'no',
      'never',
      'without',
      'lack',
      'un',
      'no-longer',
      'fail',
      'refuse',
      'prevent',
    ].map((id) => [id, { slot: 'polarity', set: 'negation' }]),
  ),
  timeWord: Object.fromEntries(
    [
      'early',
      'mid',
      'late',
      'today',
      'yesterday',
      'tomorrow',
      'day-before-yesterday',
      'day-after-tomorrow',
      'tonight',
      'last-night',
      'last',
      'next',
      'last-but-one',
      'following',
      'preceding',
      'at-night',
      'at-dawn',
      'at-morning',
      'at-noon',
      'at-afternoon',
      'at-evening',
      'am',
      'pm',
    ].map((id) => [id, { slot: 'time', set: 'when' }]),
  ),
  certainty: Object.fromEntries(
    [
      'future',
      'planned',
      'intended',
      'possible',
      'possible-present',
      'conditional',
      'able',
      'likely',
      'unlikely',
      'perhaps',
      'alleged',
      'allegedly',
      'hoped',
      'required',
      'attempted',
      'feared',
      'certain',
    ].map((id) => [id, { slot: 'certainty', set: 'certainty' }]),
  ),
  light: { begin: { slot: 'order', set: 'phase' }, end: { slot: 'order', set: 'phase' } },
  speech: { deny: { slot: 'certainty', set: 'speech' } },
};

/** Ids that say one thing, by the one that stands for them. */
const SAME: Readonly<Record<string, string>> = {
  distributive: 'all',
  allegedly: 'alleged',
  perhaps: 'possible',
  'possible-present': 'possible',
  conditional: 'future',
};

function senseOfHit({ category, id }: Hit): readonly Sense[] {
  const family = FILLS[category];
  if (family !== undefined) return [{ slot: family.slot, set: family.set ?? category, id }];
  if (category === 'negation' && id === 'only') return [{ slot: 'scope', set: 'only', id }];
  const telling = TELLING[category]?.[id];
  if (telling === undefined) return [];
  return [{ ...telling, id: SAME[id] ?? id }];
}

/** The number that the digits of a token write; those of a time tell when. */
const digits = ({ kind, form }: Token, mention: Mention | undefined): readonly Sense[] => {
  if (kind !== 'number') return [];
  const slot = mention?.kind === 'time' ? 'time' : 'quantity';
  const set = mention === undefined && YEAR.test(form) ? 'year' : 'number';
  return [{ slot, set, id: String(Number(form.replaceAll(',', ''))) }];
};

/** What names a year where it counts nothing: two of them may name two things (the 2026 World Cup) that both came about. */
const YEAR = /^(?:19|20)\d\d$/;

const MENTIONED: Readonly<Partial<Record<Mention['kind'], WordSlot>>> = {
  person: 'participant',
  organisation: 'participant',
  office: 'participant',
  place: 'place',
  ordinal: 'order',
};

/** Whoever or whatever a mention names; numbers and times are compared by their values (`areEqual`). */
function senseOfMention(mention: Mention | undefined): readonly Sense[] {
  if (mention === undefined) return [];
  const slot = MENTIONED[mention.kind];
  if (slot === undefined) return [];
  switch (mention.kind) {
    case 'ordinal':
      return [{ slot, set: 'ordinal', id: String(mention.value) }];
    case 'office':
      return [{ slot, set: 'entity', id: mention.holder ?? mention.entity }];
    case 'person':
    case 'organisation':
      return [{ slot, set: 'entity', id: mention.entity }];
    case 'place':
      return [{ slot, set: 'entity', id: `${mention.entity}|${mention.value.direction ?? ''}` }];
    default:
      return [];
  }
}

/** What a word says that can be typed, by the lists it is in and by what it is part of. */
export const sensesOf = (
  token: Token,
  hits: readonly Hit[],
  mention: Mention | undefined,
): readonly Sense[] => [
  ...digits(token, mention),
  ...senseOfMention(mention),
  ...hits.filter((h) => !SORTS.has(h.category) || !hits.some(isNoSort)).flatMap(senseOfHit),
];

/** Categories of sorts of people, offices and bodies, whose words are often verbs or small words as well. */
const SORTS: ReadonlySet<Category> = new Set(['kind', 'office', 'body']);

/** Whether a reading shows that a word names no sort: a verb with tense, a small word. */
const isNoSort = (h: Hit): boolean => isTensed(h) || h.category === 'preposition' || h.category === 'marker';
