import type { AttributedRange } from '../model/claim.js';
import type { Document, Sentence } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/span.js';
import type { Attribution, Certainty } from '../schema/types.js';
import { accordingCue, arabicCue, type Cue, englishCue } from './attribution-cues.js';
import { layScene, type Scene } from './attribution-scene.js';
import { isArticle, isMark, isWord, phraseFrom, type Speaker } from './attribution-speakers.js';
import { isCoordinated } from './clitics.js';
import { hasHit } from './hits.js';

/** What saying it so implies of what is said. */
const IMPLIED: Readonly<Record<string, Certainty>> = {
  deny: 'denied',
  claim: 'alleged',
  accuse: 'alleged',
  rumour: 'alleged',
  promise: 'planned',
  threaten: 'possible',
  hope: 'possible',
  propose: 'possible',
  ask: 'possible',
  expect: 'possible',
  believe: 'possible',
  doubt: 'possible',
};

/** A speaker speaks on for so many sentences without being named again, or with a pronoun alone. */
const CARRY = 3;
const CARRY_PRONOUN = 8;

interface Memory {
  readonly speakers: readonly Speaker[];
  readonly sentence: number;
  readonly cue: TokenRange;
  readonly words: TokenRange;
}

/**
 * Who says what in a document: one range for each link of each chain of speakers, sorted by place, the outermost first.
 * Reads verbs of speech with their speaker before, after or carried on, prepositional cues before, amid or after what is
 * said, hearsay, headline colons, and quotations without a cue of their own. Linear in the tokens: every search has a
 * bounded window.
 */
export function attribute(document: Document, mentions: readonly Mention[]): readonly AttributedRange[] {
  const scene = layScene(document, mentions);
  const quotes = scene.quoteFrom;
  const out: AttributedRange[] = [];
  let memory: Memory | undefined;
  for (const sentence of document.sentences) {
    if (sentence.role === 'boilerplate') continue;
    const cues = cuesOf(scene, sentence, quotes);
    const ranges = cues.map((cue, k): TokenRange | undefined => {
      const carry = cue.speakers[0]?.pronoun ? CARRY_PRONOUN : CARRY;
      const recalled = memory !== undefined && sentence.index - memory.sentence <= carry ? memory : undefined;
      const speakers = resolve(scene, cue, recalled, cues.slice(0, k), sentence);
      const range = rangeOf(scene, cue, cues, k, sentence);
      if (cue.act === 'aside') memory = undefined;
      if (cue.act === 'aside' || (range === undefined && !cue.silent)) return undefined;
      if (range) out.push(...speakers.map((speaker) => toRange(scene, cue, range, speaker)));
      if (speakers.some((s) => s.last > s.first) && cue.act !== 'rumour') {
        memory = { speakers, sentence: sentence.index, cue: { first: cue.first, last: cue.last }, words: cue.words };
      }
      return range;
    });
    out.push(...orphans(scene, sentence, ranges, memory));
  }
  return distinct(out)
    .map((range, index) => ({ range, index }))
    .sort((a, b) => a.range.first - b.range.first || b.range.last - a.range.last || a.index - b.index)
    .map(({ range }) => range);
}

