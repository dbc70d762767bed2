import { isKindOf } from '../../concepts/kinds.js';
import { isSuffered } from '../../concepts/traits.js';
import { hasHit, hitAt } from '../../grammar/hits.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Hit } from '../../model/lexicon.js';
import { asMembers, kindCounted } from './counted/counted.js';
import { readNumeral } from './numbers/numbers.js';
import { type QuantityReader, sameSentence } from './quantity-reader.js';
import { exactly, quantityStep, type Step } from './quantity-step.js';

const TWO: ReadonlySet<string> = new Set(['2']);

/** Two of a kind told by its ending (قتيلان), with the number that may repeat it (قتيلان اثنان). */
export function dualStep(reader: QuantityReader, index: number): Step | undefined {
  const kind = dualAt(reader, index);
  const numeral = kind && readNumeral(reader, index);
  if (kind === undefined || (numeral && !(numeral.last === index + 1 && numeral.value === 2)))
    return undefined;
  const counted = { ...kindCounted(reader, kind), plural: true };
  const core = exactly(2, index, index + 1, kind.lead);
  const step = quantityStep(reader, core, undefined, asMembers(reader, index, counted));
  return readNumeral(reader, step.next)?.value === 2 ? { ...step, next: step.next + 1 } : step;
}

/**
 * The noun in the dual at a token (قتيلان, سيارتين). With ين a masculine dual looks like a plural, so it is read as one only where
 * the lexicon lists it under two. With the article (الوزيران) it points back and counts nothing; nor does the name of a body
 * (طالبان), but behind what befalls people: أصيب طالبان.
 */
function dualAt(reader: QuantityReader, index: number): Hit | undefined {
  const kind = hitAt(reader, index, 'kind');
  if (kind?.form !== 'word' || kind.lead.article || hasHit(reader, index, 'timeUnit')) return undefined;
  if (hasHit(reader, index, 'bodyName') && !isBefallen(reader, index)) return undefined;
  return hasHit(reader, index, 'number', TWO) || isDual(reader, kind) ? kind : undefined;
}

/** Whether a verb of what befalls people stands right before a token. */
const isBefallen = ({ hitsAt }: QuantityReader, index: number): boolean =>
  hitsAt[index - 1]?.some((h) => isFiniteVerb(h) && h.category === 'concept' && isSuffered(h.id)) ?? false;

/** Whether the ending of a noun shows two: قتيلان, of things هدفين too (they have no plural in ين), سيارتا إسعاف. */
function isDual(reader: QuantityReader, kind: Hit): boolean {
  if (kind.last > kind.first + 1) return isCompound(reader, kind);
  const ending = reader.grammar.dualOf(kind.tail);
  if (ending === 'open') return !isKindOf(kind.id, 'person');
  return ending === 'absolute' || (ending === 'construct' && isOwnedAfter(reader, kind));
}

/** Whether an owner may follow a noun: a word that is no verb and no function word. */
function isOwnedAfter(reader: QuantityReader, { first, last }: Hit): boolean {
  return (
    reader.tokens[last]?.kind === 'word' &&
    sameSentence(reader, last, first) &&
    !reader.hitsAt[last]?.some((hit) => isFiniteVerb(hit) || hit.category === 'stop')
  );
}

/** The first noun of a compound in the dual, whose ن falls: ضابطا أمن, سيارتا إسعاف. No noun that ends like it. */
function isCompound(reader: QuantityReader, { first, last, lead }: Hit): boolean {
  const word = reader.tokens[first]?.form.slice(lead.letters) ?? '';
  const end = reader.tokens[last - 1]?.form ?? '';
  if (!reader.grammar.looksDualCompound(word, end)) return false;
  return !reader.document.lexicon.entries.get(word)?.some(({ category }) => category === 'kind');
}
