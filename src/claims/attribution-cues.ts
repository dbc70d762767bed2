import type { SpeechAct } from '../concepts/discourse.js';
import type { Sentence } from '../model/document.js';
import type { Hit } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';
import type { Scene } from './attribution-scene.js';
import {
  isArticle,
  isGoverned,
  isMark,
  isOwn,
  isPlain,
  isPronoun,
  isWord,
  phraseBefore,
  phraseFrom,
  type Speaker,
} from './attribution-speakers.js';
import { hasPluralSubject, hasPronoun, isConjoined, isCoordinated, isDefinite, isPossessive, looksGoverned } from './clitics.js';
import { hasHit, hitOf, isFinite } from './hits.js';

/** A place where words are attributed. */
export interface Cue extends TokenRange {
  readonly act: string;
  /** The words that attribute, without the speaker. */
  readonly words: TokenRange;
  /** Nobody named: the speaker before speaks on. */
  readonly carried: boolean;
  /** Outermost first. */
  readonly speakers: readonly Speaker[];
  /** First token of what is said, where it follows. */
  readonly content?: number;
  /** How far what follows is said: the sentence, the clause, or the quotation that opens there. */
  readonly reach: 'sentence' | 'clause' | 'quote';
  /** Whether a new statement starts here, which what was said before does not hold. */
  readonly opens: boolean;
  /** It refers to what was said and says nothing new: نفاه المغرب. */
  readonly silent?: boolean;
  /** The cue's own negation: has not confirmed, did not deny. */
  readonly negated: boolean;
}

/** Acts that attribute a bare object: announced a truce, نفى وجود. */
const WITH_NOUN: ReadonlySet<string> = new Set<SpeechAct>([
  'announce', 'confirm', 'deny', 'claim', 'reveal', 'promise', 'threaten', 'propose', 'hope', 'expect', 'ask', 'accuse', 'doubt', 'warn', 'note', 'stress',
]);
/** English acts that take a clause without `that`. */
const WITH_CLAUSE: ReadonlySet<string> = new Set<SpeechAct>([
  'say', 'add', 'announce', 'claim', 'confirm', 'report', 'tell', 'deny', 'warn', 'reveal', 'promise', 'threaten', 'admit', 'believe', 'estimate',
  'expect', 'hope', 'propose', 'accuse', 'doubt', 'stress', 'explain', 'note', 'write',
]);
const ADDRESSED: ReadonlySet<string> = new Set(['tell', 'ask', 'warn', 'promise']);
/** How far the opening of what is said is sought. */
const WINDOW = 26;

export interface Opener {
  readonly content: number;
  readonly reach: Cue['reach'];
  /** Where the words before what is said end. */
  readonly before: number;
}

/** Where what is said opens after a cue: at أن or `that`, a colon, or a quotation. */
export function openerAfter(scene: Scene, from: number, sentence: Sentence, quotes: ReadonlyMap<number, TokenRange>): Opener | undefined {
  const { document } = scene;
  const limit = Math.min(sentence.last, from + WINDOW);
  let aside = false;
  let cited = false;
  for (let k = from; k < limit; k++) {
    const that = document.hitsAt[k]?.find((h) => h.category === 'marker' && h.id === 'that');
    if (that && !isConjoined(that) && (document.language === 'ar' || !aside)) {
      return { content: that.last, reach: 'sentence', before: k };
    }
    if (document.language === 'ar' && document.hitsAt[k]?.some((h) => h.category === 'according' && h.id !== 'quote')) cited = true;
    if (isMark(scene, k, '"')) {
      const quote = quotes.get(k + 1);
      if (quote && !cited) return { content: k + 1, reach: 'quote', before: k };
    }
    if (isMark(scene, k, ':')) return { content: k + 1, reach: 'sentence', before: k };
    if (isMark(scene, k, ';.!?؟')) return undefined;
    if (isMark(scene, k, ',')) aside = false;
    const relative = hasHit(document, k, 'marker', RELATIVES);
    if (relative && k > from) aside = true;
    else if (!aside && bars(scene, k)) return undefined;
    if (k > from && !relative && hasHit(document, k, 'marker', BARRIERS)) return undefined;
  }
  return undefined;
}

