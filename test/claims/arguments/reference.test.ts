import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Who an agent of the last claim with a concept stands for, or `open`. */
function agentsOf(text: string, concept: string): readonly string[] {
  const claim = claimsOf(text)
    .filter((c) => c.predicate.concept === concept)
    .at(-1);
  return (claim?.arguments ?? [])
    .filter((a) => a.role === 'agent')
    .map((a) => (a.reference === 'open' ? 'open' : (a.mention?.text ?? a.text)));
}

it('الجانبان are the two states named before', () => {
  expect(agentsOf('اجتمعت فرنسا وألمانيا في باريس. ووقع الجانبان مذكرة تفاهم.', 'sign')).toEqual([
    'فرنسا',
    'ألمانيا',
  ]);
});

it('الجانبان stay open where nobody is named, or too many are', () => {
  expect(agentsOf('ووقع الجانبان مذكرة تفاهم.', 'sign')).toEqual(['open']);
  expect(agentsOf('اجتمعت فرنسا وألمانيا ومصر. ووقع البلدان مذكرة تفاهم.', 'sign')).toEqual(['open']);
});
