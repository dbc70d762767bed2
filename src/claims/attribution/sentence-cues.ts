import { isDeed } from '../../concepts/traits.js';
import { hasHit, isVerbAt } from '../../grammar/hits.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { accordingCue } from './according.js';
import { type Cue, THAT } from './cue.js';
import type { Scene } from './scene.js';
import { LONGEST, phraseFrom, type Speaker } from './speakers.js';
import { speechReaderOf } from './speech-reader.js';
import { isMark, isWord } from './speech-words.js';

/** The cues of a sentence in order; a cue inside the words of an earlier one is not another. */
export function cuesOf(
  scene: Scene,
  sentence: Sentence,
  quotes: ReadonlyMap<number, TokenRange>,
): readonly Cue[] {
  const { document } = scene;
  const out: Cue[] = [];
  const heading = colonCue(scene, sentence);
  if (heading) out.push(heading);
  let free = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (i < free) continue;
    const cue = cueAt(scene, i, sentence, quotes);
    if (cue === undefined) continue;
    if (cue.act === 'quote' && cue.content === undefined && relay(scene, out, cue)) continue;
    out.push(cue);
    free = Math.max(i + 1, cue.words.last, cue.content ?? cue.last);
  }
  const dash = out.length === 0 ? dashCue(scene, sentence) : undefined;
  if (dash) out.push(dash);
  return speechReaderOf(document).wordless ? out : out.filter((c) => c.words.last > c.words.first);
}

/** Whether words of citing name the one who tells it: quoted *by* the agency. */
const isQuotedBy = ({ document }: Scene, { words }: Cue): boolean =>
  hasHit(document, words.last - 1, 'preposition', BY);

const BY: ReadonlySet<string> = new Set(['by']);

/** `…, the agency said, citing police`, `…, said the minister, quoted by the agency`: a second speaker of the cue before. */
function relay(scene: Scene, cues: Cue[], cue: Cue): boolean {
  const outer = cues[cues.length - 1];
  if (outer === undefined) return false;
  const beside = outer.content !== undefined && cue.first <= outer.content + 1;
  if (outer.content !== undefined && !beside) return false;
  const speakers = isQuotedBy(scene, cue)
    ? [...cue.speakers, ...outer.speakers]
    : [...outer.speakers, ...cue.speakers];
  const at = isMark(scene, cue.last, ',') ? cue.last + 1 : cue.last;
  cues[cues.length - 1] = { ...outer, last: cue.last, speakers, ...(beside ? { content: at } : {}) };
  return true;
}

function cueAt(
  scene: Scene,
  index: number,
  sentence: Sentence,
  quotes: ReadonlyMap<number, TokenRange>,
): Cue | undefined {
  const hits = scene.document.hitsAt[index] ?? [];
  const impersonal = hits.find((h) => h.category === 'speech' && (h.id === 'rumour' || h.id === 'aside'));
  const content = impersonal && rumoured(scene, impersonal, sentence);
  if (impersonal && content !== undefined) {
    const words = { first: impersonal.first, last: impersonal.last };
    return {
      act: impersonal.id,
      words,
      ...words,
      carried: false,
      speakers: [],
      content,
      reach: 'sentence',
      opens: true,
      negated: false,
    };
  }
  for (const hit of hits) {
    if (hit.category === 'according') {
      const cue = accordingCue(scene, hit, sentence);
      if (cue) return cue;
    }
  }
  // Told by a verb of speech with its object (claimed responsibility, claimed 30 lives), it is stated, not said.
  const isTold = hits.some((h) => h.category === 'concept' && isDeed(h.id));
  if (isTold && !saysThat(scene, index + 1, sentence)) return undefined;
  // behind a number it is those counted: four suspects were arrested
  if (hits.some((h) => h.category === 'kind') && isNumber(scene, index - 1)) return undefined;
  for (const hit of hits) {
    if (hit.category !== 'speech' || opensEvent(hit, hits)) continue;
    const cue = speechReaderOf(scene.document).cueOf(scene, hit, sentence, quotes);
    if (cue) return cue;
  }
  return undefined;
}

/** Whether who says it stands right here, and *that* behind him: أعلن مسؤول الطوارئ أن, and not: declared an emergency. */
function saysThat(scene: Scene, first: number, { last }: Sentence): boolean {
  const speaker = phraseFrom(scene, first, last);
  return speaker !== undefined && hasHit(scene.document, speaker.last, 'marker', THAT);
}

