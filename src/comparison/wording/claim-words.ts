import { senseAt } from '../../grammar/meaning.js';
import { untruthAt } from '../../grammar/untruth.js';
import { isWeightless } from '../../grammar/weightless.js';
import type { Document, Token } from '../../model/document.js';
import type { Hit, WordForm } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import type { Member } from '../member.js';
import { onceOfClaim } from '../once.js';
import { type Undoing, undoingAt } from './undoing.js';

/** What some words say: the events they name, what they take back, and what they say it of. */
export interface Words {
  /** Event concepts, each with its word and the words it stands beside. */
  readonly events: ReadonlyMap<string, EventWord>;
  /** Words that say that something is not so, in order. */
  readonly undone: readonly Undoing[];
  /** Stems of all words of content. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the words of content that name no event. */
  readonly topic: ReadonlySet<string>;
}

/** What a claim says, and what the whole of its sentence says: nothing named there is news against it. */
export interface ClaimWords extends Words {
  readonly whole: Words;
}

/** The word of an event, and the stem of what it is said of: what rises, what falls. */
export interface EventWord {
  readonly text: string;
  readonly beside?: string;
}

/** What the words of a claim and those of its sentence say. */
export const claimWords = onceOfClaim(({ claim, document }: Member): ClaimWords => {
  const sentence = document.sentences[claim.sentence];
  const { events, undone, stems, topic } = wordsIn(document, claim);
  return { events, undone, stems, topic, whole: wordsIn(document, sentence ?? claim) };
});

/** What the words of content of a claim that name no event mean in every language, where that is known, else their stems. */
export const topicSenses = onceOfClaim(({ claim, document }: Member): ReadonlySet<string> => {
  const senses = new Set<string>();
  for (let i = claim.first; i < claim.last; i++) {
    const token = document.tokens[i];
    if (token === undefined || !isContent(document, token) || namesEvent(document.hitsAt[i] ?? [])) continue;
    senses.add(senseAt(document, i) ?? token.stem);
  }
  return senses;
});

/** What the words of a range say, word by word. Linear in its tokens. */
function wordsIn(document: Document, range: TokenRange): Words {
  const events = new Map<string, EventWord>();
  const stems = new Set<string>();
  const topic = new Set<string>();
  const undone: Undoing[] = [];
  for (let i = range.first; i < range.last; i++) {
    const token = document.tokens[i];
    if (token === undefined || token.kind === 'punctuation') continue;
    const hits = document.hitsAt[i] ?? [];
    const named = hits.filter((h) => h.category === 'concept');
    for (const h of named) if (!events.has(h.id)) events.set(h.id, eventWord(document, h, range));
    const undoing = undoingAt(document, i, range);
    if (undoing !== undefined) undone.push(undoing);
    if (!isContent(document, token)) continue;
    stems.add(token.stem);
    if (named.length === 0) topic.add(token.stem);
  }
  return { events, undone: withoutPairs(undone), stems, topic };
}

/** Whether a word weighs something, and does not only say that something is untrue. */
const isContent = (document: Document, { kind, index }: Token): boolean =>
  kind !== 'punctuation' &&
  !isWeightless(document.hitsAt[index] ?? []) &&
  untruthAt(document, index) === undefined;

/** Words that take something back, less those that undo one another: did *not fail* to. */
function withoutPairs(undone: readonly Undoing[]): readonly Undoing[] {
  const out: Undoing[] = [];
  for (const undoing of undone) {
    const before = out[out.length - 1];
    if (before !== undefined && undoing.first < before.until) continue;
    if (before !== undefined && undoing.first < before.last) out.pop();
    else out.push(undoing);
  }
  return out;
}

function eventWord(document: Document, hit: Hit, range: TokenRange): EventWord {
  const text = document.tokens[hit.first]?.text ?? '';
  const beside = subjectBefore(document, hit, range) ?? objectBehind(document, hit, range);
  return beside === undefined ? { text } : { text, beside };
}

const FINITE: ReadonlySet<WordForm> = new Set(['past', 'present', 'future']);

/** The stem of the word of content before a verb. */
function subjectBefore({ tokens, hitsAt }: Document, { first, form }: Hit, range: TokenRange) {
  const before = tokens[first - 1];
  if (!FINITE.has(form) || first <= range.first || before?.kind !== 'word') return undefined;
  const hits = hitsAt[first - 1] ?? [];
  return isWeightless(hits) || namesEvent(hits) ? undefined : before.stem;
}

/** The stem of the next word of content behind a verb or a noun, unless an event is named first. */
function objectBehind({ tokens, hitsAt }: Document, { last }: Hit, range: TokenRange): string | undefined {
  for (let i = last; i < range.last; i++) {
    const [token, hits] = [tokens[i], hitsAt[i] ?? []];
    if (token === undefined || token.kind === 'punctuation' || namesEvent(hits)) return undefined;
    if (!isWeightless(hits)) return token.stem;
  }
  return undefined;
}

const namesEvent = (hits: readonly Hit[]): boolean => hits.some((h) => h.category === 'concept');
