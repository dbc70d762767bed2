import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { listReaderOf } from './list-reader.js';
import { isComma, JOINING_WORDS } from './list-words.js';

/** Where a list that begins at a token ends: at the end of its sentence or quotation, before a verb, at a marker. */
export function endOfList(document: Document, from: number, quoteEnd = Number.POSITIVE_INFINITY): number {
  const sentence = document.sentences[document.tokens[from]?.sentence ?? -1];
  const stop = Math.min(sentence?.last ?? from, quoteEnd);
  let piece = from;
  for (let i = from; i < stop; i++) {
    if (isComma(document, i)) {
      if (!carriesOn(document, i + 1)) return i;
      piece = i;
    }
    if (endsList(document, i, i === from)) return piece === from ? i : piece;
  }
  return stop;
}

/** Whether a list goes on after a comma: at a marker that joins, or as the language has it. */
function carriesOn(document: Document, index: number): boolean {
  if (hasHit(document, index, 'marker', JOINING_WORDS)) return true;
  return listReaderOf(document).carriesOn(document, index);
}

/** Whether a list cannot go on at a token: a verb with tense, a speaker, a marker that does not join. */
function endsList(document: Document, index: number, opens: boolean): boolean {
  const hits = document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'according' || (h.category === 'marker' && !JOINING_WORDS.has(h.id))))
    return true;
  if (opens || hits.some((h) => NOUNS.has(h.category))) return false;
  return hits.some((h) => ACTS.has(h.category) && isTensed(h) && !mayBeNoun(document, h));
}

/** Whether a verb of the past is printed like its verbal noun (بيع, sale or was sold), which in a list of nouns it is. */
function mayBeNoun(document: Document, { category, id, first, form }: Hit): boolean {
  return (
    form === 'past' &&
    (document.tokens[first]?.analyses ?? []).some(({ base }) =>
      document.lexicon.entries
        .get(base)
        ?.some((e) => e.category === category && e.id === id && e.form === 'masdar' && e.rest.length === 0),
    )
  );
}

/** Words that state something where they stand as a verb. */
export const ACTS: ReadonlySet<string> = new Set(['concept', 'speech', 'light']);
/** What a word that looks like a verb may be instead, within a list of nouns: نقل, transfer or he reported. */
const NOUNS: ReadonlySet<string> = new Set(['preposition', 'portfolio', 'kind']);

/** For each token within a quoted utterance, where that ends; quotations that lie in another are passed over. */
export function endsOfQuotes(document: Document): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let reached = 0;
  for (const { role, first, last } of document.quotes) {
    if (role !== 'utterance') continue;
    for (let i = Math.max(first, reached); i < last; i++) ends.set(i, last);
    reached = Math.max(reached, last);
  }
  return ends;
}