/** Whether another verb of speech stands in the way. */
function bars(scene: Scene, index: number): boolean {
  const hits = scene.document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'according')) return false;
  return hits.some((h) => isCueVerb(scene, h) || (scene.document.language === 'en' && h.category === 'speech' && h.form === 'active'));
}

const RELATIVES: ReadonlySet<string> = new Set(['relative']);
const BARRIERS: ReadonlySet<string> = new Set(['but', 'while', 'so', 'although', 'if', 'purpose']);

/** Verbal nouns and participles count too where they carry on: قوله إن, مؤكدا أن, adding that. */
export function isCueVerb(scene: Scene, hit: Hit): boolean {
  return hit.category === 'speech' && isFinite(hit) && scene.entityAt[hit.first] === undefined;
}

/** Whether a word before the cue negates it. */
function negatedBefore(scene: Scene, index: number): boolean {
  const { document } = scene;
  for (let k = index - 1; k >= index - 2 && k >= 0; k--) {
    const hit = document.hitsAt[k]?.find((h) => h.category === 'negation' && h.last > k);
    if (hit) return hit.id !== 'affirming' && hit.id !== 'not-only' && hit.id !== 'only' && hit.id !== 'un';
    if (!isWord(scene, k)) return false;
  }
  return false;
}

/** The first speaker between the cue and what is said that no preposition governs. */
function speakerBetween(scene: Scene, from: number, to: number): Speaker | undefined {
  for (let k = from; k < to; k++) {
    if (isMark(scene, k, '"') && scene.entityAt[k + 1] === undefined) continue;
    const phrase = phraseFrom(scene, k, to);
    if (phrase === undefined) {
      if (hasHit(scene.document, k, 'marker', RELATIVES)) return undefined;
      continue;
    }
    if (!isGoverned(scene, phrase.first)) return phrase;
    k = phrase.last - 1;
  }
  return undefined;
}

/** Words between a verb and أن that name somebody the mentions do not know. */
function unknownBetween(scene: Scene, from: number, to: number, sure = false): Speaker | undefined {
  let last = from;
  while (last < to && (isPlain(scene, last) || (last > from && scene.document.language === 'ar' && isWord(scene, last) && hasHit(scene.document, last, 'nationality')))) last++;
  const a = scene.document.tokens[from];
  const z = scene.document.tokens[last - 1];
  if (a === undefined || z === undefined || last === from || last - from > 5) return undefined;
  if (!sure && scene.document.language === 'ar' && looksGoverned(a.form) && last - from === 1) return undefined;
  return { first: from, last, start: a.start, end: z.end, document: false, pronoun: false };
}

const chainOf = (...speakers: readonly (Speaker | undefined)[]): readonly Speaker[] =>
  speakers.filter((s): s is Speaker => s !== undefined);

const extent = (words: TokenRange, speakers: readonly Speaker[]): TokenRange => ({
  first: Math.min(words.first, ...speakers.map((s) => s.first)),
  last: Math.max(words.last, ...speakers.map((s) => s.last)),
});

/** Whether a word is a participle that goes with the subject of its sentence: مؤكدا, adding. */
const isParticiple = (hit: Hit, language: 'ar' | 'en'): boolean =>
  language === 'en'
    ? hit.form === 'active'
    : (hit.form === 'word' || hit.form === 'active') && !isDefinite(hit) && hit.last === hit.first + 1;

