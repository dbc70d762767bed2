import { hasHumanPatient, hasHumanSubject } from '../../../concepts/traits.js';
import { hasHit, hitAt } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import type { TokenRange } from '../../../model/span.js';
import type { NameReader } from '../name-reader.js';

/** Auxiliaries between a subject and its verb: has been. */
const MOST_AUXILIARIES = 3;
/** Words between a copula or a comma and an office: an article and two adjectives. */
const MOST_BEFORE_OFFICE = 3;

const BE: ReadonlySet<string> = new Set(['be']);
const RELATIVE: ReadonlySet<string> = new Set(['relative']);

/**
 * Whether a name does or suffers what people alone do or suffer, as the words beside it say: resigned, was arrested, is the
 * chief executive of; the court acquitted; or an apposition says who it is: , a lawyer; , who.
 */
export function isActing(reader: NameReader, { first, last }: TokenRange): boolean {
  return (
    doesWhatPeopleDo(reader, last) ||
    suffersWhatPeopleSuffer(reader, first - 1) ||
    isDescribed(reader, last) ||
    isNamedLast(reader, first - 1)
  );
}

function doesWhatPeopleDo(reader: NameReader, from: number): boolean {
  const { document } = reader;
  let be = false;
  for (let at = from; at <= from + MOST_AUXILIARIES; at++) {
    const verb = concept(document.hitsAt[at] ?? []).find(({ last }) => last > at);
    if (verb !== undefined)
      return be ? hasHumanPatient(verb.id) : verb.form !== 'word' && hasHumanSubject(verb.id);
    const light = hitAt(document, at, 'light');
    if (light === undefined && !isAuxiliary(reader, at)) break;
    be ||= light !== undefined && BE.has(light.id);
  }
  return false;
}

/** A small word that may stand between a subject and its verb: has, would. */
const isAuxiliary = ({ document }: NameReader, at: number): boolean =>
  hasHit(document, at, 'certainty') ||
  (hasHit(document, at, 'stop') && !hasHit(document, at, 'preposition') && !hasHit(document, at, 'marker'));

const concept = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ category }) => category === 'concept');

/** Right behind a verb that only befalls people; behind a participle stands by whom it was done. */
const suffersWhatPeopleSuffer = ({ document }: NameReader, before: number): boolean =>
  concept(document.hitsAt[before] ?? []).some(
    (h) => h.last === before + 1 && h.form !== 'word' && h.form !== 'masdar' && hasHumanPatient(h.id),
  );

/** Behind a copula or a comma an office follows (is the mayor; , a lawyer), or a comma and *who*. */
function isDescribed(reader: NameReader, at: number): boolean {
  const { document, tokens } = reader;
  const comma = isMark(tokens[at], ',');
  if (comma && hasHit(document, at + 1, 'marker', RELATIVE) && tokens[at + 1]?.form === 'who') return true;
  return (comma || hasHit(document, at, 'light', BE)) && isOfficeWithin(reader, at + 1);
}

function isOfficeWithin({ document, tokens, hit }: NameReader, from: number): boolean {
  for (let at = from; at <= from + MOST_BEFORE_OFFICE; at++) {
    if (tokens[at]?.kind !== 'word' || hasHit(document, at, 'preposition')) return false;
    if (hit(at, 'office') !== undefined) return true;
  }
  return false;
}

/** The office of a place or body, then a copula: the head of the museum is. */
function isNamedLast(reader: NameReader, before: number): boolean {
  const { document, tokens } = reader;
  if (!hasHit(document, before, 'light', BE)) return false;
  const { first = before } = document.sentences[tokens[before]?.sentence ?? -1] ?? {};
  return isOfficeWithin(reader, first);
}
