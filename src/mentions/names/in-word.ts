import { hasHit } from '../../grammar/hits.js';
import type { NameReader } from './name-reader.js';

const IN: ReadonlySet<string> = new Set(['in']);

/** Whether the preposition `in` starts at a token. */
export const isIn = ({ document }: NameReader, at: number): boolean =>
  hasHit(document, at, 'preposition', IN);