/** A verb or participle of speech in Arabic, with its speaker after it (or before it) and what is said after that. */
export function arabicCue(scene: Scene, hit: Hit, sentence: Sentence, quotes: ReadonlyMap<number, TokenRange>): Cue | undefined {
  if (scene.entityAt[hit.first] !== undefined && !isFinite(hit)) return undefined;
  const participle = isParticiple(hit, 'ar');
  const masdar = hit.form === 'masdar' && !isFinite(hit) && hit.id !== 'describe';
  const particle = isFinite(hit) && scene.document.hitsAt[hit.first]?.some((h) => h.category === 'preposition' || h.category === 'according' || (h.category === 'marker' && h.last === hit.last));
  if (particle && !headsThat(scene, hit.last, sentence.last)) return undefined;
  if (!isFinite(hit) && !participle && !(masdar && hasPronoun(hit))) return undefined;
  const opener = openerAfter(scene, hit.last, sentence, quotes);
  const negated = negatedBefore(scene, hit.first);
  const base = { act: hit.id, words: { first: hit.first, last: hit.last }, negated };
  if (participle || masdar) {
    if (opener === undefined || opener.before - hit.last > 3) return undefined;
    const named = masdar ? undefined : phraseFrom(scene, hit.last, opener.before);
    const speakers = chainOf(named);
    return { ...base, ...extent(base.words, speakers), carried: named === undefined, speakers, content: opener.content, reach: opener.reach, opens: !masdar };
  }
  const conjoined = isCoordinated(hit);
  const plural = hasPluralSubject(hit);
  if (opener === undefined) return nounCue(scene, hit, sentence, base, conjoined, plural);
  const relayed = relayedBetween(scene, hit.last, opener.before);
  if (hit.id === 'quote' && relayed === undefined) return undefined;
  const between = plural ? undefined : speakerBetween(scene, hit.last, relayed?.first ?? opener.before) ?? (relayed ? undefined : paperBetween(scene, hit, opener.before) ?? unknownAfter(scene, hit, opener.before));
  const before = between || conjoined ? undefined : subjectBefore(scene, hit.first, sentence.first);
  const speakers = chainOf(between ?? before, relayed?.speaker);
  const opens = conjoined || (before === undefined && between !== undefined);
  return { ...base, ...extent(base.words, speakers), carried: speakers.length === 0, speakers, content: opener.content, reach: opener.reach, opens };
}

/** Whether a word that is more often a preposition is the verb: بين الوزير أن. */
function headsThat(scene: Scene, from: number, limit: number): boolean {
  const phrase = phraseFrom(scene, from, limit);
  return phrase !== undefined && hasHit(scene.document, phrase.last, 'marker', THAT);
}

/** A document that the preposition في governs and that speaks all the same: جاء في بيان صادر عن. */
function paperBetween(scene: Scene, hit: Hit, to: number): Speaker | undefined {
  for (let k = hit.last - 1; k < Math.min(to, hit.last + 4); k++) {
    const phrase = phraseFrom(scene, k, to);
    if (phrase?.document && (isGoverned(scene, k) || k >= hit.last)) return phrase;
  }
  return undefined;
}

function unknownAfter(scene: Scene, hit: Hit, to: number): Speaker | undefined {
  return to > hit.last ? unknownBetween(scene, hit.last, to) : undefined;
}

const RELAYS: ReadonlySet<string> = new Set(['quote']);

/** A second speaker whom the first one quotes: عن مسؤول قوله, نقلا عن مصدر, على لسان متحدث. */
function relayedBetween(scene: Scene, from: number, to: number): { readonly first: number; readonly speaker: Speaker } | undefined {
  const { document } = scene;
  for (let k = from; k < to; k++) {
    const according = document.hitsAt[k]?.find((h) => h.category === 'according' && (RELAYS.has(h.id) || h.last > h.first + 1));
    const about = document.hitsAt[k]?.find((h) => h.category === 'preposition' && h.id === 'about' && h.last === k + 1);
    const quoted = about && (hitOf(document, from - 1, 'speech')?.id === 'quote' || document.hitsAt[from - 1]?.some((h) => h.category === 'speech' && h.id === 'quote'));
    const at = according?.last ?? (quoted ? about?.last : undefined);
    if (at === undefined) continue;
    const speaker = phraseFrom(scene, at, to) ?? unknownBetween(scene, at, to, true);
    if (speaker) return { first: k, speaker };
  }
  return undefined;
}

/** The subject before an Arabic verb of speech: the first phrase of its clause that no preposition governs. */
function subjectBefore(scene: Scene, verb: number, floor: number): Speaker | undefined {
  const { document } = scene;
  let from = verb;
  while (from > floor && verb - from < 18) {
    const k = from - 1;
    const stops = isMark(scene, k, '.:;!?؟') || hasHit(document, k, 'marker', CLAUSE_STOPS) || isSpeechVerb(scene, k);
    if (stops) break;
    from--;
  }
  const nearest = hasHit(document, verb - 1, 'marker', RELATIVES);
  let found: Speaker | undefined;
  for (let k = from; k < verb && (nearest || found === undefined); k++) {
    if (isMark(scene, k, '"')) continue;
    const phrase = phraseFrom(scene, k, verb);
    if (phrase === undefined) continue;
    if (nearest || !isGoverned(scene, k)) found = phrase;
    k = phrase.last - 1;
  }
  return found ?? (hasHit(document, from - 1, 'marker', CLAUSE_STOPS) && verb - from < 4 ? unknownUpTo(scene, from, verb) : undefined);
}

