import { isUnjoined } from '../../../grammar/particles.js';
import type { Category } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';
import type { PeopleContext } from './people.js';

const FUNCTIONAL: ReadonlySet<Category> = new Set<Category>([
  'preposition',
  'marker',
  'stop',
  'negation',
  'reference',
  'speech',
  'number',
  'weekday',
]);

/** Whether a token is a function word or a verb of speech, with nothing written on to it. */
export function isFunctionWord({ document }: NameReader, at: number, but?: Category): boolean {
  return (
    document.hitsAt[at]?.some(
      (h) => FUNCTIONAL.has(h.category) && h.category !== but && h.lead.letters === 0 && h.tail.letters === 0,
    ) ?? false
  );
}

/** What starts something else than a name: وزير، الدكتور، وزارة، مدينة. */
const STARTS: readonly Category[] = [
  'office',
  'title',
  'body',
  'bodyName',
  'placeHead',
  'country',
  'capital',
];

/** Whether a name may end before a token: at a mark, the end of its sentence, or a function word or verb of speech. */
export function endsName({ reader, officeTo }: PeopleContext, at: number): boolean {
  if (!reader.goesOn(at) || officeTo.has(at)) return true;
  if (STARTS.some((category) => reader.hit(at, category) !== undefined)) return true;
  return isFunctionWord(reader, at) || isTimed(reader, at) || isJoined(reader, at) || isAnother(reader, at);
}

/** A known word with a particle before it. */
function isJoined(reader: NameReader, at: number): boolean {
  const hits = reader.document.hitsAt[at] ?? [];
  return hits.some((h) => h.category !== 'givenName' && !isUnjoined(h)) && reader.known(at);
}

/** A word that opens a time: بتاريخ، مساء. */
function isTimed({ document }: NameReader, at: number): boolean {
  return document.hitsAt[at]?.some((h) => h.category === 'timeWord' && h.tail.letters === 0) ?? false;
}

/** و and another given name. */
const isAnother = (reader: NameReader, at: number): boolean =>
  reader.hit(at, 'givenName')?.lead.conjunction !== undefined;
