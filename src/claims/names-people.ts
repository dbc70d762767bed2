import { isKindOf } from '../concepts/kinds.js';
import type { Document } from '../model/document.js';

/** Whether people are named at a token by what they are. */
export const namesPeople = ({ hitsAt }: Document, index: number): boolean =>
  hitsAt[index]?.some((h) => h.category === 'kind' && isKindOf(h.id, 'person')) ?? false;
