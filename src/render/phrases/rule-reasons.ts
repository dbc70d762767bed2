import type { RuleId } from '../../model/rules.js';
import type { Line } from '../blocks.js';

/** A sentence that says why, given the values compared. */
export type Reason = (values: Line) => Line;

/** Why each rule decided as it did; a rule without its sentence does not compile. */
export type RuleReasons = Readonly<Record<RuleId, Reason>>;
