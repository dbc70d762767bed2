import type { AgreementDraft, DifferenceDraft, Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import type { Slot } from '../../schema/types.js';
import { gravest } from '../gravest.js';
import type { Identity } from '../member.js';
import type { SlotValue } from '../slot-value.js';
import { type Decide, type DecidedPair, decidePairs } from './decide-pairs.js';
import { draftOf, draftsOf, gatherReadings, type Reading } from './gather-readings.js';

/**
 * Turns the values that the members of a group give for one slot into readings, and says how the readings stand to one
 * another: the gravest ruling over the pairs of readings that different sources give. A reading that several sources
 * give is an agreement.
 */
export function compareReadings<S extends Slot, V>(
  slot: S,
  values: readonly SlotValue<V>[],
  decide: Decide<S, V>,
  identity: Identity,
): Finding {
  const readings = gatherReadings(values);
  return {
    agreements: sharedAmong(slot, readings),
    differences: differencesAmong(slot, readings, decide, identity),
  };
}

/**
 * The same in a slot whose value says something of an act alone (when, where, who): it is an agreement only among claims
 * of one act. That two reports name one town says nothing where the one tells of a march there and the other of a fire.
 */
export function compareOfActs<S extends Slot, V>(
  slot: S,
  values: readonly SlotValue<V>[],
  decide: Decide<S, V>,
  identity: Identity,
): Finding {
  const acts = values.filter((v) => v.member.claim.predicate.concept !== undefined).map(ofAct);
  return {
    agreements: sharedAmong(slot, gatherReadings(acts)),
    differences: differencesAmong(slot, gatherReadings(values), decide, identity),
  };
}

/** A value under a key that holds its act too. */
const ofAct = <V>(value: SlotValue<V>): SlotValue<V> => {
  const { predicate, polarity } = value.member.claim;
  return { ...value, key: `${value.key} ${predicate.concept} ${polarity}` };
};

/** The same in a slot where one value in two reports is no agreement yet: that both are sure, or both name a cause. */
export function compareUnshared<S extends Slot, V>(
  slot: S,
  values: readonly SlotValue<V>[],
  decide: Decide<S, V>,
  identity: Identity,
): Finding {
  return { agreements: [], differences: differencesAmong(slot, gatherReadings(values), decide, identity) };
}

/** The readings that several sources give. */
const sharedAmong = <V>(slot: Slot, readings: readonly Reading<V>[]): readonly AgreementDraft[] =>
  readings.filter((r) => r.sources.size > 1).map((r) => ({ slot, ...draftOf(r) }));

const differencesAmong = <S extends Slot, V>(
  slot: S,
  readings: readonly Reading<V>[],
  decide: Decide<S, V>,
  identity: Identity,
): readonly DifferenceDraft[] => differenceIn(slot, readings, decidePairs(readings, decide, identity));

/** The difference that the decided pairs of readings make, if there is one between sources. */
function differenceIn<V>(
  slot: Slot,
  readings: readonly Reading<V>[],
  decided: readonly DecidedPair<V>[],
): readonly DifferenceDraft[] {
  const decisive = gravest(decided);
  if (decisive === undefined) return [];
  const involved = new Set(flatMap(decided, (pair) => pair.readings));
  const drafts = draftsOf(readings.filter((r) => involved.has(r)));
  const told = new Set(flatMap(drafts, (d) => d.claims));
  const telling = flatMap(readings, (r) => r.values).filter((v) => told.has(v.member.index));
  const sources = new Set(telling.map((v) => v.member.claim.sourceId));
  if (drafts.length < 2 || sources.size < 2) return [];
  const { rule, relation, causes, sure } = decisive;
  const values = drafts.map((d) => d.text);
  return [{ slot, relation, causes, rule, readings: drafts, values, confidence: sure }];
}