/** One range for each speaker of the same words. */
function distinct(ranges: readonly AttributedRange[]): readonly AttributedRange[] {
  const seen = new Set<string>();
  return ranges.filter(({ first, last, attribution }) => {
    const key = `${first} ${last} ${attribution.speaker.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The cues of a sentence in order; a cue inside the words of an earlier one is not another. */
function cuesOf(scene: Scene, sentence: Sentence, quotes: ReadonlyMap<number, TokenRange>): readonly Cue[] {
  const { document } = scene;
  const out: Cue[] = [];
  const heading = colonCue(scene, sentence);
  if (heading) out.push(heading);
  let free = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (i < free) continue;
    const cue = cueAt(scene, i, sentence, quotes);
    if (cue === undefined) continue;
    if (cue.act === 'quote' && cue.content === undefined && relay(out, cue)) continue;
    out.push(cue);
    free = Math.max(i + 1, cue.words.last, cue.content ?? cue.last);
  }
  return document.language === 'ar' ? out : out.filter((c) => c.words.last > c.words.first);
}

/** `…, the agency said, citing police`: a second speaker of the cue before. */
function relay(cues: Cue[], cue: Cue): boolean {
  const outer = cues[cues.length - 1];
  if (outer === undefined || outer.content !== undefined || cue.words.first - outer.last > 2) return false;
  cues[cues.length - 1] = { ...outer, last: cue.last, speakers: [...outer.speakers, ...cue.speakers] };
  return true;
}

function cueAt(scene: Scene, index: number, sentence: Sentence, quotes: ReadonlyMap<number, TokenRange>): Cue | undefined {
  const hits = scene.document.hitsAt[index] ?? [];
  const impersonal = hits.find((h) => h.category === 'speech' && (h.id === 'rumour' || h.id === 'aside'));
  if (impersonal) {
    const words = { first: impersonal.first, last: impersonal.last };
    return { act: impersonal.id, words, ...words, carried: false, speakers: [], content: impersonal.last, reach: 'sentence', opens: true, negated: false };
  }
  for (const hit of hits) {
    if (hit.category === 'according') {
      const cue = accordingCue(scene, hit, sentence);
      if (cue) return cue;
    }
  }
  for (const hit of hits) {
    if (hit.category !== 'speech') continue;
    const cue = scene.document.language === 'ar' ? arabicCue(scene, hit, sentence, quotes) : englishCue(scene, hit, sentence, quotes);
    if (cue) return cue;
  }
  return undefined;
}

/** `X: …` at the start of a line, where X is a name or a word for a speaker and nothing else. */
function colonCue(scene: Scene, sentence: Sentence): Cue | undefined {
  for (let k = sentence.first + 1; k < Math.min(sentence.last - 1, sentence.first + 12); k++) {
    if (!isMark(scene, k, ':')) continue;
    const speaker = phraseFrom(scene, sentence.first, k);
    if (speaker === undefined || speaker.last !== k) return undefined;
    const words = { first: k, last: k + 1 };
    return { act: 'say', words, first: sentence.first, last: k + 1, carried: false, speakers: [speaker], content: k + 1, reach: 'sentence', opens: true, negated: false };
  }
  return undefined;
}

/** The speakers of a cue: its own; else those before, for a pronoun or a verb without a subject; else nobody. */
function resolve(scene: Scene, cue: Cue, memory: Memory | undefined, earlier: readonly Cue[], sentence: Sentence): readonly Speaker[] {
  if (cue.act === 'rumour' || cue.act === 'aside') return [NOBODY];
  const own = cue.speakers;
  const first = own[0];
  if (first !== undefined && !first.pronoun) return own;
  const within = [...earlier].reverse().find((c) => c.speakers.length > 0 && !c.speakers[0]?.pronoun);
  const before = within?.speakers ?? memory?.speakers;
  if (before !== undefined && before.length > 0) return before;
  if (first !== undefined) return own;
  const subject = subjectOf(scene, cue, sentence);
  return subject ? [subject] : [NOBODY];
}

/** The first phrase of the sentence, of which a participle such as مؤكدا speaks. */
function subjectOf(scene: Scene, cue: Cue, sentence: Sentence): Speaker | undefined {
  for (let k = sentence.first; k < cue.words.first; k++) {
    const phrase = phraseFrom(scene, k, cue.words.first);
    if (phrase && (phrase.entity !== undefined || hasHit(scene.document, k, 'speaker'))) return phrase;
  }
  return undefined;
}

const NOBODY: Speaker = { first: 0, last: 0, start: 0, end: 0, document: false, pronoun: false };

/** The tokens that are said. */
function rangeOf(scene: Scene, cue: Cue, cues: readonly Cue[], k: number, sentence: Sentence): TokenRange | undefined {
  if (cue.silent) return undefined;
  if (cue.content !== undefined) {
    const first = cue.content;
    const quote = scene.quoteFrom.get(first) ?? scene.quoteFrom.get(first + 1);
    if (cue.reach === 'quote' && quote) return { first: quote.first, last: quote.last };
    const end = cue.reach === 'clause' ? clauseEnd(scene, first, sentence.last) : (leaving(scene, cues, k, first) ?? sentence.last);
    const last = quote && quote.last > end && quote.first < sentence.last ? quote.last : end;
    return last > first ? { first, last } : undefined;
  }
  const start = openingOf(scene, cue, cues, k, sentence);
  const closing = closingQuote(scene, cue);
  if (closing !== undefined && closing.first < start) return { first: closing.first, last: closing.last };
  const edge = isArticle(scene, cue.first - 1) ? cue.first - 1 : cue.first;
  if (edge <= start) return priorQuote(scene, cue, sentence);
  const mark = isMark(scene, cue.last, ',') || isMark(scene, cue.last, '"');
  const goesOn = mark && cue.last + 1 < sentence.last && isWord(scene, cue.last + 1) && isMark(scene, cue.last, ',');
  if (!goesOn) return { first: start, last: edge };
  const last = leaving(scene, cues, k, cue.last) ?? sentence.last;
  return { first: start, last: last <= cue.last + 2 ? edge : last };
}

/** Where a cue stands after what is said: back to the sentence's start, or to where another statement ends. */
function openingOf(scene: Scene, cue: Cue, cues: readonly Cue[], k: number, sentence: Sentence): number {
  const previous = [...cues.slice(0, k)].reverse().find((c) => c.act !== 'aside');
  if (previous === undefined) return sentence.first;
  const floor = Math.max(previous.last, previous.content ?? 0);
  for (let i = cue.first - 1; i >= floor; i--) {
    if (hasHit(scene.document, i, 'marker', LEAVING)) return i + 1;
  }
  return previous.content === undefined ? Math.min(floor + 1, cue.first) : sentence.first;
}

const LEAVING: ReadonlySet<string> = new Set(['but', 'while', 'although']);

/** The end of what a cue says, where a later cue of the sentence states something of its own. */
function leaving(scene: Scene, cues: readonly Cue[], k: number, first: number): number | undefined {
  const quote = scene.quoteFrom.get(first) ?? scene.quoteFrom.get(first + 1);
  for (const next of cues.slice(k + 1)) {
    if (next.first < first || (quote && next.first < quote.last)) continue;
    const at = next.content === undefined ? marker(scene, next.first - 1, first) : next.first;
    if (at === undefined) continue;
    if (next.content !== undefined && !next.opens) continue;
    const before = boundaryBefore(scene, at, first);
    if (before !== undefined) return before;
  }
  return undefined;
}

function marker(scene: Scene, from: number, floor: number): number | undefined {
  for (let i = from; i >= floor; i--) if (hasHit(scene.document, i, 'marker', LEAVING)) return i;
  return undefined;
}

/** The boundary that a new statement needs before it: a comma, a marker, or و on its verb. */
function boundaryBefore(scene: Scene, at: number, floor: number): number | undefined {
  const { document } = scene;
  if (hasHit(document, at, 'marker', LEAVING) || isMark(scene, at - 1, ',')) return isMark(scene, at - 1, ',') ? at - 1 : at;
  for (let i = at - 1; i >= at - 3 && i >= floor; i--) {
    if (hasHit(document, i, 'marker', SIBLING)) return i;
    if (isMark(scene, i, ',;')) return i;
  }
  return document.hitsAt[at]?.some((h) => h.category === 'speech' && isCoordinated(h)) ? at : undefined;
}

const SIBLING: ReadonlySet<string> = new Set(['but', 'while', 'although', 'besides', 'and']);

/** A noun that is announced ends with its clause. */
function clauseEnd(scene: Scene, first: number, limit: number): number {
  let quoted = false;
  for (let i = first + 1; i < limit; i++) {
    if (isMark(scene, i, '"')) quoted = !quoted;
    if (!quoted && (isMark(scene, i, ',.;') || hasHit(scene.document, i, 'marker', LEAVING))) return i;
  }
  return limit;
}

/** The utterance whose closing mark stands right before a cue. */
function closingQuote(scene: Scene, cue: Cue): TokenRange | undefined {
  return scene.quoteTo.get(cue.first - 1) ?? scene.quoteTo.get(cue.first - 2);
}

/** `"…." He said.`: the utterance of the sentence before, where a cue stands alone. */
function priorQuote(scene: Scene, cue: Cue, sentence: Sentence): TokenRange | undefined {
  const { first } = sentence;
  const quote = scene.quoteTo.get(first) ?? scene.quoteTo.get(first - 1) ?? scene.quoteTo.get(first - 2);
  return quote && cue.first <= sentence.first + 2 ? { first: quote.first, last: quote.last } : undefined;
}

/** Utterances of a sentence that no cue of it covers: the speaker before speaks on. */
function orphans(scene: Scene, sentence: Sentence, ranges: readonly (TokenRange | undefined)[], memory: Memory | undefined): readonly AttributedRange[] {
  if (memory === undefined || sentence.index - memory.sentence > 1) return [];
  const opened: TokenRange[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const quote = scene.quoteFrom.get(i);
    if (quote) opened.push(quote);
  }
  return opened
    .filter((q) => !ranges.some((r) => r && r.first < q.last && q.first < r.last) && opensSentence(scene, q, sentence))
    .flatMap((q) => memory.speakers.map((speaker) => toRange(scene, { ...memory.cue, words: memory.words, act: 'say', carried: true, speakers: [], reach: 'quote', opens: true, negated: false }, q, speaker)));
}

const opensSentence = (scene: Scene, quote: TokenRange, sentence: Sentence): boolean =>
  quote.first - sentence.first <= 2 || isMark(scene, quote.first - 2, ':');

function toRange(scene: Scene, cue: Cue, range: TokenRange, speaker: Speaker): AttributedRange {
  const { document } = scene;
  const { text } = document.source;
  const first = document.tokens[cue.words.first];
  const last = document.tokens[cue.words.last - 1];
  const printed = first && last ? text.slice(first.start, last.end) : '';
  const nobody = speaker.last === speaker.first;
  const attribution: Attribution = {
    speaker: nobody
      ? { text: '' }
      : { text: text.slice(speaker.start, speaker.end), start: speaker.start, end: speaker.end, ...(speaker.entity === undefined ? {} : { entityId: speaker.entity }) },
    cue: printed,
    mode: modeOf(scene, range, cue, speaker, nobody),
  };
  const certainty = cue.negated ? (cue.act === 'deny' ? undefined : 'possible') : IMPLIED[cue.act];
  const { first: from, last: to } = range;
  return { first: from, last: to, attribution, cue: { first: cue.first, last: cue.last }, ...(certainty === undefined ? {} : { certainty }) };
}

function modeOf(scene: Scene, range: TokenRange, cue: Cue, speaker: Speaker, nobody: boolean): Attribution['mode'] {
  if (nobody || cue.act === 'rumour') return 'hearsay';
  if (speaker.document) return 'document';
  let quoted = 0;
  for (let i = range.first; i < range.last; i++) if (scene.quoteAt[i]) quoted++;
  return quoted * 2 > range.last - range.first ? 'direct' : 'indirect';
}
