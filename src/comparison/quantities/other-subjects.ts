import type { Category } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import type { Member } from '../member.js';
import { until } from '../until.js';
import { usageOf } from '../usage/usage.js';

/**
 * Whether two counts are said of subjects that are plainly not one, in languages whose letters show what is a name: the
 * subjects have names of their own and share none (the S1 line links 12 towns, the S2 line 33), or one is only one of
 * several (one of the lines, a second, each) and the other is not told of in the same words.
 */
export function haveOtherSubjects(a: Member, b: Member): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  if (x === undefined || y === undefined) return false;
  if (x.oneOfSeveral !== y.oneOfSeveral) return true;
  return x.names.size > 0 && y.names.size > 0 && ![...x.names].some((name) => y.names.has(name));
}

interface Subject {
  readonly oneOfSeveral: boolean;
  /** The names in it that are no mention of a person, body or place: those are compared as such. */
  readonly names: ReadonlySet<string>;
}

function subjectOf(member: Member): Subject | undefined {
  const { isName } = usageOf(member.document);
  if (isName === undefined) return undefined;
  const range = wordsOf(member);
  const names = plainWordsIn(member, range).filter(isName);
  return {
    oneOfSeveral: isOneOfSeveral(member, range),
    names: new Set(names.map((token) => token.form)),
  };
}

const SMALL: ReadonlySet<Category> = new Set([
  'stop',
  'marker',
  'light',
  'certainty',
  'negation',
  'reference',
]);

/** The words before the predicate of a claim; where only small ones stand there, those its sentence opens with. */
function wordsOf({ claim, document: { tokens, hitsAt, sentences } }: Member): TokenRange {
  const { token: last } = claim.predicate;
  const own = tokens
    .slice(claim.first, last)
    .some(({ kind, index }) => kind === 'word' && !hitsAt[index]?.some((h) => SMALL.has(h.category)));
  return { first: own ? claim.first : (sentences[claim.sentence]?.first ?? claim.first), last };
}

/** Words from its start by which a subject shows that it is one of several: an article, an adjective, the ordinal. */
const OPENING = 3;

/** Whether a subject opens as one of several: one of the lines, another line, a second. A third of it is a share. */
function isOneOfSeveral({ claim, document: { hitsAt } }: Member, { first, last }: TokenRange): boolean {
  const isShare = (at: number): boolean =>
    claim.arguments.some(({ mention: m }) => m?.kind === 'quantity' && m.first <= at && at < m.last);
  return hitsAt.slice(first, Math.min(last, first + OPENING)).some((hits, i) => {
    const ordinal = hits.some((h) => h.category === 'ordinal' && h.id !== 'label') && !isShare(first + i);
    const each = hits.some((h) => h.category === 'determiner' && h.id === 'distributive');
    const one = hits.some((h) => h.category === 'number' && h.id === '1');
    const of = hitsAt[first + i + 1]?.some((h) => h.category === 'preposition' && h.id === 'of');
    return ordinal || each || (one && of === true);
  });
}

/** The words of a subject, up to its first mark or preposition, that no list knows and no mention holds. */
function plainWordsIn(
  { claim, document: { tokens, hitsAt, sentences } }: Member,
  { first, last }: TokenRange,
) {
  const opening = sentences[claim.sentence]?.first;
  const mentioned = (at: number): boolean =>
    claim.arguments.some(({ mention: m }) => m !== undefined && m.first <= at && at < m.last);
  return until(
    tokens.slice(first, last),
    ({ kind, index }) =>
      kind === 'punctuation' || (hitsAt[index] ?? []).some((h) => h.category === 'preposition'),
  ).filter(
    ({ kind, index }) =>
      kind === 'word' && index !== opening && (hitsAt[index] ?? []).length === 0 && !mentioned(index),
  );
}
