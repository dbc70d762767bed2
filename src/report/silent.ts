import { relations } from '../model/relations.js';
import type { Relation } from '../schema/types.js';

/** Whether a difference of this relation leaves an agreement standing. */
export const isSilent = (relation: Relation): boolean => relations[relation] === 'agreement';
