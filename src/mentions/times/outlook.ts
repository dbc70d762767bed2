import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import { firstAt } from '../../model/first-at.js';
import type { Hit } from '../../model/lexicon.js';

/** Whether the words round a time speak of what was or of what is to come. */
export type Outlook = 'past' | 'future' | 'unknown';

/** A verb of speech so many tokens away, one preposition between, is said of the time itself: said on Friday. */
const BESIDE = 2;
const PREDICATES = new Set(['concept', 'light']);
const COMING = new Set([
  'planned',
  'intended',
  'future',
  'expected',
  'hoped',
  'called-for',
  'likely',
  'conditional',
  'possible',
]);
/** Auxiliaries and modals stand so many words before their verb at most: will not now be. */
const GROUP = 4;

/**
 * How the text looks at a time: by the verb before it in its clause, else by the one behind it, else by the nearest in
 * its sentence. Verbs of speech tell when something was said, so they count only right beside it (`said on Friday`).
 */
export function outlookAt(document: Document, token: number): Outlook {
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1];
  if (sentence === undefined) return 'unknown';
  const clause = clauseAt(document, token) ?? sentence;
  return (
    nearest(document, token, clause.first - 1) ??
    nearest(document, token, clause.last) ??
    nearest(document, token, sentence.first - 1) ??
    nearest(document, token, sentence.last) ??
    'unknown'
  );
}

/** What the nearest telling word says, from a token up to another that is not reached, forwards or backwards. */
function nearest(document: Document, token: number, end: number): Outlook | undefined {
  const step = end > token ? 1 : -1;
  for (let index = token + step; index !== end; index += step) {
    const outlook = outlookOf(document, index, Math.abs(index - token));
    if (outlook) return outlook;
  }
  return undefined;
}

/** What the words at a token say, a verb by the auxiliary before it: was held, will be held. */
function outlookOf(document: Document, index: number, distance: number): Outlook | undefined {
  const hits = document.hitsAt[index] ?? [];
  if (hits.some((hit) => isAhead(document, hit))) return 'future';
  if (hits.some(({ category, id }) => category === 'negation' && id === 'not-past')) return 'past';
  const verb = hits.some(
    ({ category, form }) =>
      form === 'past' && (PREDICATES.has(category) || (category === 'speech' && distance <= BESIDE)),
  );
  if (verb || isUnknownPast(document, index, hits)) return isLedAhead(document, index) ? 'future' : 'past';
  return isUnmarkedPast(document, index, hits) ? 'past' : undefined;
}

/** A future, or a word of expectation that is no noun with an article: will, expected to, but not the order. */
function isAhead(document: Document, { category, id, form, first, last }: Hit): boolean {
  if (form === 'future' || (category === 'negation' && id === 'not-future')) return true;
  if (category !== 'certainty') return false;
  // قد says that it may come before a present, and that it came before a past
  if (id === 'possible-present') return document.hitsAt[last]?.some((hit) => hit.form === 'present') ?? false;
  if (!COMING.has(id) || standsInIdiom(document, first)) return false;
  return !hasHit(document, first - 1, 'determiner') || form === 'word';
}

/** Longest idiom that a word of expectation may be part of: على قيد الحياة. */
const IDIOM = 3;

/** Whether a word is only part of the words for an event that begin before it. */
function standsInIdiom({ hitsAt }: Document, index: number): boolean {
  for (let i = Math.max(0, index - IDIOM); i < index; i++)
    if (hitsAt[i]?.some((h) => h.category === 'concept' && h.last > index)) return true;
  return false;
}

/** Whether a modal stands before a verb with nothing but auxiliaries between; one before "have" looks back. */
function isLedAhead(document: Document, index: number): boolean {
  const { looksBack } = grammarOf(document);
  for (let at = index - 1; at >= index - GROUP && at >= 0; at--) {
    if (looksBack(document.tokens[at]?.form ?? '')) return false;
    if (document.hitsAt[at]?.some((hit) => isAhead(document, hit))) return true;
    if (!hasHit(document, at, 'light') && !hasHit(document, at, 'negation')) return false;
  }
  return false;
}

/** Whether a word that no list has in a tense looks like a verb of the past: headed, edged, knocked out; none before a noun: the armed men. */
function isUnknownPast(document: Document, index: number, hits: readonly Hit[]): boolean {
  return (
    grammarOf(document).looksPast(document.tokens[index]?.form ?? '') &&
    hits.every(({ form, category }) => form === 'word' && category !== 'certainty') &&
    !isNominal(document, index)
  );
}

/** Whether a word is a verb of the past that does not look it: cut, set; a verbal noun that opens its clause (رفع البنك). */
function isUnmarkedPast(document: Document, index: number, hits: readonly Hit[]): boolean {
  const met = hits.filter(({ category }) => category === 'concept');
  if (met.length === 0) return false;
  const { isPastAsPresent } = grammarOf(document);
  if (isPastAsPresent(document.tokens[index]?.form ?? '')) return !isNominal(document, index);
  const opens = clauseAt(document, index)?.first === index;
  return opens && met.some(({ form, lead }) => form === 'masdar' && !lead.article && !lead.preposition);
}

/** Whether an article, a preposition or a modal stands before a word, so that it is no past. */
function isNominal(document: Document, index: number): boolean {
  const at = index - 1;
  if (document.hitsAt[at]?.some((hit) => isAhead(document, hit))) return true;
  return (['determiner', 'preposition', 'light', 'certainty'] as const).some((kind) =>
    hasHit(document, at, kind),
  );
}

function clauseAt(document: Document, token: number): Document['clauses'][number] | undefined {
  const clause = document.clauses[firstAt(document.clauses, ({ last }) => last > token)];
  return clause && clause.first <= token ? clause : undefined;
}