/** A subject between أن and its verb that the mentions do not know. */
function unknownUpTo(scene: Scene, from: number, verb: number): Speaker | undefined {
  const unknown = unknownBetween(scene, from, verb);
  return unknown?.last === verb ? unknown : undefined;
}

const CLAUSE_STOPS: ReadonlySet<string> = new Set(['that', 'but', 'while', 'because', 'so', 'if', 'although', 'where']);

const isSpeechVerb = (scene: Scene, index: number): boolean =>
  scene.document.hitsAt[index]?.some((h) => isCueVerb(scene, h)) ?? false;

/** `أعلنت إسرائيل استئناف العلاقات`: speaker, then what is announced as a noun, to the end of the clause. */
function nounCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  base: Pick<Cue, 'act' | 'words' | 'negated'>,
  conjoined: boolean,
  plural: boolean,
): Cue | undefined {
  const silent = hasPronoun(hit);
  const trailing = isMark(scene, hit.first - 1, ',"') && !conjoined ? phraseFrom(scene, hit.last, sentence.last) : undefined;
  if (trailing && !silent && (trailing.last >= sentence.last || isMark(scene, trailing.last, ',.'))) {
    return { ...base, ...extent(base.words, [trailing]), carried: false, speakers: [trailing], reach: 'sentence', opens: true };
  }
  if (!WITH_NOUN.has(hit.id) && hit.id !== 'describe' && !silent) return undefined;
  const after = plural ? undefined : phraseFrom(scene, hit.last, sentence.last);
  if (silent || (hit.id === 'describe' && after === undefined)) {
    const speakers = chainOf(after);
    return after && silent ? { ...base, ...extent(base.words, speakers), carried: false, speakers, reach: 'clause', opens: true, silent } : undefined;
  }
  const about = hitOf(scene.document, hit.last, 'preposition');
  const before = after || conjoined ? undefined : subjectBefore(scene, hit.first, sentence.first);
  const speaker = after ?? before;
  if (speaker === undefined && !(conjoined && about === undefined && hit.enclitics === '')) return undefined;
  const speakers = chainOf(speaker);
  const content = pastTime(scene, after?.last ?? about?.last ?? hit.last, sentence.last);
  if (content >= sentence.last || isMark(scene, content, '.')) return undefined;
  return { ...base, ...extent(base.words, speakers), carried: speaker === undefined, speakers, content, reach: 'clause', opens: conjoined || before === undefined };
}

/** `أعلنت الوزارة، الأربعاء، مقتل …`: what is announced comes after the time between commas. */
function pastTime(scene: Scene, at: number, limit: number): number {
  let k = isMark(scene, at, ',') ? at + 1 : at;
  while (k < limit && scene.timeEnd[k]) k = scene.timeEnd[k] ?? k + 1;
  return isMark(scene, k, ',') ? k + 1 : k;
}

/** Skips what stands between an English verb of speech and what is said: whom it was told, when, and where. */
function skipAdjuncts(scene: Scene, hit: Hit, sentence: Sentence): number {
  const { document } = scene;
  let k = hit.last;
  if (ADDRESSED.has(hit.id) && !hasHit(document, k, 'marker')) {
    const told = phraseFrom(scene, k, sentence.last);
    if (told) k = told.last;
    else if (isWord(scene, k) && (isPronoun(scene, k) || isPlain(scene, k))) k++;
  }
  for (let steps = 0; steps < 4 && k < sentence.last; steps++) {
    const time = scene.timeEnd[k] || (hasHit(document, k, 'preposition') ? scene.timeEnd[k + 1] : 0);
    if (time) {
      k = time;
      continue;
    }
    const preposition = hitOf(document, k, 'preposition');
    if (preposition === undefined) break;
    let end = preposition.last;
    while (end < sentence.last && end - k < 9 && isWord(scene, end) && !hasHit(document, end, 'marker', CLAUSE_STOPS)) end++;
    const that = hasHit(document, end, 'marker', CLAUSE_STOPS);
    const closed = end >= sentence.last || isMark(scene, end, '.,;!?":');
    if (!that && !closed) break;
    k = end;
  }
  return k;
}

