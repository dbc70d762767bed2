import { tellsMake } from '../concepts/traits.js';
import type { Finding } from '../model/finding.js';
import type { Category } from '../model/lexicon.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** A make is told in no more words. */
const MOST = 6;
/** Words before which the name of a make has ended. */
const ENDS: ReadonlySet<Category> = new Set(['preposition', 'marker', 'light', 'reference', 'speech']);

/** The words of the make that a claim names, folded, and as printed. */
function makeIn({
  claim,
  document,
}: Member): { readonly words: readonly string[]; readonly text: string } | undefined {
  if (!tellsMake(claim.predicate.concept)) return undefined;
  const words: string[] = [];
  let [start, end] = [0, 0];
  for (let i = claim.predicate.token; i < claim.last && words.length < MOST; i++) {
    const token = document.tokens[i];
    if (token === undefined || token.start < claim.predicate.end) continue;
    if (token.kind === 'punctuation') {
      if (/^["()-]$/.test(token.form)) continue;
      break;
    }
    if (document.hitsAt[i]?.some((h) => ENDS.has(h.category))) break;
    if (words.length === 0) start = token.start;
    end = token.end;
    words.push(token.form);
  }
  return words.length === 0 ? undefined : { words, text: document.source.text.slice(start, end) };
}

function rule(a: SlotValue<readonly string[]>, b: SlotValue<readonly string[]>): Ruling | undefined {
  const [short, long] = a.value.length < b.value.length ? [a.value, b.value] : [b.value, a.value];
  return short.length < long.length && short.every((word) => long.includes(word))
    ? { rule: 'make-more-exact', relation: 'detail', causes: ['identity'] }
    : undefined;
}

/** Compares of what make or class the members of a group say a thing is; two spellings of a name are one. */
export function compareMakes(members: readonly Member[], identity: Identity): Finding {
  const values = members.flatMap((member): SlotValue<readonly string[]>[] => {
    const make = makeIn(member);
    return make === undefined
      ? []
      : [{ member, value: make.words, text: make.text, key: make.words.join(' ') }];
  });
  return { agreements: [], differences: compareReadings('participant', values, rule, identity).differences };
}
