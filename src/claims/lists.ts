import { lists } from '../concepts/family.js';
import type { DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Hit } from '../model/lexicon.js';
import type { ListedMember } from '../model/list.js';
import type { TokenRange } from '../model/span.js';
import { hasPronoun } from './clitics.js';
import { hasHit, isTensed } from './hits.js';
import { isFeminineVerb } from './subjects.js';

/** A list is followed over no more tokens than this. */
const LONGEST = 60;
/** Marks that part the members of a list. */
const COMMA = /^[,،;؛]$/;
/** Markers that carry a list on; any other ends it. */
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'besides', 'also']);

/**
 * The lists that the claims of a source state, member by member: what follows a word such as *cover*, *allow*, *aim at*
 * or *forbid*, parted at its commas and at every event or name that *and* joins on. A list ends where a verb, another
 * marker or a quotation ends it.
 */
export function findLists(document: Document, claims: readonly DraftClaim[]): readonly ListedMember[] {
  const taken = new Set<number>();
  return claims.flatMap((governing): readonly ListedMember[] => {
    const kind = governing.predicate.concept === undefined ? undefined : lists(governing.predicate.concept);
    const { token } = governing.predicate;
    if (kind === undefined || governing.inner || taken.has(token) || !governs(document, token)) return [];
    taken.add(token);
    return membersAfter(document, token).map((range) => ({
      document,
      kind,
      governing,
      member: memberOf(document, governing, range),
    }));
  });
}

const conceptAt = (document: Document, index: number): Hit | undefined =>
  document.hitsAt[index]?.find((h) => h.category === 'concept');

/** Whether a word at a token says that something holds, allows or aims, and is no mere noun (*under the terms of*). */
const governs = (document: Document, index: number): boolean =>
  (document.hitsAt[index] ?? []).some(
    (h) =>
      isTensed(h) ||
      (h.category === 'concept' && h.form !== 'word') ||
      (h.category === 'marker' && h.id === 'purpose'),
  );

/** The members of the list that stands after a word, as ranges of tokens. */
function membersAfter(document: Document, token: number): readonly TokenRange[] {
  const from = conceptAt(document, token)?.last ?? token + 1;
  const end = endOfList(document, from);
  const first = firstMember(document, from, end);
  if (first === undefined) return [];
  const starts = [first];
  for (let i = first + 1; i < end; i++) if (opensMember(document, i)) starts.push(i);
  return starts
    .map((start, k) => trimmed(document, start, starts[k + 1] ?? end))
    .filter(({ first: a, last: z }) => a < z);
}

/** Where a list that begins at a token ends: at the end of its sentence or quotation, before a verb, at a marker. */
function endOfList(document: Document, from: number): number {
  const sentence = document.sentences[document.tokens[from]?.sentence ?? -1];
  const quote = document.quotes.find((q) => q.role === 'utterance' && q.first <= from && from < q.last);
  const stop = Math.min(sentence?.last ?? from, quote?.last ?? Number.POSITIVE_INFINITY, from + LONGEST);
  let piece = from;
  for (let i = from; i < stop; i++) {
    if (COMMA.test(document.tokens[i]?.form ?? '')) piece = i;
    if (endsList(document, i, i === from)) return piece === from ? i : piece;
  }
  return stop;
}

/** Whether a list cannot go on at a token: a verb with tense, a speaker, a marker that does not join. */
function endsList(document: Document, index: number, opens: boolean): boolean {
  const hits = document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'according' || (h.category === 'marker' && !JOINS.has(h.id))))
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
const ACTS: ReadonlySet<string> = new Set(['concept', 'speech', 'light']);
/** What a word that looks like a verb may be instead, within a list of nouns: نقل, transfer or he reported. */
const NOUNS: ReadonlySet<string> = new Set(['preposition', 'portfolio', 'kind']);

/** Where the first member begins: at the first event named that is not the verb's own subject; where none is, there is no list. */
function firstMember(document: Document, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) {
    const hit = eventAt(document, i);
    if (hit === undefined || isSubject(document, hit, from)) continue;
    return isWhole(document, from, i) ? from : i;
  }
  return undefined;
}

/**
 * Whether the words between a verb and the first event named after it belong to that event: all in English (joint
 * training); in Arabic those after *to* or a noun of purpose (إلى إضفاء طابع رسمي على التعاون), where no name
 * stands among them (تسهل على الشركات الحصول).
 */