/** Whether a phrase of speech is only the beginning of an event: went on strike. */
const opensEvent = ({ first, last }: Hit, hits: readonly Hit[]): boolean =>
  last > first + 1 && hits.some((h) => h.category === 'concept' && h.form !== 'word');

/** Where what is rumoured opens: behind the words that say so, or behind *that* a verb further on: speculation grew that. */
function rumoured(scene: Scene, { id, first, last }: Hit, sentence: Sentence): number | undefined {
  if (id !== 'rumour' || last > first + 1 || !speechReaderOf(scene.document).rumoursOpen) return last;
  for (let k = last; k < Math.min(sentence.last, last + MOST_RUMOURED); k++) {
    if (hasHit(scene.document, k, 'marker', THAT)) return k + 1;
    if (!isWord(scene, k)) return undefined;
  }
  return undefined;
}

/** So many words may stand between a noun of hearsay and what it says. */
const MOST_RUMOURED = 5;

const isNumber = ({ document }: Scene, index: number): boolean =>
  document.tokens[index]?.kind === 'number' || hasHit(document, index, 'number');

/** `"…" – X` at the end of a line: a name or a word for a speaker, with who he is at most, behind the dash that follows a quotation. */
function dashCue(scene: Scene, sentence: Sentence): Cue | undefined {
  const end = isMark(scene, sentence.last - 1, '.') ? sentence.last - 1 : sentence.last;
  const from = Math.max(sentence.first, end - LONGEST - 2);
  for (let k = from; k < end - 1; k++) {
    if (!isMark(scene, k, '-\u2013\u2014') || !(endsSaying(scene, k - 1) || endsSaying(scene, k - 2)))
      continue;
    const speaker = dashSpeaker(scene, k + 1, end);
    if (speaker === undefined || speaker.pronoun || isPlaceNamed(scene, speaker)) return undefined;
    const words = { first: k, last: k + 1 };
    return {
      act: 'say',
      words,
      first: k,
      last: end,
      carried: false,
      speakers: [speaker],
      reach: 'sentence',
      opens: true,
      negated: false,
    };
  }
  return undefined;
}

/** Whether a speaker is a place by name, as in a dateline. */
const isPlaceNamed = ({ entityAt }: Scene, { first, entity }: Speaker): boolean =>
  entityAt[first]?.kind === 'place' && entityAt[first]?.entity === entity;

/** Whether a quotation that states something ends before a token. */
function endsSaying({ document, quoteTo, nameTo }: Scene, at: number): boolean {
  const short = nameTo.get(at);
  if (short === undefined) return quoteTo.has(at);
  for (let i = short.first; i < short.last; i++) if (isVerbAt(document, i)) return true;
  return false;
}

/** Who is named behind a dash up to an end, or up to a comma behind which a phrase without a verb says who he is: X, *a resident*. */
function dashSpeaker(scene: Scene, from: number, end: number): Speaker | undefined {
  const { document } = scene;
  const { unknownNameAt } = speechReaderOf(document);
  const known = phraseFrom(scene, from, end);
  const further = unknownNameAt(scene, known?.last ?? from);
  const speaker =
    known === undefined || further === undefined
      ? (known ?? further)
      : { ...known, last: further.last, end: further.end };
  if (speaker === undefined || speaker.last === end) return speaker;
  if (!isMark(scene, speaker.last, ',')) return undefined;
  for (let i = speaker.last + 1; i < end; i++) if (isVerbAt(document, i)) return undefined;
  return speaker;
}

/** `X: …` at the start of a line, where X is a name or a word for a speaker and nothing else; a place is a dateline. */
function colonCue(scene: Scene, sentence: Sentence): Cue | undefined {
  for (let k = sentence.first + 1; k < sentence.last - 1; k++) {
    if (!isMark(scene, k, ':')) continue;
    const speaker = phraseFrom(scene, sentence.first, k);
    const place = scene.entityAt[k - 1];
    if (speaker === undefined || speaker.last !== k) return undefined;
    if (place?.kind === 'place' && speaker.entity === place.entity) return undefined;
    const words = { first: k, last: k + 1 };
    return {
      act: 'say',
      words,
      first: sentence.first,
      last: k + 1,
      carried: false,
      speakers: [speaker],
      content: k + 1,
      reach: 'sentence',
      opens: true,
      negated: false,
    };
  }
  return undefined;
}
