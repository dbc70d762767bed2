import type { Category } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';
import type { Member } from './slot-value.js';

/** Words of a subject that are looked at, from its start. */
const OPENING = 8;
const SMALL: ReadonlySet<Category> = new Set([
  'stop',
  'marker',
  'light',
  'certainty',
  'negation',
  'reference',
]);
const NAME = /^\p{Lu}|\d/u;
const OF: ReadonlySet<string> = new Set(['of']);
const DISTRIBUTIVE: ReadonlySet<string> = new Set(['distributive']);

/**
 * Whether two counts of English reports are said of subjects that are plainly not one: the subjects have names of their own
 * and share none (the S1 line links 12 towns, the S2 line 33), or one is only one of several (one of the lines, a second,
 * each) and the other is not told of in the same words.
 */
export function haveOtherSubjects(a: Member, b: Member): boolean {
  if (a.document.language !== 'en' || b.document.language !== 'en') return false;
  const [x, y] = [subjectOf(a), subjectOf(b)];
  if (isOneOfSeveral(a, x) !== isOneOfSeveral(b, y)) return true;
  const [p, q] = [namesIn(a, x), namesIn(b, y)];
  return p.size > 0 && q.size > 0 && ![...p].some((name) => q.has(name));
}

/** The words before the predicate of a claim; where only small ones stand there, those its sentence opens with. */
function subjectOf({ claim, document }: Member): TokenRange {
  const { token } = claim.predicate;
  for (let i = claim.first; i < token; i++) {
    const small = document.hitsAt[i]?.some((h) => SMALL.has(h.category)) ?? false;
    if (!small && document.tokens[i]?.kind === 'word')
      return { first: claim.first, last: Math.min(token, claim.first + OPENING) };
  }
  const first = document.sentences[claim.sentence]?.first ?? claim.first;
  return { first, last: Math.min(token, first + OPENING) };
}

/** Whether a subject opens as one of several: one of the lines, another line, a second. */
function isOneOfSeveral({ document }: Member, { first, last }: TokenRange): boolean {
  for (let i = first; i < Math.min(last, first + 3); i++) {
    const hits = document.hitsAt[i] ?? [];
    const apart = hits.some(
      (h) =>
        (h.category === 'ordinal' && h.id !== 'label') ||
        (h.category === 'determiner' && DISTRIBUTIVE.has(h.id)),
    );
    if (apart) return true;
    const one = hits.some((h) => h.category === 'number' && h.id === '1');
    if (one && document.hitsAt[i + 1]?.some((h) => h.category === 'preposition' && OF.has(h.id))) return true;
  }
  return false;
}

/** The names in a subject that are no mention of a person, body or place: those are compared as such. */
function namesIn({ claim, document }: Member, { first, last }: TokenRange): ReadonlySet<string> {
  const out = new Set<string>();
  const start = document.sentences[claim.sentence]?.first;
  for (let i = first; i < last; i++) {
    const token = document.tokens[i];
    if (token?.kind === 'punctuation' || document.hitsAt[i]?.some((h) => h.category === 'preposition')) break;
    const known = claim.arguments.some(
      ({ mention }) => mention !== undefined && mention.first <= i && i < mention.last,
    );
    if (
      token?.kind === 'word' &&
      i !== start &&
      !known &&
      (document.hitsAt[i]?.length ?? 0) === 0 &&
      NAME.test(token.text)
    )
      out.add(token.form);
  }
  return out;
}