function isWhole(document: Document, from: number, event: number): boolean {
  if (document.language === 'en') return true;
  const verb = (document.hitsAt[from - 1] ?? []).some(isTensed);
  if (verb && !isBarePreposition(document, from, 'to')) return false;
  for (let i = from; i < event; i++)
    if (document.hitsAt[i]?.some((h) => NAMES.has(h.category)) === true) return false;
  return true;
}

const NAMES: ReadonlySet<string> = new Set(['country', 'capital', 'place', 'bodyName', 'givenName']);

/** Whether a preposition, or the one given, stands at a token, with no pronoun attached. */
const isBarePreposition = (document: Document, index: number, id?: string): boolean =>
  document.hitsAt[index]?.some(
    (h) =>
      h.category === 'preposition' &&
      (id === undefined || h.id === id) &&
      h.proclitics === '' &&
      h.enclitics === '',
  ) ?? false;

/** An event noun, or the light noun that carries one (إجراء تدريبات); none where it only opens a list of its own. */
const eventAt = (document: Document, index: number): Hit | undefined =>
  document.hitsAt[index]?.find(
    (h) => (h.category === 'concept' && lists(h.id) === undefined) || h.category === 'light',
  );

/** Whether an event noun is the subject of the Arabic verb before it (يسمح الاتفاق), with which it agrees in gender. */
function isSubject(document: Document, hit: Hit, from: number): boolean {
  const verb = conceptAt(document, from - 1);
  if (document.language !== 'ar' || verb === undefined) return false;
  if (hit.proclitics !== 'ال' && (hit.proclitics !== '' || !hasPronoun(hit))) return false;
  for (let i = from; i < hit.first; i++) if (!hasHit(document, i, 'reference')) return false;
  const feminine = /(?:ه|ات)$/.test(document.tokens[hit.first]?.form ?? '');
  return isFeminineVerb(document.tokens[from - 1]?.form ?? '', verb) === feminine;
}

/** How far after *and* its event noun stands in English: and (the) joint military exercises. */
const MODIFIERS = 4;

/** Whether a member begins at a token: after a comma, or at an event that *and* joins on. */
function opensMember(document: Document, index: number): boolean {
  if (COMMA.test(document.tokens[index - 1]?.form ?? '')) return true;
  if (document.language === 'ar') return eventAt(document, index)?.proclitics.startsWith('و') ?? false;
  if (!hasHit(document, index - 1, 'marker', JOINS)) return false;
  for (let i = index; i < index + MODIFIERS; i++) {
    if (document.tokens[i]?.kind !== 'word' || hasHit(document, i, 'preposition')) return false;
    if (eventAt(document, i) !== undefined) return true;
  }
  return false;
}

/** A range without the marks, joining words and prepositions at its ends. */
function trimmed(document: Document, start: number, end: number): TokenRange {
  const idle = (i: number): boolean =>
    document.tokens[i]?.kind === 'punctuation' ||
    isBarePreposition(document, i) ||
    (document.hitsAt[i] ?? []).some((h) => h.category === 'marker' && h.last === i + 1);
  let first = start;
  let last = end;
  while (first < last && idle(first)) first++;
  while (last > first && idle(last - 1)) last--;
  return { first, last };
}

/** A member as a claim on its words alone. */
function memberOf(document: Document, governing: DraftClaim, { first, last }: TokenRange): DraftClaim {
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last - 1]?.end ?? start;
  const head = headOf(document, first, last);
  const word = document.tokens[head?.first ?? first];
  return {
    ...governing,
    start,
    end,
    first,
    last,
    predicate: {
      ...(head === undefined ? {} : { concept: head.id }),
      start: word?.start ?? start,
      end: word?.end ?? end,
      text: word?.text ?? '',
      token: word?.index ?? first,
    },
    arguments: governing.arguments.filter((a) => a.start >= start && a.end <= end),
    inner: true,
  };
}

/** The event that a member is: in Arabic its first word, or the one that a light noun at its head carries. */
function headOf(document: Document, first: number, last: number): Hit | undefined {
  for (let i = first; i < last; i++) {
    const hit = conceptAt(document, i);
    if (hit !== undefined) return hit;
    if (document.language === 'ar' && eventAt(document, i) === undefined) return undefined;
  }
  return undefined;
}
