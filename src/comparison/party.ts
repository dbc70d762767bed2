import type { Mention } from '../model/mention.js';
import type { Role } from '../schema/types.js';
import type { Member } from './slot-value.js';

/** Somebody who takes part, and the state that he is or serves. */
export interface Party {
  readonly entity: string;
  readonly state?: string;
  readonly name: string;
}

/** The state an actor is or serves; a capital or demonym stands for its state. */
export function partyOf(mention: Mention): Party | undefined {
  if (mention.kind === 'person' || mention.kind === 'organisation') {
    return {
      entity: mention.entity,
      ...(mention.value.country === undefined ? {} : { state: mention.value.country }),
      name: mention.text,
    };
  }
  if (mention.kind === 'office') {
    return {
      entity: mention.holder ?? mention.entity,
      ...(mention.value.country === undefined ? {} : { state: mention.value.country }),
      name: mention.text,
    };
  }
  if (mention.kind === 'place' && mention.value.id !== undefined) {
    const state = mention.value.id.slice(0, 2);
    return { entity: `state:${state}`, state, name: mention.text };
  }
  return undefined;
}

/** Those whom the arguments of one role of a claim name. */
export const partiesOf = ({ claim }: Member, role: Role): readonly Party[] =>
  claim.arguments.flatMap((a) => {
    const party = a.role === role && a.mention !== undefined ? partyOf(a.mention) : undefined;
    return party === undefined ? [] : [party];
  });

/** Whether two claims both name who acts, and nobody whom the one names is, or serves the state of, one whom the other names. */
export function areActsOfOthers(a: Member, b: Member): boolean {
  const [xs, ys] = [partiesOf(a, 'agent'), partiesOf(b, 'agent')];
  const meets = xs.some((x) =>
    ys.some((y) => x.entity === y.entity || (x.state !== undefined && x.state === y.state)),
  );
  return xs.length > 0 && ys.length > 0 && !meets;
}
