import type { Member } from '../member.js';

/**
 * A lead cut by dots goes on in a sentence that opens within so many tokens of the text; about the length of a
 * headline. From ten to twice as many nothing changes.
 */
const LEAD = 12;

/**
 * Whether a claim is of the lead of its report: its title, its first sentence, or the rest of a first line cut by
 * dots.
 */
export function isLead({ claim, document }: Member): boolean {
  if (claim.prominence === 'headline') return true;
  const sentence = document.sentences[claim.sentence];
  return (
    sentence !== undefined && sentence.paragraph === document.sentences[0]?.paragraph && sentence.first < LEAD
  );
}
