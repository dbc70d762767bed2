import type { Relation } from '../schema/types.js';

const SILENT: ReadonlySet<Relation> = new Set(['framing', 'complementary']);

/** Whether a difference of this relation leaves an agreement standing. */
export const isSilent = (relation: Relation): boolean => SILENT.has(relation);
