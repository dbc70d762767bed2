import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/comparison/member.js';
import { compareSpeakers } from '../../../src/comparison/parties/speakers.js';
import { member, members, rulings } from '../members.js';

describe('on whose word', () => {
  const said = (source: string, entityId: string | undefined): Member => {
    const plain = member(source, { concept: 'resign', speakers: ['x'] });
    const speaker = { text: entityId ?? 'officials', ...(entityId === undefined ? {} : { entityId }) };
    return {
      ...plain,
      claim: { ...plain.claim, attribution: [{ speaker, cue: 'said', mode: 'indirect' }] },
    };
  };
  const compared = (a: Member, b: Member): readonly string[] =>
    rulings(compareSpeakers(members(a, b), () => 0.9));

  it('differs where each names another, which leaves the fact as it is', () =>
    expect(compared(said('a', 'ministry'), said('b', 'airline'))).toEqual(['framing speaker-other']));

  it.each<readonly [string, Member, Member]>([
    ['one speaker', said('a', 'ministry'), said('b', 'ministry')],
    ['somebody who is not known', said('a', 'ministry'), said('b', undefined)],
    ['the report itself', said('a', 'ministry'), member('b', { concept: 'resign' })],
  ])('does not differ: %s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});
