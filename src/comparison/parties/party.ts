import { stateOf } from '../../concepts/places.js';
import { isWeightless } from '../../grammar/weightless.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Token } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { Mention } from '../../model/mention.js';
import { tokensIn } from '../../model/tokens-in.js';
import type { Role, Value } from '../../schema/types.js';
import type { Member } from '../member.js';
import { once } from '../once.js';

/** Somebody who takes part, and the state that he is or serves. */
export interface Party {
  readonly entity: string;
  readonly state?: string;
  readonly name: string;
}

/** A party with the argument that names it, and its value as the report shows it. */
export interface NamedParty extends Party {
  readonly argument: ClaimArgument;
  readonly shown: Value;
}

/** The one that an argument names; a capital or demonym stands for its state, an office for its holder. */
function partyOf(argument: ClaimArgument, mention: Mention): NamedParty | undefined {
  const { text: name } = mention;
  switch (mention.kind) {
    case 'person':
    case 'organisation':
    case 'office': {
      const entity = mention.kind === 'office' ? (mention.holder ?? mention.entity) : mention.entity;
      const state = mention.value.country;
      const shown = mention.value;
      return state === undefined
        ? { entity, name, shown, argument }
        : { entity, state, name, shown, argument };
    }
    case 'place': {
      if (mention.value.id === undefined) return undefined;
      const state = stateOf(mention.value.id);
      return { entity: `state:${state}`, state, name, shown: mention.value, argument };
    }
    default:
      return undefined;
  }
}

/** Those whom the arguments of one role of a claim name. */
export const partiesOf = ({ claim }: Member, role: Role): readonly NamedParty[] =>
  flatMap(claim.arguments, (argument) => {
    if (argument.role !== role || argument.mention === undefined) return [];
    const party = partyOf(argument, argument.mention);
    return party === undefined ? [] : [party];
  });

/** The words of content by which an argument of a claim names somebody. */
export const wordsFor = ({ document }: Member, argument: ClaimArgument): readonly Token[] =>
  tokensIn(document, argument).filter(
    ({ kind, end, index }) =>
      kind === 'word' && end <= argument.end && !isWeightless(document.hitsAt[index] ?? []),
  );

const agentsOf = once((member: Member) => partiesOf(member, 'agent'));

/** Whether somebody stands in both lists. */
export const share = (xs: readonly Party[], ys: readonly Party[]): boolean =>
  xs.some((x) => ys.some((y) => x.entity === y.entity));

/** Whether two of them are one state, or serve it. */
export const shareState = (xs: readonly Party[], ys: readonly Party[]): boolean =>
  xs.some((x) => x.state !== undefined && ys.some((y) => x.state === y.state));

/** Parties as one key, in whatever order they are named. */
export const keyOf = (parties: readonly Party[]): string =>
  parties
    .map((p) => p.entity)
    .sort()
    .join(' ');

/**
 * Whether two claims both name who acts, and nobody whom the one names is, or serves the state of, one whom the other
 * names.
 */
export function areActsOfOthers(a: Member, b: Member): boolean {
  const [xs, ys] = [agentsOf(a), agentsOf(b)];
  return xs.length > 0 && ys.length > 0 && !share(xs, ys) && !shareState(xs, ys);
}
