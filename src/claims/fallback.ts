import type { SpeechAct } from '../concepts/markers.js';
import { stated } from '../concepts/stated.js';
import { dayBefore } from '../grammar/day-before.js';
import { grammarOf } from '../grammar/grammar.js';
import { hasHit } from '../grammar/hits.js';
import { NO_TAIL } from '../grammar/no-affixes.js';
import { isFiniteVerb, isTensed } from '../grammar/verb-forms.js';
import type { Clause, Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { claimReaderOf } from './claim-reader.js';
import type { Context } from './draft-claim.js';
import { isConcept, type Predicate } from './predicate.js';
import { officeTold, unknownVerbOf } from './predicates/predicates.js';

/** A clause with fewer words of content states nothing worth aligning: two are a heading or a rest of one. */
const LEAST_CONTENT = 3;
/** Where somebody or something known is named, or a verb stands that is none of speech, one word more says something of it. */
const LEAST_STATING = 2;

const THAT: ReadonlySet<string> = new Set(['that']);

/**
 * Whether a clause tells, where *that* may be left out, no more than who says what the next one holds: *a statement said* 15 people had died,
 * *the group said in a statement* that ….
 */
function onlySays(document: Document, { first, last, sentence }: Clause): boolean {
  const next = document.tokens[last];
  if (!grammarOf(document).thatLeftOut || next?.sentence !== sentence || next.kind === 'punctuation')
    return false;
  const says = (i: number): boolean =>
    document.hitsAt[i]?.some((h) => h.category === 'speech' && isTensed(h) && h.last <= last) ?? false;
  if (!hasHit(document, last, 'marker', THAT)) return says(dayBefore(document, last) - 1);
  for (let i = first; i < last; i++) if (says(i)) return true;
  return false;
}

/** The predicate of a clause without a known event word: its verb where it has one, else its first word of content. */
export function fallback(
  clause: Clause,
  inside: readonly Mention[],
  { document, cue }: Context,
): readonly Predicate[] {
  if (onlySays(document, clause)) return [];
  const isStop = (i: number): boolean =>
    (document.hitsAt[i] ?? []).some(
      (h) => h.category === 'stop' || h.category === 'marker' || h.category === 'preposition',
    );
  const recalls = claimReaderOf(document).recallingVerb(document, clause);
  if (recalls !== undefined)
    return [
      { first: recalls, last: recalls + 1, from: clause.first, form: 'past', tail: NO_TAIL, passive: true },
    ];
  const office = officeTold(document, clause, inside);
  if (office !== undefined)
    return [
      {
        first: office,
        last: office + 1,
        from: clause.first,
        form: 'past',
        tail: NO_TAIL,
        passive: false,
        concept: stated.officeServed,
      },
    ];
  const says = cuesOwn(document, clause, cue);
  if (says !== undefined) return [says];
  const content: number[] = [];
  for (let i = clause.first; i < clause.last; i++)
    if (document.tokens[i]?.kind === 'word' && !cue(i) && !isStop(i)) content.push(i);
  const apart = (i: number): boolean =>
    inside.some((m) => m.first <= i && i < m.last && NO_VERBS.has(m.kind));
  const isTime = (i: number): boolean => inside.some((m) => m.kind === 'time' && m.first <= i && i < m.last);
  const guessed = verbBeside(document, clause, (i) => cue(i) || apart(i));
  const tells = guessed !== undefined && !hasHit(document, guessed.first, 'speech');
  const states = tells || inside.some((m) => !cue(m.first));
  if (content.length < (states ? LEAST_STATING : LEAST_CONTENT)) return [];
  const word =
    verbAmong(
      document,
      content.filter((i) => !apart(i)),
      guessed,
    ) ?? wordAt(content.find((i) => !isTime(i)) ?? content[0]);
  if (word === undefined) return [];
  const { first, form } = word;
  return [{ first, last: first + 1, from: clause.first, form, tail: NO_TAIL, passive: false }];
}

/** Acts of speech that are told for themselves, not only for what they say. */
const DEEDS: ReadonlySet<string> = new Set<SpeechAct>(['threaten', 'accuse']);

/** A verb of speech that is an event of its own, where what it says behind it is none that is known: يهدد الصين بإجراءات. */
function cuesOwn(document: Document, clause: Clause, isCue: Context['cue']): Predicate | undefined {
  if (hasHit(document, clause.last, 'marker', THAT)) return undefined;
  for (let i = clause.first; i < clause.last; i++) {
    const hit = document.hitsAt[i]?.find((h) => h.category === 'concept' && isFiniteVerb(h));
    if (hit === undefined || !isConcept(hit.id) || !isCue(i) || !hasHit(document, i, 'speech', DEEDS))
      continue;
    const behind = document.tokens
      .slice(hit.last, clause.last)
      .some((t) => t.kind === 'word' && !isCue(t.index));
    if (!behind) return undefined;
    const { first, last, form, tail } = hit;
    return { concept: hit.id, first, last, from: clause.first, form, tail, passive: false, speaks: true };
  }
  return undefined;
}

/** Mentions in which no verb stands: Tuesday, the Secretary of State. */
const NO_VERBS: ReadonlySet<Mention['kind']> = new Set(['time', 'person', 'place', 'organisation', 'office']);

type Word = Pick<Predicate, 'first' | 'form'>;

/** The verb that no lexicon knows, past what is none or only says that something is said: *said Tuesday he would go*. */
function verbBeside(document: Document, clause: Clause, isNone: Context['cue']): Word | undefined {
  for (let first = clause.first; first < clause.last; ) {
    const verb = unknownVerbOf(document, { ...clause, first });
    if (verb === undefined || !isNone(verb.first)) return verb;
    first = Math.max(first, verb.first) + 1;
  }
  return undefined;
}

const wordAt = (first: number | undefined): Word | undefined =>
  first === undefined ? undefined : { first, form: 'word' };

/** The verb that a clause states by: one that only carries others or says something, or the one that no lexicon knows before it. */
function verbAmong(
  document: Document,
  content: readonly number[],
  guessed: Word | undefined,
): Word | undefined {
  const first = content.find((i) =>
    (document.hitsAt[i] ?? []).some(
      (h) => (h.category === 'light' || h.category === 'speech') && isFiniteVerb(h),
    ),
  );
  return first === undefined || (guessed !== undefined && guessed.first < first)
    ? guessed
    : { first, form: 'past' };
}
