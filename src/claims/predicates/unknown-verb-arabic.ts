import { arabicWords } from '../../grammar/arabic/words.js';
import { hasHit } from '../../grammar/hits.js';
import { endsInT } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { UnknownVerb } from './predicate-reader.js';

/** A present or future of the third person masculine, which hardly a noun looks like; a future feminine. */
const PRESENT = /^[وف]?(?:سي|ست|ي)\p{L}{3}/u;
/** After a negation or قد also a present feminine, or any word. */
const AFTER_PARTICLE = /^[\p{L}]{2}/u;

/**
 * The token of the verb of an Arabic clause where the lexicon does not know it: a bare word that opens the clause and
 * looks like a past in ت or a present (وسخرت فرق الإنقاذ, وسيرسم الاتفاق), or that follows its definite subject (أن الاتفاق
 * يوفر) or the particle قد. It states more than a noun that only stands further on.
 */
export function arabicUnknownVerb(document: Document, clause: Clause): UnknownVerb | undefined {
  const first = verbIn(document, clause);
  return first === undefined ? undefined : { first, form: 'past' };
}

function verbIn(document: Document, clause: Clause): number | undefined {
  const start =
    clause.marker !== undefined && clause.marker.first <= clause.first + 1
      ? Math.max(clause.first, clause.marker.last)
      : clause.first;
  if (opensAsVerb(document, start) && next(document, start) !== undefined) return start;
  const subject = next(document, start - 1);
  if (subject === undefined || subject >= clause.last) return undefined;
  for (let i = subject; i < Math.min(clause.last, subject + SUBJECT); i++) {
    if (document.tokens[i]?.kind !== 'word' || !isUnknown(document, i)) continue;
    if (hasHit(document, i - 1, 'certainty') && /^[وف]?(?:ل)?قد$/.test(document.tokens[i - 1]?.form ?? ''))
      return AFTER_PARTICLE.test(document.tokens[i]?.form ?? '') ? i : undefined;
    if (
      i === subject + 1 &&
      arabicWords.looksDefinite(document.tokens[subject]?.form ?? '') &&
      looksPresent(document, i)
    )
      return i;
  }
  return undefined;
}

/** A verb after قد stands less than so far from the start of its clause: past a subject with its apposition. */
const SUBJECT = 16;

const isUnknown = (document: Document, index: number): boolean =>
  document.tokens[index]?.kind === 'word' && (document.hitsAt[index]?.length ?? 0) === 0;

const looksPresent = (document: Document, index: number): boolean =>
  PRESENT.test(document.tokens[index]?.form ?? '') && !/(?:ي|يه)$/.test(document.tokens[index]?.form ?? '');

/** Letters of the shortest root. */
const LEAST_LETTERS = 3;

/** Whether a bare unknown word looks like the verb that opens a clause. */
function opensAsVerb(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (token === undefined || !isUnknown(document, index) || arabicWords.looksDefinite(token.form))
    return false;
  if (looksPresent(document, index)) return true;
  return token.analyses.some((a) => a.form === 'past' && endsInT(a) && a.base.length >= LEAST_LETTERS);
}

/** The next word is sought so far: past a mark of quotation and هذا. */
const NEXT = 3;

/** The next word, marks of quotation and هذا passed over. */
function next(document: Document, index: number): number | undefined {
  for (let i = index + 1; i <= index + NEXT; i++) {
    const token = document.tokens[i];
    if (token === undefined) return undefined;
    if (token.kind === 'word' && !hasHit(document, i, 'reference')) return i;
  }
  return undefined;
}
