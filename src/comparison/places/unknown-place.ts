import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import type { Document, Token } from '../../model/document.js';
import type { Category } from '../../model/lexicon.js';
import { isPlain, usageOf } from '../usage/usage.js';

const IN: ReadonlySet<string> = new Set(['in']);
/** Words of a name at most: San Pedro Sula. */
const LONGEST = 3;

/**
 * The words behind *in*, from one token up to an offset of the text, that no list knows and that look like a name: 12 people in
 * *Brixton*, 12 منزلا في *يطا*. What they name is no place of a claim, but tells numbers of two places apart.
 */
export function unknownPlaceBehind(
  document: Document,
  first: number,
  end: number,
  prepositions: ReadonlySet<string> = IN,
): string | undefined {
  const { tokens } = document;
  for (let i = first; (tokens[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i++) {
    if (!hasHit(document, i, 'preposition', prepositions)) continue;
    const name = nameAt(document, i + 1);
    return name.length === 0 ? undefined : name.map(({ form }) => form).join(' ');
  }
  return undefined;
}

function nameAt(document: Document, first: number): readonly Token[] {
  const { isName } = usageOf(document);
  const out: Token[] = [];
  for (let i = first; out.length < LONGEST && isPlain(document, i); i++) {
    const token = document.tokens[i];
    if (token === undefined || isName?.(token) === false) break;
    out.push(token);
  }
  return isName === undefined && !mayBeName(document, out, first) ? [] : out;
}

/** What may stand behind a name that letters do not show. */
const BEHIND: readonly Category[] = [
  'weekday',
  'month',
  'timeUnit',
  'timeWord',
  'preposition',
  'marker',
  'dayPart',
];

/** Whether one word without an article stands at the end of its phrase: what is no name mostly has more to it. */
function mayBeName(document: Document, words: readonly Token[], first: number): boolean {
  const [only, more] = words;
  if (only === undefined || more !== undefined || grammarOf(document).looksDefinite(only.form)) return false;
  const next = document.tokens[first + 1];
  return next?.kind !== 'word' || BEHIND.some((category) => hasHit(document, first + 1, category));
}
