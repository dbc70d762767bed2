import { harmOf } from '../concepts/fates.js';
import { namesSorts, whyOf } from '../concepts/traits.js';
import { grammarOf } from '../grammar/grammar.js';
import { isTensed } from '../grammar/verb-forms.js';
import { isWeightless } from '../grammar/weightless.js';
import type { Token } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import type { Category, Hit } from '../model/lexicon.js';
import { tokensIn } from '../model/tokens-in.js';
import { areByOtherMeans } from './means.js';
import type { Identity, Member } from './member.js';
import { areOfOneAct } from './one-act.js';
import { compareUnshared } from './readings/readings.js';
import type { Ruling } from './ruling.js';
import type { SlotValue } from './slot-value.js';
import { until } from './until.js';

const opensCause = (hits: readonly Hit[]): boolean =>
  hits.some(
    ({ category, id }) =>
      (category === 'marker' && id === 'because') || (category === 'preposition' && id === 'because-of'),
  );

/** States, their people and their capitals: one in whatever spelling. */
const STATES: ReadonlySet<Category> = new Set(['country', 'nationality', 'capital']);

/** What a word of a cause means, whatever its spelling or language: the state, the act or the one that it names, else its stem. */
function meantBy({ claim, document }: Member, token: Token): string {
  const hits = document.hitsAt[token.index] ?? [];
  const state = hits.find((h) => STATES.has(h.category));
  if (state !== undefined) return `state:${state.id}`;
  const named = claim.arguments.find(
    ({ mention, start, end }) =>
      mention !== undefined && 'entity' in mention && start <= token.start && token.end <= end,
  )?.mention;
  if (named !== undefined && 'entity' in named) return named.entity;
  const act = hits.find((h) => h.category === 'concept' && !namesSorts(h.id));
  return act === undefined ? token.stem : `act:${act.id}`;
}

/** The words for a cause in a claim, with what opens them, where something does. */
interface Told {
  readonly words: readonly Token[];
  readonly opening?: Token;
}

/** What opens nothing more of a cause: a mark, a marker. */
const ends = (hits: readonly Hit[], { kind }: Token): boolean =>
  kind === 'punctuation' || hits.some((h) => h.category === 'marker');

const hasPreposition = (hits: readonly Hit[]): boolean => hits.some((h) => h.category === 'preposition');

/** The cause behind because of and its like. */
function behindMarker({ claim, document }: Member): Told | undefined {
  const { tokens, hitsAt } = document;
  const start = tokens[claim.predicate.token]?.end ?? claim.end;
  const behind = tokensIn(document, { start, end: claim.end });
  const opening =
    behind.find((t) => opensCause(hitsAt[t.index] ?? [])) ??
    (harmOf(claim.predicate.concept ?? '') === undefined ? undefined : ofHarm(behind, hitsAt));
  if (opening === undefined) return undefined;
  const words = until(
    behind.filter((t) => t.index > opening.index),
    (t) => ends(hitsAt[t.index] ?? [], t),
  );
  return { words, opening };
}

/** The preposition right behind a word for death or harm, behind which its cause stands: died of a fever. */
const ofHarm = ([next]: readonly Token[], hitsAt: readonly (readonly Hit[])[]): Token | undefined =>
  next !== undefined && hitsAt[next.index]?.some((h) => h.category === 'preposition' && OF.has(h.id))
    ? next
    : undefined;

const OF: ReadonlySet<string> = new Set(['of', 'from']);

/**
 * The cause of a claim whose event word is one of causing: behind it where it ends in a preposition (caused by), else
 * before it (a leak caused the fire), or up to the next preposition where nothing stands there (تسبب تسرب في الحريق).
 */
function besideWord({ claim, document }: Member): Told | undefined {
  const { tokens, hitsAt } = document;
  const { token: at, concept } = claim.predicate;
  if (whyOf(concept) !== 'cause') return undefined;
  const hitsOf = (t: Token): readonly Hit[] => hitsAt[t.index] ?? [];
  const word = hitsAt[at]?.find((h) => h.category === 'concept' && h.id === concept);
  const last = word?.last ?? at + 1;
  const by = hitsAt[last]?.some((h) => h.category === 'preposition' && h.id === 'by') ?? false;
  const behind = until(tokens.slice(by ? last + 1 : last, claim.last), (t) => ends(hitsOf(t), t));
  if (by || hitsAt.slice(at + 1, last).some(hasPreposition)) return { words: behind };
  if (word === undefined || !isTensed(word)) return undefined;
  const before = tokens.slice(claim.first, at);
  if (before.some((t) => t.kind === 'word' && !isWeightless(hitsOf(t)))) return { words: before };
  if (grammarOf(document).looksGoverned(behind[0]?.form ?? '')) return undefined;
  return { words: until(behind, (t) => hasPreposition(hitsOf(t))) };
}

/** The cause that a claim gives: what its words of content mean, and the words as printed. */
function causeIn(member: Member): readonly SlotValue<readonly string[]>[] {
  const { document } = member;
  const told = behindMarker(member) ?? besideWord(member);
  const words = (told?.words ?? []).filter(
    (t) => t.kind === 'word' && !isWeightless(document.hitsAt[t.index] ?? []),
  );
  const value = words.map((t) => meantBy(member, t));
  const start = (told?.opening ?? words[0])?.start;
  const text = document.source.text.slice(start, told?.words.at(-1)?.end);
  return value.length === 0 ? [] : [{ member, value, text, key: [...new Set(value)].sort().join(' ') }];
}

function decide(
  a: SlotValue<readonly string[]>,
  b: SlotValue<readonly string[]>,
): Ruling<'cause'> | undefined {
  if (!areOfOneAct(a.member, b.member) || areByOtherMeans(a.member, b.member)) return undefined;
  return a.value.some((word) => b.value.includes(word)) ? 'cause-more-exact' : 'cause-other';
}

/** Compares why the members of a group say that one thing came about. */
export const compareCauses = (members: readonly Member[], identity: Identity): readonly Finding[] => [
  compareUnshared('cause', flatMap(members, causeIn), decide, identity),
];
