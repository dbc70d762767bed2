import { isWeightless } from '../grammar/weightless.js';
import type { Token } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Category, Hit } from '../model/lexicon.js';
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
  const act = hits.find((h) => h.category === 'concept');
  return act === undefined ? token.stem : `act:${act.id}`;
}

/**
 * The cause that a claim gives by because of and its like: what its words of content mean, and the words as printed.
 */
function causeIn(member: Member): readonly SlotValue<readonly string[]>[] {
  const { claim, document } = member;
  const hits = (token: Token): readonly Hit[] => document.hitsAt[token.index] ?? [];
  const behind = until(document.tokens.slice(claim.predicate.token + 1), (t) => t.start >= claim.end);
  const opening = behind.find((t) => opensCause(hits(t)));
  if (opening === undefined) return [];
  const told = until(
    behind.filter((t) => t.index > opening.index),
    (t) => t.kind === 'punctuation' || hits(t).some((h) => h.category === 'marker'),
  );
  const value = told
    .filter((t) => t.kind === 'word' && !isWeightless(hits(t)))
    .map((t) => meantBy(member, t));
  const text = document.source.text.slice(opening.start, told.at(-1)?.end);
  return value.length === 0 ? [] : [{ member, value, text, key: [...new Set(value)].sort().join(' ') }];
}

function decide(
  a: SlotValue<readonly string[]>,
  b: SlotValue<readonly string[]>,
): Ruling<'cause'> | undefined {
  if (!areOfOneAct(a.member, b.member)) return undefined;
  return a.value.some((word) => b.value.includes(word)) ? 'cause-more-exact' : 'cause-other';
}

/** Compares why the members of a group say that one thing came about. */
export const compareCauses = (members: readonly Member[], identity: Identity): readonly Finding[] => [
  compareUnshared('cause', members.flatMap(causeIn), decide, identity),
];
