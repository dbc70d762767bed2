import type { Document } from '../../model/document.js';
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
  'possible',
]);

/**
 * How the text looks at a time: by the nearest verb or word of expectation in its clause, then in its sentence. Verbs of
 * speech tell when something was said, so they count only right beside it (`said on Friday`).
 */
export function outlookAt(document: Document, token: number): Outlook {
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1];
  if (sentence === undefined) return 'unknown';
  const clause = clauseAt(document, token);
  const inClause = clause ? nearest(document, token, clause.first, clause.last) : 'unknown';
  return inClause === 'unknown' ? nearest(document, token, sentence.first, sentence.last) : inClause;
}

function nearest(document: Document, token: number, first: number, last: number): Outlook {
  for (let distance = 1; distance < last - first; distance++) {
    for (const index of [token - distance, token + distance]) {
      if (index < first || index >= last) continue;
      const outlook = (document.hitsAt[index] ?? [])
        .map((hit) => outlookOf(hit, distance))
        .find((found) => found !== 'unknown');
      if (outlook) return outlook;
    }
  }
  return 'unknown';
}

function outlookOf(hit: Hit, distance: number): Outlook {
  if (hit.form === 'future' || (hit.category === 'certainty' && COMING.has(hit.id))) return 'future';
  const tells = PREDICATES.has(hit.category) || (hit.category === 'speech' && distance <= BESIDE);
  return tells && hit.form === 'past' ? 'past' : 'unknown';
}

function clauseAt(document: Document, token: number): Document['clauses'][number] | undefined {
  let low = 0;
  let high = document.clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.clauses[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const clause = document.clauses[low];
  return clause && clause.first <= token ? clause : undefined;
}
