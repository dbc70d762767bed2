import { hasHit } from '../../grammar/hits.js';
import type { NameReader } from './name-reader.js';

/** Whether a token names a weekday or a month, which have capitals and are part of no name. */
export const isDateWord = ({ document }: NameReader, at: number): boolean =>
  hasHit(document, at, 'weekday') || hasHit(document, at, 'month');
