import { stated } from '../concepts/stated.js';
import { hasHit, hitAt } from '../grammar/hits.js';
import type { AttributedRange, DraftClaim, Modality } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { Span, TokenRange } from '../model/span.js';
import type { Attribution, Certainty, Role } from '../schema/types.js';
import { holderFirst, ranked } from './arguments/arguments.js';
import { claimReaderOf } from './claim-reader.js';
import { modalityAt } from './modality/modality.js';
import { conceptOf, type Predicate } from './predicate.js';
import { senseOf } from './predicates/predicates.js';
import { sparedIn } from './spared.js';
import type { Carried } from './subjects/subjects.js';

/** What the claims of one source are read with: its text, its mentions, what is said by whom, and which tokens only say so. */
export interface Context {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly said: readonly AttributedRange[];
  /** Mentions that are named only to be set aside for another. */
  readonly aside: readonly Mention[];
  /** Times at which something is said, not of what is said. */
  readonly whenSaid: ReadonlySet<Mention>;
  /** Whether a token only says that something is said, where one is given of words that begin before another. */
  readonly cue: (token: number, before?: number) => boolean;
}

/** The claim that a predicate states with the mentions that are its own. */
export function toClaim(
  predicate: Predicate,
  first: number,
  last: number,
  own: readonly Mention[],
  clause: Clause,
  context: Context,
  carried: Carried,
): DraftClaim {
  const { document, said } = context;
  const reader = claimReaderOf(document);
  const apart = first === clause.first ? reader.subjectApart(document, predicate, clause) : undefined;
  const span = withSubject(document, trim(document, first, last), apart);
  const direct = reader.argumentsOf({
    context,
    predicate,
    own,
    clause,
    carried,
    range: { first, last },
    apart,
  });
  const role = subjectWanted(document, predicate);
  const predicateStart = document.tokens[predicate.first]?.start ?? 0;
  const unsaid =
    role !== undefined &&
    !predicate.passive &&
    !direct.some(
      (a) => a.role === role || (a.role === 'patient' && reader.sufferersFill && a.start < predicateStart),
    );
  const found = unsaid ? reader.subjectBefore(context, carried, predicate, clause) : undefined;
  const subject = found && role ? { ...found, role } : undefined;
  const args = holderFirst(
    predicate.concept,
    ranked(
      document,
      subject
        ? [
            ...direct.filter(
              (a) => a.role !== 'topic' || a.mention === undefined || a.mention !== subject.mention,
            ),
            subject,
          ]
        : direct,
    ),
  );
  const concept = senseOf(document, predicate, args);
  const speakers = said.filter((r) => r.first <= predicate.first && predicate.first < r.last);
  const modality = modalityAt(document, stating(document, predicate), clause);
  const time = args.find((a) => a.role === 'time')?.mention;
  const a = document.tokens[predicate.first];
  const z = document.tokens[predicate.last - 1];
  const start = a?.start ?? span.start;
  const end = z?.end ?? span.end;
  const aside = context.aside.filter((m) => span.first <= m.first && m.first < span.last);
  const spared = modality.certainty === 'asserted' ? sparedIn(document, span) : [];
  const text = document.source.text.slice(start, end);
  const token = predicate.first;
  return {
    first: span.first,
    last: span.last,
    start: span.start,
    end: span.end,
    sourceId: document.source.id,
    sentence: clause.sentence,
    predicate: concept ? { start, end, text, token, concept } : { start, end, text, token },
    arguments: args,
    attribution: speakers.map((r): Attribution => r.attribution),
    polarity: modality.polarity,
    certainty: certaintyOf(modality, isPresupposed(document, predicate) ? [] : speakers),
    prominence: prominence(document, clause),
    ...(time?.kind === 'time' ? { time: time.value } : {}),
    ...(spared.length > 0 ? { spared } : {}),
    ...(aside.length > 0 ? { setAside: aside } : {}),
    ...(predicate.inner ? { inner: true } : {}),
  };
}

/** The words that tell how sure a predicate is: in some languages those of the verb that carries it (an attack could happen). */
function stating(document: Document, predicate: Predicate): Predicate {
  const copula = predicate.concept === stated.officeServed ? predicate.first : undefined;
  const { light = copula } = predicate;
  if (!claimReaderOf(document).lightTells || light === undefined) return predicate;
  const negation = hitAt(document, light, 'negation') ?? hitAt(document, light + 1, 'negation');
  // A negation behind the verb that carries it reaches what it carries: is not dead.
  const reached = negation && (light === copula || negation.last <= predicate.first);
  const first = reached ? negation.last : light;
  return { ...predicate, first, last: first + 1, form: 'past' };
}

