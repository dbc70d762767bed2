import { expect, it } from 'vitest';
import { isLead } from '../../../src/comparison/wording/is-lead.js';
import { wordedMembers } from '../read-members.js';

/** Whether the last sentence of a line of so many words and a full stop belongs to the lead. */
const ledBy = (words: number): boolean => {
  const text = `${Array.from({ length: words }, () => 'harbour').join(' ')}. The council repairs the bridge.`;
  return wordedMembers([text]).every((member) =>
    isLead({ ...member, claim: { ...member.claim, sentence: member.document.sentences.length - 1 } }),
  );
};

it('the lead goes on in a sentence of the first line that opens within a dozen tokens', () => {
  expect(ledBy(10)).toBe(true);
  expect(ledBy(12)).toBe(false);
});

it('a later line is no lead', () => {
  const [member] = wordedMembers(['Harbour.\nThe council repairs the bridge.']);
  expect(member && isLead({ ...member, claim: { ...member.claim, sentence: 1 } })).toBe(false);
});
