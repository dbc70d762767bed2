import { isWeightless } from '../../../grammar/weightless.js';
import type { Document, Token } from '../../../model/document.js';
import { flatMap } from '../../../model/flat-map.js';
import type { Hit } from '../../../model/lexicon.js';
import type { Mention } from '../../../model/mention.js';
import type { TokenRange } from '../../../model/span.js';
import { tokensIn } from '../../../model/tokens-in.js';
import type { Member } from '../../member.js';
import { onceOfClaim } from '../../once.js';
import type { Sense } from './sense-of-hit.js';
import { sensesOf } from './senses.js';

/**
 * Where a word stands: in what the claim states, in what its evidence says beside it (when, of whom), or in the name of
 * him who says it.
 */
export type Part = 'claim' | 'beside' | 'speaker';

/** A word of a claim that says something: by its own weight, or by what it says of the others (not, all, before). */
export interface Word {
  readonly token: Token;
  /** Its stem, with the sign of a number below zero, which stands before it by itself. */
  readonly stem: string;
  /** Every phrase of the lexicon in which it stands. */
  readonly hits: readonly Hit[];
  /** The event concepts among them. */
  readonly concepts: readonly string[];
  /** The typed mention in which it stands, where the claim has one there. */
  readonly mention: Mention | undefined;
  readonly senses: readonly Sense[];
  /** Whether it weighs of its own; a small word only joins others. */
  readonly heavy: boolean;
  readonly part: Part;
}

const nothing: readonly string[] = [];
const conceptOf = ({ category, id }: Hit): readonly string[] => (category === 'concept' ? [id] : nothing);

/** Claims are hardly ever longer; so the cost of a diff is bounded. */
const MOST_WORDS = 120;

/** The words that say something, of a claim, its evidence and its speakers, in order. */
export const wordsOf = onceOfClaim(({ claim, document }: Member): readonly Word[] => {
  const inside = tokensIn(document, claim);
  const said = flatMap(claim.attribution, ({ speaker: { start, end } }) =>
    start === undefined || end === undefined ? [] : tokensIn(document, { start, end }),
  );
  const word = (token: Token, part: Part): readonly Word[] => {
    const over = hitsOver(document, token);
    if (token.kind === 'punctuation' && !over.some(isCurrency)) return [];
    const mention = claim.arguments.find(({ mention: m }) => m !== undefined && holds(m, token))?.mention;
    const senses = sensesOf(token, over, mention, isLabelled(document, token));
    const heavy = isHeavy(document, token);
    if (!heavy && senses.length === 0) return [];
    const concepts = over.length === 0 ? nothing : flatMap(over, conceptOf);
    return [{ token, stem: stemOf(token, mention), hits: over, concepts, mention, senses, heavy, part }];
  };
  const known = new Set(inside.map((t) => t.index));
  return [
    ...flatMap(inside, (t) => word(t, holds(claim, t) ? 'claim' : 'beside')),
    ...flatMap(
      said.filter((t) => !known.has(t.index)),
      (t) => word(t, 'speaker'),
    ),
  ].slice(0, MOST_WORDS);
});

/** Whether the word before a number says that it names and does not count: flight 370. */
const isLabelled = ({ hitsAt }: Document, { kind, index }: Token): boolean =>
  kind === 'number' &&
  (hitsAt[index - 1]?.some((h) => h.category === 'ordinal' && h.id === 'label') ?? false);

/** Whether a word is a number, in figures or in words. */
export const isNumeric = ({ token, senses }: Word): boolean =>
  token.kind === 'number' || senses.some(({ set }) => set === 'number');

const stemOf = ({ kind, stem }: Token, mention: Mention | undefined): string =>
  kind === 'number' && mention?.kind === 'quantity' && (mention.value.max ?? 0) < 0 ? `-${stem}` : stem;

/**
 * The stems of the words of weight that are of the claim itself: what tells copies apart at first sight. Of a claim that is
 * so long that not all its words are looked at, they are those of `wordsOf`.
 */
export function ownStems(member: Member): ReadonlySet<string> {
  const { claim, document } = member;
  const inside = tokensIn(document, claim);
  const stems = new Set<string>();
  if (inside.length > MOST_WORDS) {
    for (const { heavy, part, token } of wordsOf(member))
      if (heavy && part === 'claim') stems.add(token.stem);
    return stems;
  }
  for (const token of inside) {
    if (token.kind !== 'punctuation' && holds(claim, token) && isHeavy(document, token))
      stems.add(token.stem);
  }
  return stems;
}

const isHeavy = ({ hitsAt }: Document, { kind, index }: Token): boolean =>
  kind !== 'punctuation' && (kind === 'number' || !isWeightless(hitsAt[index] ?? []));

/** A sign for money is no word, and says what a word says: £. */
const isCurrency = ({ category }: Hit): boolean => category === 'currency';

const holds = ({ first, last }: TokenRange, { index }: Token): boolean => first <= index && index < last;

/** A phrase that begins so many words before a token may reach over it. */
const LONGEST = 4;

const none: readonly Hit[] = [];

/** The phrases of the lexicon that reach over a token: for most, those that begin there. */
function hitsOver({ hitsAt }: Document, { index }: Token): readonly Hit[] {
  const own = hitsAt[index] ?? none;
  let found: Hit[] | undefined;
  for (let i = Math.max(0, index - LONGEST); i < index; i++)
    for (const hit of hitsAt[i] ?? none)
      if (hit.last > index) {
        found ??= [];
        found.push(hit);
      }
  return found === undefined ? own : [...found, ...own];
}
