import { flat } from '../model/flat-map.js';
import type { Mention } from '../model/mention.js';

/** Kinds by the order in which they win a stretch of text that two of them claim. */
const RANK: Readonly<Record<Mention['kind'], number>> = {
  time: 0,
  quantity: 1,
  ordinal: 2,
  person: 3,
  organisation: 4,
  place: 5,
  office: 6,
};

const DIGIT = /\p{N}/u;

/**
 * Joins lists of mentions, each sorted by position, into one sorted list. Where a time and a quantity claim the same
 * words the time wins, and so it does over an office inside it (5 pm); a month that is a surname is no time (Peter April);
 * other names may nest (an office beside its holder) and stay.
 */
export function mergeMentions(lists: readonly (readonly Mention[])[]): readonly Mention[] {
  const all = flat(lists).sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]);
  const out: Mention[] = [];
  let timeUntil = -1;
  let personUntil = -1;
  for (const mention of all) {
    if (mention.kind === 'person') personUntil = Math.max(personUntil, mention.end);
    if (mention.kind === 'time' && mention.end <= personUntil && !DIGIT.test(mention.text)) continue;
    if (mention.kind === 'time') timeUntil = Math.max(timeUntil, mention.end);
    else if ((mention.kind === 'quantity' || mention.kind === 'ordinal') && mention.start < timeUntil)
      continue;
    else if (mention.kind === 'office' && mention.end <= timeUntil) continue;
    out.push(mention);
  }
  return out;
}
