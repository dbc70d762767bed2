import { isState } from '../concepts/places.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import { flatMap } from '../model/flat-map.js';
import type { Mention } from '../model/mention.js';
import type { Role } from '../schema/types.js';
import { keySet } from './key-set.js';

/** The keys under which a mention counts: its entity, and the state it is or serves. */
export function entityKeys(mention: Mention): readonly string[] {
  if (mention.kind === 'place') {
    const { id } = mention.value;
    return id !== undefined && isState(id) ? [`state:${id}`] : [mention.entity];
  }
  if (mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'office') {
    const { country } = mention.value;
    const own = mention.kind === 'office' && mention.holder !== undefined ? mention.holder : mention.entity;
    return country === undefined ? [own] : [own, `state:${country}`];
  }
  return [];
}

/** The keys of what the evidence of a claim, or of the claim that it tells again, names. */
export function keysNamedIn({ claim, document }: ClaimInContext): readonly string[] {
  const { first, last } = claim.retells ?? claim;
  const start = claim.retells === undefined ? claim.start : (document.tokens[first]?.start ?? claim.start);
  const end = claim.retells === undefined ? claim.end : (document.tokens[last - 1]?.end ?? claim.end);
  return flatMap(claim.arguments, (a) =>
    a.mention === undefined || a.start < start || a.end > end ? [] : entityKeys(a.mention),
  );
}

/** The keys of those to whom a claim gives its act, wherever they are named. */
export const agentKeys = (claim: DraftClaim): ReadonlySet<string> =>
  keySet(
    flatMap(claim.arguments, (a) =>
      a.role === 'agent' && a.mention !== undefined ? entityKeys(a.mention) : [],
    ),
  );

/** The agents but for states. */
export const actorsAmong = (agents: ReadonlySet<string>): ReadonlySet<string> =>
  keySet([...agents].filter((key) => !key.startsWith('state:')));

const PARTIES: ReadonlySet<Role> = new Set<Role>(['agent', 'patient', 'recipient']);

/** The keys of the people and bodies that do what a claim tells, or to whom it is done. */
export const partyKeys = (claim: DraftClaim): readonly string[] =>
  flatMap(claim.arguments, ({ role, mention }) =>
    PARTIES.has(role) && mention !== undefined && 'entity' in mention ? [mention.entity] : [],
  );
