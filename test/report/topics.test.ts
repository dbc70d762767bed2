import { expect, it } from 'vitest';
import { topicsOf } from '../../src/report/topics.js';
import type { Topic } from '../../src/schema/types.js';
import { readTopics } from '../../src/text/topics.js';
import { claimOf } from '../alignment/claims.js';
import { person } from '../comparison/members.js';

const { claim, document } = claimOf('a', 'وقّع الوزيران اتفاقية الطائرات المسيّرة', {
  concept: 'sign',
  arguments: [person('سالم')],
});
const belongs = (topic: Omit<Topic, 'id' | 'label'>): boolean =>
  topicsOf(claim, document, readTopics([{ id: 't', label: {}, ...topic }])).length === 1;

it.each<[boolean, string, Omit<Topic, 'id' | 'label'>]>([
  [true, 'a concept', { concepts: ['sign'] }],
  [false, 'another concept', { concepts: ['arrive'] }],
  [true, 'a term', { terms: ['طائرة مسيرة'] }],
  [true, 'a term in another form', { terms: ['الاتفاق'] }],
  [false, 'the words of a term apart', { terms: ['اتفاقية المسيرة'] }],
  [true, 'a role', { roles: ['agent'] }],
  [false, 'a role it does not fill', { roles: ['place'] }],
  [true, 'concept and role', { concepts: ['sign'], roles: ['agent'] }],
  [false, 'concept without the role', { concepts: ['sign'], roles: ['place'] }],
  [false, 'role without the concept', { concepts: ['arrive'], roles: ['agent'] }],
  [true, 'a term whatever the rest', { concepts: ['arrive'], roles: ['place'], terms: ['اتفاق'] }],
  [false, 'nothing', {}],
  [false, 'an empty term', { terms: ['!'] }],
])('%s: by %s', (expected, _, topic) => expect(belongs(topic)).toBe(expected));
