import { areOpposed } from '../concepts/lineage.js';
import { aspectOf } from '../concepts/traits.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { ReadingDraft } from '../model/finding.js';
import type { Display, Slot, Value } from '../schema/types.js';
import { speakerDisplay } from './speaker-display.js';
import { wordOf } from './word-of.js';
import { valueWords, type WordingScene } from './wording/wording.js';

/** A value for readers: what is named by the name it has in each language, what is counted or dated in its words. */
export function displayOf(scene: WordingScene, value: Value | undefined): Display | undefined {
  if (value === undefined) return undefined;
  const named =
    value.kind === 'person' || value.kind === 'organisation' ? scene.bearerOf(value.name) : undefined;
  return (
    scene.display((tongue) => valueWords(tongue, value)) ??
    (named === undefined ? undefined : scene.nameOf(named))
  );
}

/**
 * What the readings of a slot say for readers, in their order. Whether a thing is so is said as a sentence, and so is whether
 * harm befell anybody; of opposites each is named.
 */
export function readingDisplays(
  scene: WordingScene,
  slot: Slot,
  readings: readonly ReadingDraft[],
  claims: readonly ClaimInContext[],
): readonly (Display | undefined)[] {
  const firsts = readings.map((reading) => claims[reading.claims[0] ?? -1]?.claim);
  const differ = (of: 'polarity' | 'certainty'): boolean =>
    new Set(firsts.map((claim) => claim?.[of])).size > 1;
  if (slot === 'certainty' || slot === 'polarity') {
    const asked =
      slot === 'certainty' || (!differ('polarity') && differ('certainty')) ? 'certainty' : 'polarity';
    if (differ(asked))
      return firsts.map((claim) => (claim === undefined ? undefined : standing(scene, asked, claim)));
    const concepts = firsts.map((claim) => claim?.predicate.concept);
    if (concepts.some((a) => concepts.some((b) => areOpposite(a, b))))
      return concepts.map((id) => scene.display(({ titles }) => wordOf(titles?.concept ?? {}, id)));
    return new Set(firsts.map((claim) => claim?.spared === undefined)).size > 1
      ? firsts.map((claim) => harmed(scene, claim))
      : firsts.map(() => undefined);
  }
  if (slot === 'order') return readings.map(({ text }) => inTurn(scene, text));
  return readings.map(
    ({ value, text }, k) => displayOf(scene, value) ?? phraseOf(scene, slot, text, firsts[k]),
  );
}

const areOpposite = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && areOpposed(a, b);

/** Slots whose values name somebody or something, so that they can be told in another language where they have no type. */
const NAMING: ReadonlySet<Slot> = new Set<Slot>(['participant', 'role', 'place', 'attribution']);

/** What a claim prints of a slot, as far as its words mean something in the other languages too. */
export function phraseOf(
  scene: WordingScene,
  slot: Slot,
  text: string,
  claim: Drafted | undefined,
): Display | undefined {
  if (claim === undefined || !NAMING.has(slot)) return undefined;
  const { sourceId, attribution, arguments: list } = claim;
  if (slot === 'attribution') {
    const said = attribution.find(({ speaker }) => speaker.text === text);
    return said === undefined ? undefined : speakerDisplay(sourceId, said.speaker, scene);
  }
  const named = list.find((one) => one.text === text);
  if (named === undefined) return undefined;
  const { mention } = named;
  return scene.phrase(sourceId, named, mention?.kind === 'place' ? mention.entity : undefined);
}

/** Those whom a reading puts in order, by the names they have in each language. */
function inTurn(scene: WordingScene, text: string): Display | undefined {
  const names = text.split(' > ').map((name) => {
    const key = scene.bearerOf(name);
    return { name, display: key === undefined ? undefined : scene.nameOf(key) };
  });
  return scene.label(({ grammar, language }) =>
    grammar.wording.inTurn(names.map(({ name, display }) => display?.[language] ?? name)),
  );
}

type Drafted = ClaimInContext['claim'];

/** Whether harm befell anybody, as a sentence. */
function harmed(scene: WordingScene, claim: Drafted | undefined): Display | undefined {
  const polarity = claim?.spared === undefined ? 'affirmed' : 'negated';
  return scene.display(({ grammar }) => grammar.wording.happened[polarity]);
}

/** How a claim stands to what it tells, as a sentence. */
function standing(
  scene: WordingScene,
  asked: 'polarity' | 'certainty',
  { polarity, certainty, predicate }: Drafted,
): Display | undefined {
  if (asked === 'certainty') return scene.display(({ grammar }) => grammar.wording.certainty[certainty]);
  const aspect = aspectOf(predicate.concept);
  const happens = aspect !== undefined && aspect !== 'state' && certainty === 'asserted';
  return scene.display(({ grammar: { wording } }) => (happens ? wording.happened : wording.isSo)[polarity]);
}
