import { hasHit } from '../../grammar/hits.js';
import { hasFor, isDefinite } from '../../grammar/particles.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { Hit, WordForm } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import type { Certainty } from '../../schema/types.js';
import { modalityReaderOf } from './modality-reader.js';

/** What each cue makes of its predicate. */
export const CERTAINTY: Readonly<Record<string, Certainty>> = {
  future: 'planned',
  planned: 'planned',
  intended: 'planned',
  possible: 'possible',
  'possible-present': 'possible',
  able: 'possible',
  likely: 'possible',
  unlikely: 'possible',
  perhaps: 'possible',
  alleged: 'alleged',
  allegedly: 'alleged',
  hoped: 'possible',
  required: 'possible',
  'called-for': 'possible',
  attempted: 'possible',
  feared: 'possible',
};

const NOUN_CUES: ReadonlySet<string> = new Set([
  'alleged',
  'intended',
  'possible',
  'hoped',
  'attempted',
  'feared',
  'called-for',
]);
export const THAT: ReadonlySet<string> = new Set(['that']);
export type Predicate = TokenRange & { readonly form: WordForm };

export interface Sure extends TokenRange {
  readonly certainty: Certainty;
  /** Whether it speaks of ability, which a negation makes a plain fact: could not land. */
  readonly able: boolean;
}

export const isVerbal = ({ form }: Predicate): boolean =>
  form === 'past' || form === 'present' || form === 'future' || form === 'idiom';

/** What a cue makes of the predicate behind it; nothing where it does not reach it. */
export function readCue(
  document: Document,
  hit: Hit,
  predicate: Predicate,
  clause: TokenRange,
): Sure | undefined {
  const range = { first: hit.first, last: hit.last };
  if (hit.id === 'conditional') {
    const said = reported(document, hit.first, clause);
    return { ...range, certainty: said ? 'planned' : 'possible', able: false };
  }
  const certainty = CERTAINTY[hit.id];
  if (certainty === undefined) return undefined;
  if (hit.id === 'possible-present')
    return doubts(document, hit, predicate) ? { ...range, certainty, able: false } : undefined;
  if (isNoun(document, hit) && isVerbal(predicate) && !handsToVerb(document, hit, predicate))
    return undefined;
  if (hit.form === 'masdar' && isDefinite(hit)) return undefined;
  if (isTensed(hit) && standsForNoun(document, hit)) return undefined;
  const adjective = hit.id === 'planned' || hit.id === 'allegedly';
  if (adjective && hit.form === 'word' && modalityReaderOf(document).isAttribute(document, hit, predicate))
    return undefined;
  return { ...range, certainty, able: hit.id === 'able' };
}

const LACK: ReadonlySet<string> = new Set(['lack']);

/** Whether a word that looks a verb stands behind one that takes a noun: عدم تعرضه. */
const standsForNoun = (document: Document, { first }: Hit): boolean =>
  modalityReaderOf(document).nounsNeedThat && hasHit(document, first - 1, 'negation', LACK);

/** Whether a particle that doubts a present only stands before one: قد يوقع, but not قد وقع. */
function doubts(document: Document, hit: Hit, predicate: Predicate): boolean {
  const form = nextForm(document, hit.last, predicate.first) ?? predicate.form;
  const { mayBePast } = modalityReaderOf(document);
  const isPast = hit.lead.conjunction !== undefined && mayBePast(document.tokens[hit.last]?.form ?? '');
  return form === 'present' && !isPast && !hasFor(hit);
}

/** The tense of the first verb between a cue and its predicate: قد يتم توقيع. */
function nextForm(document: Document, from: number, to: number): WordForm | undefined {
  for (let k = from; k < to; k++) {
    const verb = document.hitsAt[k]?.find((h) => isTensed(h));
    if (verb) return verb.form;
  }
  return undefined;
}

/** Nouns such as خطة or ادعاء reach a verb only through أن. */
const isNoun = (document: Document, hit: Hit): boolean =>
  modalityReaderOf(document).nounsNeedThat && !isTensed(hit) && NOUN_CUES.has(hit.id);

function handsToVerb(document: Document, hit: Hit, predicate: Predicate): boolean {
  for (let k = hit.last - 1; k < predicate.first; k++) if (hasHit(document, k, 'marker', THAT)) return true;
  return hit.last >= predicate.first - 1 && predicate.form !== 'past';
}

/** Whether a verb of speech stands earlier in the sentence, so that `would` is a future seen from the past. */
function reported(document: Document, index: number, clause: TokenRange): boolean {
  const sentence = document.sentences[document.tokens[index]?.sentence ?? -1];
  for (let k = sentence?.first ?? clause.first; k < index; k++) {
    if (document.hitsAt[k]?.some((h) => h.category === 'speech' && isTensed(h))) return true;
  }
  return false;
}