/** The role of a subject that may be taken from what stands before; none where the event befalls its subject by somebody's hand. */
function subjectWanted(document: Document, { concept }: Predicate): Role | undefined {
  if (concept === undefined) return 'agent';
  const { roles } = conceptOf(concept);
  if (roles[0] === 'agent') return 'agent';
  return claimReaderOf(document).sufferersCarry && roles[0] === 'patient' && !roles.includes('agent')
    ? 'patient'
    : undefined;
}

const AROUND: ReadonlySet<string> = new Set(['before', 'after', 'since']);
/** A marker stands so near the event noun that it places: before *the first* attack. */
const NEAR = 3;

/** Whether an event only says when something else came about, so that nobody says, denies or doubts it: before the strike. */
function isPresupposed(document: Document, { first, form }: Predicate): boolean {
  if (form !== 'word' && form !== 'masdar') return false;
  for (let k = first - 1; k >= first - NEAR && k >= 0; k--) {
    if (hasHit(document, k, 'marker', AROUND) || hasHit(document, k, 'preposition', ALONGSIDE)) return true;
    if (!hasHit(document, k, 'stop') && !hasHit(document, k, 'ordinal') && !isDayAt(document, k))
      return false;
  }
  return false;
}

/** Prepositions behind which stands what went on when the rest was said or done: during the march. */
const ALONGSIDE: ReadonlySet<string> = new Set(['during']);

/** Whether a day is named at a token: during Saturday's march. */
const isDayAt = (document: Document, k: number): boolean =>
  hasHit(document, k, 'weekday') || document.tokens[k]?.form === "'s";

/** What the predicate's own words say wins, but over a denial; else what the way of saying it implies. */
function certaintyOf({ certainty: own, untrue }: Modality, speakers: readonly AttributedRange[]): Certainty {
  const implied = speakers
    .map((r) => r.certainty)
    .filter((c): c is Certainty => c !== undefined && !(untrue && c === 'alleged'));
  if (own !== 'asserted') return implied.includes('denied') ? 'denied' : own;
  return (
    implied.find((c) => c === 'denied') ?? implied.find((c) => c === 'alleged') ?? implied[0] ?? 'asserted'
  );
}

interface Trimmed extends TokenRange, Span {}

/** Leaves marks at both ends of the evidence out, so that the quote reads as words. */
function trim(document: Document, first: number, last: number): Trimmed {
  let a = first;
  let z = last;
  if (isInterjection(document, a) && z > a + 2) a += 2;
  while (z > a + 1 && (isMark(document, z - 1) || joinsNothing(document, z - 1))) z--;
  while (
    a < z - 1 &&
    document.tokens[a]?.kind === 'punctuation' &&
    !/^["(]$/.test(document.tokens[a]?.form ?? '')
  )
    a++;
  return { first: a, last: z, start: document.tokens[a]?.start ?? 0, end: document.tokens[z - 1]?.end ?? 0 };
}

/** Whether a word only says no to what was asked before: *No,* it was not. */
const isInterjection = (document: Document, token: number): boolean =>
  document.tokens[token + 1]?.form === ',' &&
  (document.hitsAt[token]?.some((h) => h.category === 'negation' && h.last === token + 1) ?? false);

const isMark = (document: Document, token: number): boolean =>
  document.tokens[token]?.kind === 'punctuation' && !/^["%)]$/.test(document.tokens[token]?.form ?? '');

/** Whether nothing but a word that joins stands here, as before a number written on to و: 52 dead and | 280 wounded. */
const joinsNothing = (document: Document, token: number): boolean =>
  document.hitsAt[token]?.some((h) => h.category === 'marker' && h.id === 'and' && h.last === token + 1) ??
  false;

/** No quote that reaches back to a subject apart has more tokens; the words of a longer one do, its quote does not. */
const MOST = 24;

function withSubject(document: Document, span: Trimmed, subject: TokenRange | undefined): Trimmed {
  if (subject === undefined) return span;
  const { first } = subject;
  const start = document.tokens[first]?.start ?? span.start;
  return { ...span, first, start: span.last - first > MOST ? span.start : start };
}

function prominence(document: Document, clause: Clause): DraftClaim['prominence'] {
  const sentence = document.sentences[clause.sentence];
  const lead = document.sentences.find((s) => s.role === 'body');
  if (sentence === undefined) return 'core';
  return sentence.role === 'heading' || sentence.index === lead?.index ? 'headline' : 'core';
}
