import { flatMap } from '../../../model/flat-map.js';
import type { Member } from '../../member.js';
import { pairsOf } from './pairs.js';
import type { Word } from './words.js';

/** The words by which two claims that are nearly one sentence differ, as printed. */
export interface LeftWords {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const texts = (words: readonly Word[]): readonly string[] =>
  [...words].sort((x, y) => x.token.index - y.token.index).map(({ token }) => token.text);

/** What is left of two claims once what says one thing on both sides is taken out; nothing where they are no near copies. */
export function leftWords(a: Member, b: Member): LeftWords | undefined {
  const [pair] = pairsOf([a, b]);
  if (pair === undefined) return undefined;
  const { replaced, added } = pair.rest;
  const rest = [...replaced, ...added];
  const [left, right] = [flatMap(rest, (r) => r.left), flatMap(rest, (r) => r.right)];
  return pair.a.index === a.index ? { a: texts(left), b: texts(right) } : { a: texts(right), b: texts(left) };
}