/** A verb or participle of speech in English: `X said that …`, `…, X said`, `"…," said X`, `X, adding that …`. */
export function englishCue(scene: Scene, hit: Hit, sentence: Sentence, quotes: ReadonlyMap<number, TokenRange>): Cue | undefined {
  const { document } = scene;
  const participle = hit.form === 'active';
  if ((!isFinite(hit) && !participle) || scene.entityAt[hit.first] !== undefined) return undefined;
  const previous = hit.first - 1;
  if (/^\p{Lu}/u.test(document.tokens[hit.first]?.text ?? '') && hit.first > sentence.first && !isMark(scene, previous, '":')) return undefined;
  const barred = participle ? false : hasHit(document, previous, 'light', BE) || hasHit(document, previous, 'certainty');
  if (barred || hasHit(document, hit.last, 'preposition', BY)) return undefined;
  const base = { act: hit.id, words: { first: hit.first, last: hit.last }, negated: negatedBefore(scene, hit.first) };
  const opener = openerAfter(scene, hit.last, sentence, quotes);
  if (participle) {
    const bare = opener !== undefined && opener.before - hit.last <= 4 ? opener : undefined;
    if (previous >= sentence.first && !isMark(scene, previous, ',"') && bare === undefined) return undefined;
    const content = bare?.content ?? (WITH_CLAUSE.has(hit.id) ? hit.last : undefined);
    if (content === undefined || isMark(scene, content, ',."')) return undefined;
    return { ...base, ...base.words, carried: true, speakers: [], content, reach: bare?.reach ?? 'sentence', opens: true };
  }
  const determined = isWord(scene, previous) && (isOwn(scene, previous) || (hit.enclitics === '' ? isDetermined(scene, previous) : isArticle(scene, previous)));
  const noun = hit.form === 'present' && determined;
  if (noun) return undefined;
  const relative = previous >= sentence.first && hasHit(document, previous, 'marker', RELATIVES) && !hasHit(document, previous, 'reference');
  const edge = relative ? (isMark(scene, previous - 1, ',') ? previous - 1 : previous) : hit.first;
  const before = isMark(scene, previous, ',"') && !isAppositive(scene, previous, sentence) ? undefined : phraseBefore(scene, edge, sentence.first);
  const after = before === undefined ? phraseFrom(scene, hit.last, sentence.last) : undefined;
  const inverted = after?.pronoun && isWord(scene, previous) ? undefined : after;
  const alone = before ?? inverted;
  if (alone === undefined) return undefined;
  const speaker = before ? joined(scene, before, sentence.first) : alone;
  const speakers = chainOf(speaker);
  const cue = { ...base, ...extent(base.words, speakers), carried: false, speakers, opens: true };
  if (inverted) {
    return opener && opener.before - inverted.last <= 6 && isStart(scene, hit.first, sentence)
      ? { ...cue, content: opener.content, reach: opener.reach }
      : { ...cue, reach: 'sentence' };
  }
  const at = skipAdjuncts(scene, hit, sentence);
  if (opener && (opener.before <= at + 1 || opener.before - hit.last <= 8)) return { ...cue, content: opener.content, reach: opener.reach };
  const closed = at >= sentence.last || isMark(scene, at, '.,;!?)"') || hasHit(document, at, 'marker', BARRIERS);
  if (closed) return { ...cue, reach: 'sentence' };
  if (opener === undefined && !WITH_CLAUSE.has(hit.id)) return undefined;
  return { ...cue, content: at, reach: 'sentence' };
}

/** `a medical source and witnesses said`: both speak. */
function joined(scene: Scene, speaker: Speaker, floor: number): Speaker {
  const { document } = scene;
  const and = isArticle(scene, speaker.first - 1) ? speaker.first - 2 : speaker.first - 1;
  if (speaker.pronoun || and <= floor || !hasHit(document, and, 'marker', AND)) return speaker;
  const other = phraseBefore(scene, and, floor);
  if (other === undefined || other.pronoun || other.last !== and) return speaker;
  return { first: other.first, last: speaker.last, start: other.start, end: speaker.end, document: speaker.document, pronoun: false };
}

const AND: ReadonlySet<string> = new Set(['and']);
const BE: ReadonlySet<string> = new Set(['be']);
const BY: ReadonlySet<string> = new Set(['by']);

const isStart = (scene: Scene, index: number, sentence: Sentence): boolean => index === sentence.first || isMark(scene, index - 1, ',');

