import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Frame, Slot } from './frame.js';
import { nounSlotsOf } from './noun-slots-arabic.js';
import { byWhom } from './passive-arabic.js';
import { verbFillersOf } from './verb-fillers-arabic.js';
import { verbSlotsOf } from './verb-slots-arabic.js';

/** Who or what fills the places around an Arabic predicate: those of a verb, or of an event noun and of a passive. */
export function slotsOf(frame: Frame): readonly Slot[] {
  const { predicate } = frame;
  const fillers = isFiniteVerb(predicate) && !predicate.passive ? verbFillersOf(frame) : undefined;
  const slots = fillers === undefined ? nounSlotsOf(frame) : verbSlotsOf(frame, fillers);
  return [...slots, ...byWhom(frame, slots)];
}
