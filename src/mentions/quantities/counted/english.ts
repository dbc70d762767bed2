import { isKindOf } from '../../../concepts/kinds.js';
import { hasHit, hitAt } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import { pastHyphen, type QuantityReader, sameSentence } from '../quantity-reader.js';
import { type Counted, isArticle, isModifier, kindCounted, nounAt, peopleAt } from './noun.js';
import type { NounReader } from './noun-reader.js';

/** The noun stands last in its phrase (`police cars`), unless people come first (`31 people killed`). */
export const englishNouns: NounReader = {
  kindAt: (reader, index) => {
    const hit = headKind(reader, index, true);
    return hit && fromKind(reader, hit);
  },
  nounAt: (reader, index, value) => {
    const at = pastHyphen(reader, index);
    const hit = at > index ? tiedKind(reader, at) : headKind(reader, at, false);
    return (
      (hit && agrees(reader, hit, value) ? fromKind(reader, hit) : undefined) ??
      nationals(reader, at) ??
      passiveKind(reader, at) ??
      (at === index ? unknownNoun(reader, at, false) : undefined)
    );
  },
  wholeAt: (reader, index) => englishNouns.kindAt(reader, index) ?? unknownNoun(reader, index, true),
};

/**
 * Words from a number to its noun, the noun included: `three undersea Internet cables`. Further off, a plural is as often
 * that of another phrase (iOS 8 bug reportedly erases documents); with two words fewer one count in fifty is lost.
 */
const REACH = 4;
/** A noun that looks plural; no possessive. */
const PLURAL_NOUN = /[^s']s$/;
/** Kinds whose names are the same in the plural. */
const INVARIANT: ReadonlySet<string> = new Set(['aircraft', 'fighter-jet', 'animal', 'missing', 'staff']);
const BE: ReadonlySet<string> = new Set(['be']);

const looksPlural = (reader: QuantityReader, index: number): boolean =>
  PLURAL_NOUN.test(reader.tokens[index]?.form ?? '');

const isPlural = (reader: QuantityReader, { tail, last }: Hit): boolean =>
  tail.number === 'plural' || looksPlural(reader, last - 1);

const fromKind = (reader: QuantityReader, hit: Hit): Counted =>
  kindCounted(reader, hit, isPlural(reader, hit));

/** The kind that heads the phrase which starts at a token; `partitive` says that articles may open it. */
function headKind(reader: QuantityReader, index: number, partitive: boolean): Hit | undefined {
  let found: Hit | undefined;
  let headed = false;
  let at = index;
  for (let step = 0; step < REACH && sameSentence(reader, at, index); step++) {
    const hit = hitAt(reader, at, 'kind');
    if (hit) {
      const plural = isPlural(reader, hit);
      if (found === undefined ? plural || !headed : plural || found.id === 'member') found = hit;
      if (plural) break;
    } else if (found || !(isModifier(reader, at) || (partitive && isArticle(reader, at)))) break;
    if (hit === undefined && looksPlural(reader, at)) headed = true;
    at = hit?.last ?? at + 1;
  }
  return found;
}

/** What a number counts to which a hyphen ties it: the seats of 40-seat buses, the members of a ten-member crew. */
function tiedKind(reader: QuantityReader, index: number): Hit | undefined {
  const tied = hitAt(reader, index, 'kind');
  return tied === undefined || tied.id === 'member' ? headKind(reader, index, false) : tied;
}

/** Whether a noun can be counted by more than one: in the plural, of people, or hyphened (`20-storey`). */
function agrees(reader: QuantityReader, hit: Hit, value: number): boolean {
  if (value < 2 || isPlural(reader, hit)) return true;
  return isKindOf(hit.id, 'person') || INVARIANT.has(hit.id) || isMark(reader.tokens[hit.first - 1], '-');
}

/** People named by their nation; in the singular it is an adjective. */
function nationals(reader: QuantityReader, index: number): Counted | undefined {
  return hitAt(reader, index, 'nationality')?.tail.number === 'plural' ? peopleAt(reader, index) : undefined;
}

/** `14 were killed`, `55 have been wounded`: what they became is what is counted. */
function passiveKind(reader: QuantityReader, index: number): Counted | undefined {
  let at = index;
  while (isAuxiliary(reader, at)) at++;
  const hit = hitAt(reader, at, 'kind');
  return at > index && hit && (isKindOf(hit.id, 'victim') || hit.id === 'missing' || hit.id === 'displaced')
    ? fromKind(reader, hit)
    : undefined;
}

function isAuxiliary(reader: QuantityReader, index: number): boolean {
  if (!hasHit(reader, index, 'light', BE) && !hasHit(reader, index, 'stop')) return false;
  return !hasHit(reader, index, 'preposition') && !hasHit(reader, index, 'marker');
}

/** A noun of no known kind: the first plural of the phrase, or in a share (`half of the Parliament`) its last word. */
function unknownNoun(reader: QuantityReader, index: number, share: boolean): Counted | undefined {
  let last: number | undefined;
  for (let at = index; at < index + REACH && sameSentence(reader, at, index); at++) {
    if (!isModifier(reader, at) && !(share && at === index && isArticle(reader, at))) break;
    if (reader.tokens[at]?.kind !== 'word' || isArticle(reader, at)) continue;
    last = at;
    if (looksPlural(reader, at)) break;
  }
  const token = last === undefined ? undefined : reader.tokens[last];
  if (last === undefined || token === undefined) return undefined;
  const plural = looksPlural(reader, last);
  return share || plural ? { of: token.stem, ...nounAt(reader, last, last + 1), plural } : undefined;
}