/** Whether an article or adjective before a word makes it a noun: the report, an earlier claim. */
function isDetermined(scene: Scene, index: number): boolean {
  const { document } = scene;
  if (isPossessive(document.tokens[index]?.form ?? '')) return true;
  if (scene.entityAt[index] || hasHit(document, index, 'speaker') || isPronoun(scene, index)) return false;
  return hasHit(document, index, 'stop') || hasHit(document, index, 'preposition') || isPlain(scene, index);
}

/** Whether the comma before a verb closes an apposition: `X, a spokesman for Y, said`. */
function isAppositive(scene: Scene, comma: number, sentence: Sentence): boolean {
  if (!isMark(scene, comma, ',')) return false;
  for (let k = comma - 1; k > sentence.first && comma - k < 14; k--) {
    if (isMark(scene, k, '"') || scene.document.hitsAt[k]?.some((h) => h.category === 'speech' && isFinite(h))) return false;
    if (!isMark(scene, k, ',')) continue;
    const inside = phraseFrom(scene, k + 1, comma);
    return inside !== undefined && inside.last >= comma - 4;
  }
  return false;
}

/** A prepositional attribution: according to X, بحسب X, حسبما ذكر X. Nothing where no speaker follows: وفق الخطة. */
export function accordingCue(scene: Scene, hit: Hit, sentence: Sentence): Cue | undefined {
  const { document } = scene;
  if (document.language === 'en' && hasHit(document, hit.first - 1, 'light', BE)) return undefined;
  let at = hit.last;
  while (at < hit.last + 2 && !hasHit(document, at, 'speech') && !phraseFrom(scene, at, sentence.last) && hasHit(document, at, 'stop')) at++;
  const verb = document.hitsAt[at]?.find((h) => h.category === 'speech' && isFinite(h));
  const wordsEnd = verb?.last ?? hit.last;
  if (hit.id === 'relay' && verb === undefined) return undefined;
  if (verb && hasHit(document, verb.last, 'marker', CLAUSE_STOPS)) return undefined;
  let from = wordsEnd;
  while (verb && from < verb.last + 2 && !phraseFrom(scene, from, sentence.last) && !isMark(scene, from, '"') && isWord(scene, from)) from++;
  const quoted = isMark(scene, from, '"') ? scene.nameFrom.get(from + 1) : undefined;
  const speaker = phraseFrom(scene, from, sentence.last) ?? (quoted ? { ...quoted, document: false, pronoun: false } : undefined);
  const own = hasPronoun(hit);
  if (speaker === undefined && !own) return undefined;
  if (verb && speaker && (hit.id === 'say' || hit.id === 'relay') && openerRight(scene, speaker.last, sentence)) return undefined;
  const stated = hit.id === 'relay' && verb !== undefined && WITH_NOUN.has(verb.id) && speaker !== undefined;
  if (stated && speaker.last < sentence.last && !isMark(scene, speaker.last, ',.:;)"')) return undefined;
  const words = { first: hit.first, last: wordsEnd };
  const speakers = chainOf(speaker);
  const range = extent(words, speakers);
  const opening = isCoordinated(hit) || before(scene, hit.first, sentence.first);
  const comma = isMark(scene, range.last, ',"') ? range.last + 1 : range.last;
  const content = opening ? { content: isMark(scene, comma, ',') ? comma + 1 : comma } : {};
  return { act: hit.id === 'relay' && verb ? verb.id : hit.id, words, ...range, carried: speaker === undefined, speakers, ...content, reach: 'sentence', opens: opening, negated: false };
}

const openerRight = (scene: Scene, at: number, sentence: Sentence): boolean =>
  at < sentence.last && hasHit(scene.document, at, 'marker', THAT);
const THAT: ReadonlySet<string> = new Set(['that']);

/** Whether nothing but connectors stands between `floor` and a token. */
function before(scene: Scene, index: number, floor: number): boolean {
  for (let k = index - 1; k >= floor && index - k < 6; k--) {
    if (isMark(scene, k, ':') || scene.quoteFrom.has(k + 1)) return true;
    if (isMark(scene, k, ',-')) continue;
    if (!hasHit(scene.document, k, 'marker') && !hasHit(scene.document, k, 'stop')) return false;
  }
  return index - floor < 6;
}
