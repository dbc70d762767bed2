import { describe, expect, it } from 'vitest';
import { argumentsIn, claimsOf } from '../claims-of.js';

describe('a pronoun that points back at a place', () => {
  it('gives the goal and leaves the subject to the clause before', () => {
    expect(
      argumentsIn('وقع وزير الخارجية الفرنسي جان دوبون اتفاقا مع مصر، التي وصل إليها فجر الأربعاء', 'arrive'),
    ).toEqual(['agent جان دوبون', 'destination مصر', 'time فجر الأربعاء']);
  });

  it('leaves a subject that follows the verb alone', () => {
    const text = 'زار الوزير مصر التي وصل إليها السفير الفرنسي الثلاثاء';
    expect(argumentsIn(text, 'arrive')).toEqual(expect.arrayContaining(['agent السفير الفرنسي']));
    expect(argumentsIn(text, 'arrive')).not.toContain('agent الوزير');
  });

  it.each([
    // the pronoun stands for no place
    'تحدث الوزير عن القائمة التي أشار إليها الثلاثاء',
    // no pronoun
    'تحدث الوزير عن مصر التي وصلت الثلاثاء إلى النهائي',
  ])('gives none in %s', (text) =>
    expect(
      claimsOf(text).flatMap((c) => c.arguments.filter((a) => a.role === 'destination' && a.mention)),
    ).toEqual([]),
  );
});
