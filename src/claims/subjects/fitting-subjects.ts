import { grammarOf } from '../../grammar/grammar.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import type { Pronoun } from '../../model/lexicon.js';
import { tokenAt } from '../mentions-within.js';
import type { Predicate } from '../predicate.js';

/** Markers whose clause goes on with the subject of the one before. */
const CONTINUING: ReadonlySet<string> = new Set(['relative', 'besides', 'after', 'and']);

/** The verb of a clause that goes on stands so near its start: past its marker and a time; behind more, a subject of its own has come. */
const CONTINUED = 2;

/**
 * Whether an Arabic verb without a subject of its own may take the subject of the clause before: it has a tense, it is
 * joined by و or ف or its clause goes on with what was said, and gender does not speak against it.
 */
export function mayShareSubject(
  document: Document,
  predicate: Predicate,
  clause: Clause,
  subject: ClaimArgument,
): boolean {
  if (!isFiniteVerb(predicate) || predicate.passive || predicate.caused === true) return false;
  const { looksJoined, looksPluralVerb } = grammarOf(document);
  const form = document.tokens[predicate.light ?? predicate.first]?.form ?? '';
  const joined =
    looksJoined(form) ||
    (clause.marker !== undefined &&
      CONTINUING.has(clause.marker.id) &&
      predicate.first - clause.first <= CONTINUED);
  if (!joined || looksPluralVerb(form)) return joined && subject.mention === undefined;
  return fitsVerb(document, predicate, subject);
}

/** Whether the gender of an Arabic verb does not speak against a subject. */
export function fitsVerb(document: Document, predicate: Predicate, subject: ClaimArgument): boolean {
  const form = document.tokens[predicate.light ?? predicate.first]?.form ?? '';
  const feminine = grammarOf(document).showsFeminine(form, predicate.form);
  const own = genderOf(document, subject);
  return own === undefined || feminine === undefined || own === feminine;
}

/** Whether the pronoun attached to an event noun may stand for a subject: زيارته for a man, زيارتها for a woman or a body. */
export function fitsPronoun(document: Document, pronoun: Pronoun, subject: ClaimArgument): boolean {
  if (pronoun !== 'him' && pronoun !== 'her') return false;
  const own = genderOf(document, subject);
  return own === undefined || own === (pronoun === 'her');
}

/** Whether a subject is feminine, by its first word or what agrees with it (الأمم المتحدة); nothing for people without an office and for states. */
function genderOf(document: Document, { start, end, mention }: ClaimArgument): boolean | undefined {
  if (mention?.kind === 'place') return undefined;
  const at = mention?.kind === 'person' ? mention.role?.start : start;
  const head = at === undefined ? undefined : tokenAt(document, at);
  if (head === undefined) return undefined;
  const { isFeminineAdjective, looksFeminine } = grammarOf(document);
  const next = document.tokens[head.index + 1];
  const agreeing =
    mention?.kind === 'organisation' &&
    next !== undefined &&
    next.end <= end &&
    isFeminineAdjective(next.form);
  return agreeing || looksFeminine(head.form);
}
