import { expect, it } from 'vitest';
import { readMentions } from '../claims/claims-of.js';

const offices = (text: string): readonly string[] =>
  readMentions(text).mentions.flatMap((m) => (m.kind === 'office' ? [m.text] : []));

it('pm is no office inside a clock time', () => {
  expect(offices('The plane crashed at 5 pm on Monday.')).toEqual([]);
  expect(offices('The prime minister met the king at 9 pm on Monday.')).toEqual(['prime minister', 'king']);
});

it('and is one elsewhere', () => {
  expect(offices('The PM met the king on Monday.')).toEqual(['PM', 'king']);
});

it('a month that is a surname is no time', () => {
  const times = (text: string): readonly string[] =>
    readMentions(text).mentions.flatMap((m) => (m.kind === 'time' ? [m.text] : []));
  expect(times('Peter April was fined on Monday.')).toEqual(['Monday']);
  expect(times('Peter Reed was fined in April.')).toEqual(['April']);
});
