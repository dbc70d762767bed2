import { areaOf } from '../../concepts/area-of.js';
import { countFact, countSlot, fateCounted } from '../../concepts/counting.js';
import { toBase } from '../../concepts/units.js';
import type { ClaimInContext } from '../../model/alignment.js';
import type { DraftClaim } from '../../model/claim.js';
import { flat, flatMap } from '../../model/flat-map.js';
import type { QuantityMention } from '../../model/mention.js';
import { placeBeside } from '../../model/place-beside.js';
import { vocabulary } from '../terms.js';

export { figureIdentity } from './figure-identity.js';
export { isOnlyAnswer, onlyAnswers, onlyFigures, shareOnlyFigure } from './only-figures.js';

/** A number that a claim states, as it is held against those of other claims. */
export interface Figure {
  /** What it counts or measures (`countSlot`). */
  readonly slot: string;
  /** Numbers for what it counts or measures, and for the fate or act alone. */
  readonly slotId: number;
  readonly fateId: number;
  /** The dimension of its unit, empty for a plain count. */
  readonly dimension: string;
  /** Whether the text names what is counted, or a unit. */
  readonly named: boolean;
  /** The fact that it states by itself (`countFact`); empty where it states none. */
  readonly fact: string;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The number, or its only bound, in the base unit of its dimension. */
  readonly amount: number;
  /** Its logarithm, by which numbers are near or far. */
  readonly size: number;
  /** Whether it is neither hedged nor a bound. */
  readonly exact: boolean;
  /** How few figures of the event are that number: near 1.4 for a number met once, less for a common one. */
  readonly rarity: number;
  /** The place below a state that it is told of, by its key; empty where none is named beside it. */
  readonly area: string;
  /** How many figures its source gives in its slot, of the same area. */
  readonly rivals: number;
}

type Stated = Omit<Figure, 'rarity' | 'rivals' | 'slotId' | 'fateId'> & {
  readonly fate: string;
  readonly mention: QuantityMention;
};

/** Added to a number before its logarithm is taken, so that none is as good as the smallest. */
const NONE = 1e-9;

const numberOf = ({ dimension, amount }: Pick<Stated, 'dimension' | 'amount'>): string =>
  `${dimension}=${amount}`;

/** The figures of each claim. Linear. */
export function figuresOf(claims: readonly ClaimInContext[]): readonly (readonly Figure[])[] {
  const stated = claims.map(({ claim }) => statedIn(claim));
  const ids = vocabulary();
  const numbers = tally(flat(stated), numberOf);
  const placed = flatMap(stated, (list, i) =>
    list.map((one) => ({
      mention: one.mention,
      key: `${claims[i]?.claim.sourceId}/${one.slot}/${one.area}`,
    })),
  );
  const slots = tally(placed, (one) => one.key);
  return stated.map((list, i) =>
    list.map((one): Figure => {
      const { slot, dimension, named, area, fact, min, max, amount, size, exact } = one;
      return {
        slot,
        dimension,
        named,
        area,
        fact,
        min,
        max,
        amount,
        size,
        exact,
        slotId: ids.idOf(slot),
        fateId: ids.idOf(one.fate),
        rarity: 1 / Math.log(1 + (numbers.get(numberOf(one)) ?? 1)),
        rivals: slots.get(`${claims[i]?.claim.sourceId}/${slot}/${area}`) ?? 1,
      };
    }),
  );
}

function statedIn({ predicate: { concept }, arguments: args, measure }: DraftClaim): readonly Stated[] {
  // What measures a thing in passing is known by the thing.
  if (measure !== undefined) return [];
  const ordered = [...args].sort((a, b) => a.start - b.start);
  return flatMap(args, (argument): readonly Stated[] => {
    const { mention } = argument;
    if (mention?.kind !== 'quantity') return [];
    const { of = '', unit = '', min, max, approximate } = mention.value;
    const bound = min ?? max;
    if (bound === undefined) return [];
    const slot = countSlot(concept, of, unit);
    const base = unit === '' ? undefined : toBase(unit, bound);
    const amount = base?.value ?? bound;
    return [
      {
        mention,
        slot,
        fate: fateCounted(slot),
        dimension: base?.dimension ?? '',
        named: of !== '',
        area: areaOf(placeBeside(ordered, argument)),
        fact: countFact(concept, of, unit),
        min,
        max,
        amount,
        size: Math.log(Math.abs(amount) + NONE),
        exact: min === max && !approximate,
      },
    ];
  });
}

/** How many different mentions stand under each key: claims that share a mention count it once. */
function tally<F extends { readonly mention: QuantityMention }>(
  figures: readonly F[],
  keyOf: (figure: F) => string,
): ReadonlyMap<string, number> {
  const mentions = new Map<string, Set<QuantityMention>>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const known = mentions.get(key);
    if (known) known.add(figure.mention);
    else mentions.set(key, new Set([figure.mention]));
  }
  return new Map([...mentions].map(([key, set]) => [key, set.size]));
}
