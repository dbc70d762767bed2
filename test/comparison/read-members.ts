import { findClaims } from '../../src/claims/claims.js';
import type { Member } from '../../src/comparison/member.js';
import { type About, claimOf } from '../alignment/claims.js';
import { readMentions } from '../claims/claims-of.js';

/** The claims of each text with a concept, as members of one group: one source for each text. */
export function readMembers(concept: string, ...texts: readonly string[]): readonly Member[] {
  return texts
    .flatMap((text, i) => {
      const { document, mentions } = readMentions(text);
      const sourceId = `s${i}`;
      return findClaims(document, mentions)
        .filter((c) => c.predicate.concept === concept)
        .slice(0, 1)
        .map((claim) => ({ claim: { ...claim, sourceId }, document }));
    })
    .map((member, index) => ({ ...member, index }));
}

/** Each text as one claim, as members of one group: one source for each text, all told the same of. */
export function wordedMembers(texts: readonly string[], about: About = {}): readonly Member[] {
  return texts.map((text, index) => ({ ...claimOf(`s${index}`, text, about), index }));
}

/** The same in the second paragraph of a report, which no lead is. */
export function bodyMembers(texts: readonly string[]): readonly Member[] {
  const lead = 'The weather of the week was fair and the harvest of the whole valley is in the barns.\n';
  return wordedMembers(texts.map((text) => lead + text)).map((member) => {
    const { claim, document } = member;
    const { start, first, index } = document.sentences.find((s) => s.start >= lead.length) ?? claimStart;
    return { ...member, claim: { ...claim, start, first, sentence: index } };
  });
}

const claimStart = { start: 0, first: 0, index: 0 };

/**
 * The same as the lead of a whole report, which goes on for so many sentences; the sentence of each may go on with words of
 * its own.
 */
export function leadMembers(
  texts: readonly string[],
  sentences: number,
  rests: readonly string[] = [],
): readonly Member[] {
  const body = 'The harvest is in the barns.\n'.repeat(sentences);
  const whole = (text: string, i: number): string => `${text} ${rests[i] ?? ''}`.trim();
  return wordedMembers(texts.map((text, i) => `${whole(text, i)}.\n${body}`)).map((member, i) => {
    const { claim, document } = member;
    const end = texts[i]?.length ?? 0;
    const last = document.tokens.filter((t) => t.end <= end).length;
    return { ...member, claim: { ...claim, end, last, prominence: 'headline' } };
  });
}
