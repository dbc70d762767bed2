import { isTensed } from '../../../grammar/verb-forms.js';
import type { Token } from '../../../model/document.js';
import { flatMap } from '../../../model/flat-map.js';
import type { Category, Hit } from '../../../model/lexicon.js';
import type { Mention } from '../../../model/mention.js';
import { type Sense, senseOfHit, type WordSlot } from './sense-of-hit.js';

/** The number that the digits of a token write; those of a time tell when, those of a label what a thing is called. */
const digits = ({ kind, form }: Token, mention: Mention | undefined, labelled: boolean): readonly Sense[] => {
  if (kind !== 'number') return [];
  const slot = mention?.kind === 'time' ? 'time' : 'quantity';
  const set = mention !== undefined ? 'number' : labelled ? 'label' : YEAR.test(form) ? 'year' : 'number';
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
  labelled: boolean,
): readonly Sense[] => [
  ...digits(token, mention, labelled),
  ...senseOfMention(mention),
  ...flatMap(
    hits.filter((h) => !SORTS.has(h.category) || !hits.some(isNoSort)),
    (hit) => (mention?.kind === 'time' && NUMBERS.has(hit.category) ? [ofTime(hit)] : senseOfHit(hit)),
  ),
];

/** Words that tell when where they stand in a time: at three, الساعة الثالثة, في الثاني من مايو. */
const NUMBERS: ReadonlySet<Category> = new Set(['number', 'ordinal']);

const ofTime = ({ id }: Hit): Sense => ({ slot: 'time', set: 'number', id });

/** Categories of sorts of people, offices and bodies, whose words are often verbs or small words as well. */
const SORTS: ReadonlySet<Category> = new Set(['kind', 'office', 'body']);

/** Whether a reading shows that a word names no sort: a verb with tense, a small word. */
const isNoSort = (h: Hit): boolean => isTensed(h) || h.category === 'preposition' || h.category === 'marker';
