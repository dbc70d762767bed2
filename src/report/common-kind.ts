import type { ClaimInContext } from '../model/alignment.js';
import { flatMap } from '../model/flat-map.js';
import { tokensIn } from '../model/tokens-in.js';
import type { Role } from '../schema/types.js';

/** Roles of those whom or what an act concerns. */
const CONCERNED: ReadonlySet<Role> = new Set(['patient', 'agent', 'partner', 'recipient', 'content']);

/** Kinds that hold everybody: they tell one act from another no better than its own name. */
const ANYBODY: ReadonlySet<string> = new Set(['person']);

/**
 * The kind of thing that an act concerns (villages, schools) in what at least half of the sources say of it, and two; of
 * several, the one that most name.
 */
export function commonKind(claims: readonly ClaimInContext[]): string | undefined {
  const sources = new Set(claims.map(({ claim }) => claim.sourceId));
  const tellers = new Map<string, Set<string>>();
  for (const { claim, document } of claims) {
    for (const id of kindsIn({ claim, document })) {
      const known = tellers.get(id) ?? new Set();
      tellers.set(id, known.add(claim.sourceId));
    }
  }
  const [best] = [...tellers]
    .filter(([id, told]) => !ANYBODY.has(id) && told.size >= Math.max(2, sources.size / 2))
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  return best?.[0];
}

/** The kinds named where a claim says whom or what it concerns. */
function kindsIn({ claim, document }: ClaimInContext): ReadonlySet<string> {
  const spans = claim.arguments.filter(({ role, mention }) => CONCERNED.has(role) && mention === undefined);
  if (spans.length === 0) return new Set();
  const words = tokensIn(document, claim).filter((token) =>
    spans.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  return new Set(
    flatMap(words, ({ index }) =>
      flatMap(document.hitsAt[index] ?? [], ({ category, id }) => (category === 'kind' ? [id] : [])),
    ),
  );
}
