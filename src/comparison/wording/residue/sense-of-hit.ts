import { halvesOfDay } from '../../../concepts/times.js';
import type { Category, Hit } from '../../../model/lexicon.js';
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
      'not-past',
      'not-future',
      'no',
      'never',
      'without',
      'lack',
      'un',
      'no-longer',
      'untrue',
      'false',
      'falsehood',
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
      ...halvesOfDay,
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

const known = new Map<Category, Map<string, readonly Sense[]>>();
const nothing: readonly Sense[] = [];

/** What a phrase of the lexicon says that can be typed: nothing where it says nothing of the kind. Found once for each. */
export function senseOfHit(hit: Hit): readonly Sense[] {
  const { category, id } = hit;
  // Most are events.
  if (category === 'concept' || category === 'stop') return nothing;
  const ids = known.get(category) ?? new Map<string, readonly Sense[]>();
  known.set(category, ids);
  const sense = ids.get(id) ?? findSense(hit);
  ids.set(id, sense);
  return sense;
}

function findSense({ category, id }: Hit): readonly Sense[] {
  const family = FILLS[category];
  if (family !== undefined) return [{ slot: family.slot, set: family.set ?? category, id }];
  if (category === 'negation' && id === 'only') return [{ slot: 'scope', set: 'only', id }];
  const telling = TELLING[category]?.[id];
  if (telling === undefined) return [];
  return [{ slot: telling.slot, set: telling.set, id: SAME[id] ?? id }];
}
