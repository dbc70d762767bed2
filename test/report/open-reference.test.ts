import { expect, it } from 'vitest';
import { compareClaims } from '../../src/index.js';

it('an argument that leaves open who is meant says so in the report', () => {
  const { claims } = compareClaims([
    { id: 'a', text: 'اجتمعت فرنسا وألمانيا ومصر. ووقع البلدان مذكرة تفاهم.' },
    { id: 'b', text: 'اجتمعت فرنسا ومصر في القاهرة. ووقعت فرنسا ومصر مذكرة تفاهم.' },
  ]);
  const open = claims.flatMap((c) =>
    c.arguments.flatMap((a) => (a.reference === 'open' ? [[c.sourceId, a.text]] : [])),
  );
  expect(open).toEqual([['a', 'البلدان']]);
});
