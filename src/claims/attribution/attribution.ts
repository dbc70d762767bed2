import { hasHit } from '../../grammar/hits.js';
import type { AttributedRange } from '../../model/claim.js';
import type { Document, Sentence } from '../../model/document.js';
import { firstAt } from '../../model/first-at.js';
import { flatMap } from '../../model/flat-map.js';
import type { Mention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';
import { mentionsWithin } from '../mentions-within.js';
import { toRange } from './attributed-range.js';
import type { Cue } from './cue.js';
import { fitsPronoun } from './fits-pronoun.js';
import { rangeOf } from './ranges.js';
import { layScene, type Scene } from './scene.js';
import { cuesOf } from './sentence-cues.js';
import { phraseFrom, type Speaker, toSpeaker } from './speakers.js';
import { isMark } from './speech-words.js';

/** A speaker speaks on for so many sentences without being named again, or with a pronoun alone. */
const CARRY = 3;

/** A pronoun points back further than silence does. */
const CARRY_PRONOUN = 8;

/** They open their sentence, or stand behind the word that does: Then "…." */
const OPENING = 2;

/** Quotations without a cue of their own follow their speaker in the same sentence or the next. */
const CARRY_QUOTE = 1;

interface Memory {
  readonly speakers: readonly Speaker[];
  readonly sentence: number;
  readonly cue: TokenRange;
  readonly words: TokenRange;
}

/** So many speakers are held for the pronouns that point back at them. */
const HELD = 4;

const NOBODY: Speaker = { first: 0, last: 0, start: 0, end: 0, document: false, pronoun: false };

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
  let memories: readonly Memory[] = [];
  for (const sentence of document.sentences) {
    if (sentence.role === 'boilerplate') continue;
    const cues = cuesOf(scene, sentence, quotes);
    const ranges = cues.map((cue, k): TokenRange | undefined => {
      const carry = cue.speakers[0]?.pronoun ? CARRY_PRONOUN : CARRY;
      const near = memories.filter((m) => sentence.index - m.sentence <= carry);
      const pronoun = cue.speakers[0]?.pronoun ? cue.speakers[0] : undefined;
      const recalled = pronoun ? near.find((m) => fitsPronoun(scene, pronoun, m.speakers)) : near[0];
      const speakers = resolve(scene, cue, recalled, cues.slice(0, k), sentence);
      const range = rangeOf(scene, cue, cues, k, sentence);
      if (cue.act === 'aside') memories = [];
      if (cue.act === 'aside' || (range === undefined && !cue.silent)) return undefined;
      if (range) out.push(...speakers.map((speaker) => toRange(scene, cue, range, speaker)));
      const quoted = scene.quoteAt[cue.first] !== undefined && memories.length > 0;
      if (speakers.some((s) => s.last > s.first) && cue.act !== 'rumour' && !quoted) {
        const cued = { cue: { first: cue.first, last: cue.last }, words: cue.words };
        memories = [{ speakers, sentence: sentence.index, ...cued }, ...memories].slice(0, HELD);
      }
      return range;
    });
    out.push(...orphans(scene, sentence, ranges, recent(memories[0], sentence) ?? stage(scene, sentence)));
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

/** The speakers of a cue: its own; else those before, for a pronoun or a verb without a subject; else nobody. */
function resolve(
  scene: Scene,
  cue: Cue,
  memory: Memory | undefined,
  earlier: readonly Cue[],
  sentence: Sentence,
): readonly Speaker[] {
  if (cue.act === 'rumour' || cue.act === 'aside') return [NOBODY];
  const own = cue.speakers;
  const first = own[0];
  if (first !== undefined && !first.pronoun) return own;
  const within = [...earlier]
    .reverse()
    .find(
      (c) =>
        c.speakers.length > 0 &&
        !c.speakers[0]?.pronoun &&
        (first === undefined || fitsPronoun(scene, first, c.speakers)),
    );
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

/** Who spoke last, where that is so near that he speaks on in quotations without a cue. */
const recent = (memory: Memory | undefined, { index }: Sentence): Memory | undefined =>
  memory !== undefined && index - memory.sentence <= CARRY_QUOTE ? memory : undefined;

/**
 * Of a sentence that is a quotation and no more, the speaker is the one person whom the sentence before it tells of, from
 * its beginning on: The mayor, Tom Reed, shook his head. "…"
 */
function stage(scene: Scene, sentence: Sentence): Memory | undefined {
  const { document, mentions } = scene;
  const before = document.sentences[sentence.index - 1];
  const quote = scene.quoteFrom.get(sentence.first + 1) ?? scene.quoteFrom.get(sentence.first);
  if (before === undefined || before.role === 'boilerplate' || quote === undefined) return undefined;
  if (sentence.last - quote.last > CLOSING || holdsQuote(document, before)) return undefined;
  const named = mentionsWithin(mentions, before.first, before.last).filter((m) => m.last <= before.last);
  const people = named.filter((m) => m.kind === 'person');
  const [person] = people;
  if (person === undefined || people.some((m) => m.entity !== person.entity)) return undefined;
  if (person.first - before.first > STAGED) return undefined;
  const speaker = toSpeaker(scene, person.first, person.last, person, false);
  const words = { first: person.first, last: person.first };
  return speaker === undefined
    ? undefined
    : { speakers: [speaker], sentence: before.index, cue: { first: person.first, last: person.last }, words };
}

/** Whether a quotation reaches into a range; quotations stand one behind another. */
function holdsQuote({ quotes }: Document, { first, last }: TokenRange): boolean {
  const quote = quotes[firstAt(quotes, (q) => q.last > first)];
  return quote !== undefined && quote.first < last;
}

/** Marks behind the last word of a quotation: its own and a full stop. */
const CLOSING = 2;
/** Whoever a sentence tells of is named so near its beginning: behind a verb and an office. */
const STAGED = 4;

/** Utterances of a sentence that no cue of it covers: the speaker before speaks on. */
function orphans(
  scene: Scene,
  sentence: Sentence,
  ranges: readonly (TokenRange | undefined)[],
  memory: Memory | undefined,
): readonly AttributedRange[] {
  if (memory === undefined) return [];
  const opened: TokenRange[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const quote = scene.quoteFrom.get(i);
    if (quote) opened.push(quote);
  }
  return flatMap(
    opened.filter(
      (q) =>
        !ranges.some((r) => r && r.first < q.last && q.first < r.last) && opensSentence(scene, q, sentence),
    ),
    (q) =>
      memory.speakers.map((speaker) =>
        toRange(
          scene,
          {
            ...memory.cue,
            words: memory.words,
            act: 'say',
            carried: true,
            speakers: [],
            reach: 'quote',
            opens: true,
            negated: false,
          },
          q,
          speaker,
        ),
      ),
  );
}

const opensSentence = (scene: Scene, quote: TokenRange, sentence: Sentence): boolean =>
  quote.first - sentence.first <= OPENING || isMark(scene, quote.first - 2, ':');
