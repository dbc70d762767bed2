/** What every event concept must answer; read by `npm run typecheck`, never run. */
import type { EventConcept } from '../../src/concepts/concept.js';

const whole = { gloss: 'sign', roles: ['agent'], aspect: 'event', suffered: false, once: false } as const;
export const concept: EventConcept = whole;

const { aspect: _aspect, ...timeless } = whole;
// @ts-expect-error how it lies in time
export const withoutAspect: EventConcept = timeless;

const { suffered: _suffered, ...unsuffered } = whole;
// @ts-expect-error whether it is suffered
export const withoutSufferer: EventConcept = unsuffered;

const { once: _once, ...repeatable } = whole;
// @ts-expect-error whether it happens once
export const withoutOnce: EventConcept = repeatable;

// @ts-expect-error a fate is named by kinds that there are
export const strange: EventConcept = { ...whole, fate: ['no-such-kind'] };
