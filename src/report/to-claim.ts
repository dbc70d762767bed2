import type { ClaimInContext } from '../model/alignment.js';
import type { ClaimArgument } from '../model/claim.js';
import type { Argument, Claim } from '../schema/types.js';
import { evidenceAt } from './evidence.js';
import { stableId } from './ids.js';
import { speakerDisplay } from './speaker-display.js';
import type { WordingScene } from './wording/wording.js';

/** The ids of claims, each once: two that share words and predicate are numbered. */
export function claimIds(claims: readonly ClaimInContext[]): readonly string[] {
  const seen = new Map<string, number>();
  return claims.map(({ claim }) => {
    const id = stableId('c', claim.sourceId, claim.start, claim.end, claim.predicate.text);
    const n = seen.get(id) ?? 0;
    seen.set(id, n + 1);
    return n === 0 ? id : `${id}-${n + 1}`;
  });
}

/** What of a report its claims refer to. */
export interface ClaimScene {
  /** The ids of entities by key. */
  readonly entityId: ReadonlyMap<string, string>;
  /** Counters of code points by source. */
  readonly codePoints: ReadonlyMap<string, (offset: number) => number>;
  readonly wording: WordingScene;
}

/** A claim as the report gives it. */
export function toClaim(
  { claim, document }: ClaimInContext,
  id: string,
  topics: readonly string[],
  { entityId, codePoints, wording }: ClaimScene,
): Claim {
  const { concept, text, start, end } = claim.predicate;
  return {
    id,
    sourceId: claim.sourceId,
    evidence: evidenceAt(
      document.source.text,
      claim.start,
      claim.end,
      codePoints.get(claim.sourceId) ?? ((x) => x),
    ),
    predicate: concept === undefined ? { text, start, end } : { concept, text, start, end },
    arguments: claim.arguments.map((a) => toArgument(a, entityId)),
    attribution: claim.attribution.map((a) => {
      const known = a.speaker.entityId === undefined ? undefined : entityId.get(a.speaker.entityId);
      const { entityId: _, ...speaker } = a.speaker;
      const display = speakerDisplay(claim.sourceId, a.speaker, wording);
      return {
        ...a,
        speaker: {
          ...speaker,
          ...(known === undefined ? {} : { entityId: known }),
          ...(display === undefined ? {} : { display }),
        },
      };
    }),
    polarity: claim.polarity,
    certainty: claim.certainty,
    ...(claim.time === undefined ? {} : { time: claim.time }),
    topics: [...topics],
  };
}

function toArgument(argument: ClaimArgument, entityId: ReadonlyMap<string, string>): Argument {
  const { role, start, end, text, mention, reference } = argument;
  if (mention === undefined)
    return { role, start, end, text, ...(reference === undefined ? {} : { reference }) };
  if (mention.kind === 'ordinal')
    return {
      role,
      start,
      end,
      text,
      value: { kind: 'quantity', min: mention.value, max: mention.value, of: 'ordinal', approximate: false },
    };
  const entity = 'entity' in mention ? entityId.get(mention.entity) : undefined;
  return {
    role,
    start,
    end,
    text,
    value: mention.value,
    ...(entity === undefined ? {} : { entityId: entity }),
  };
}
