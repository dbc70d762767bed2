import type { Document } from '../model/document.js';

/** Whether a token only joins others, so that what is told is told without it. */
export const isStop = ({ hitsAt }: Document, token: number): boolean =>
  hitsAt[token]?.some((h) => h.category === 'stop' || h.category === 'preposition') ?? false;
