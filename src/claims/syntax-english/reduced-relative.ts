import { hasPatient, isLedByPatient } from '../../concepts/traits.js';
import { hasHit } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import type { Category } from '../../model/lexicon.js';
import type { Predicate } from '../predicate.js';

/** So many tokens may stand between a past that describes a noun and the verb of that noun. */
const REACH = 10;
/** Words that are no noun before a verb. */
const SMALL: readonly Category[] = [
  'determiner',
  'preposition',
  'marker',
  'stop',
  'light',
  'certainty',
  'negation',
  'reference',
  'concept',
  'speech',
];
/** What an object begins with. */
const OBJECT: readonly Category[] = ['determiner', 'number', 'hedge', 'vague', 'reference'];

const holds = (document: Document, index: number, categories: readonly Category[]): boolean =>
  categories.some((category) => hasHit(document, index, category));

/** Whether a participle stands right behind the noun that it tells of, and before a phrase of its own: men *arrested* in the raid; a body does it (police *searched* for). */
export const isParticipleOf = (document: Document, { form, first, last }: Predicate): boolean =>
  form === 'passive' &&
  hasHit(document, last, 'preposition') &&
  document.tokens[first - 1]?.kind === 'word' &&
  !holds(document, first - 1, SMALL) &&
  !hasHit(document, first - 1, 'body');

/** The concept of a verb in the past at a token. */
const pastAt = ({ hitsAt }: Document, index: number): string | undefined =>
  hitsAt[index]?.some((h) => h.category === 'speech')
    ? undefined
    : hitsAt[index]?.find((h) => h.category === 'concept' && h.form === 'past')?.id;

/**
 * Whether a past at a token tells what befell the noun before it, which is the subject of a verb behind: villagers
 * *evacuated* on Friday returned home. It has no object where it must have one, and a past follows that has its object or
 * needs none, with no mark and no other subject between.
 */
export function isReducedRelative(document: Document, index: number): boolean {
  const { tokens } = document;
  const id = pastAt(document, index);
  if (id === undefined || !hasPatient(id) || isLedByPatient(id)) return false;
  if (tokens[index - 1]?.kind !== 'word' || holds(document, index - 1, SMALL)) return false;
  if (!hasHit(document, index + 1, 'preposition')) return false;
  for (let i = index + 2; i < index + REACH; i++) {
    if (tokens[i] === undefined || tokens[i]?.kind === 'punctuation' || hasHit(document, i, 'marker'))
      return false;
    const other = pastAt(document, i);
    if (other === undefined || i === index + 2 || holds(document, i - 1, ['determiner', 'preposition']))
      continue;
    const object =
      !hasHit(document, i + 1, 'preposition') &&
      (tokens[i + 1]?.kind === 'number' || holds(document, i + 1, OBJECT));
    return object || !hasPatient(other) || isLedByPatient(other);
  }
  return false;
}
