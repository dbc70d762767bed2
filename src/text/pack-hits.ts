import { flat } from '../model/flat-map.js';
import type { Hit, Lead, Tail } from '../model/lexicon.js';
import type { ReadLead, ReadPhrase, ReadSource, ReadTail } from '../schema/types.js';
import type { HitsAt } from './text-reader.js';

/** Phrases met in a text, as they are kept with a source that has been read. */
export type PackedHits = Pick<ReadSource, 'words' | 'phrases' | 'met'>;

/** Numbers that say where one phrase is met. */
const STEP = 3;

/** The form of a phrase that says none. */
const WORD = 'word' as const;

/** What is met in a text as plain data: each different phrase once, then where they are met. */
export function packHits(hitsAt: HitsAt): PackedHits {
  const places = new Map<string, number>();
  const phrases: ReadPhrase[] = [];
  const met: number[] = [];
  let before = 0;
  for (const hit of flat(hitsAt)) {
    const phrase = toPhrase(hit);
    const key = JSON.stringify(phrase);
    const place = places.get(key) ?? phrases.push(phrase) - 1;
    places.set(key, place);
    met.push(hit.first - before, hit.last - hit.first, place);
    before = hit.first;
  }
  return { words: hitsAt.length, phrases, met };
}

/** What `packHits` packed; a phrase that would lie outside the text is left out. */
export function unpackHits({ words, phrases, met }: PackedHits): HitsAt {
  const kinds = phrases.map(({ category, id, form = WORD, lead, tail, company = 0 }) => ({
    category,
    id,
    form,
    lead: toLead(lead),
    tail: toTail(tail),
    company,
  }));
  const out: Hit[][] = Array.from({ length: words }, () => []);
  let first = 0;
  for (let i = 0; i + STEP <= met.length; i += STEP) {
    const [gap = 0, length = 0, place = 0] = [met[i], met[i + 1], met[i + 2]];
    first += gap;
    const kind = kinds[place];
    if (kind !== undefined && length > 0 && first + length <= words)
      out[first]?.push({ ...kind, first, last: first + length });
  }
  return out;
}

function toPhrase({ category, id, form, company, ...affixes }: Hit): ReadPhrase {
  const [lead, tail] = [leadKept(affixes.lead), tailKept(affixes.tail)];
  return {
    category,
    id,
    ...(form === WORD ? {} : { form }),
    ...(tells(lead) ? { lead } : {}),
    ...(tells(tail) ? { tail } : {}),
    ...(company > 0 ? { company } : {}),
  };
}

/** Whether something is written on to a word: what says nothing would be most of what is kept. */
const tells = (kept: ReadLead | ReadTail): boolean => kept.letters > 0 || Object.keys(kept).length > 1;

const leadKept = ({ article, future, ...rest }: Lead): ReadLead => ({
  ...rest,
  ...(article ? { article } : {}),
  ...(future ? { future } : {}),
});

const tailKept = ({ nisba, ...rest }: Tail): ReadTail => ({ ...rest, ...(nisba ? { nisba } : {}) });

const toLead = ({ letters, ...rest }: ReadLead = { letters: 0 }): Lead => ({
  letters,
  article: false,
  future: false,
  ...rest,
});

const toTail = ({ letters, ...rest }: ReadTail = { letters: 0 }): Tail => ({
  letters,
  nisba: false,
  ...rest,
});
