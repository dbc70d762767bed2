import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/index.js';

/** What readers are told of the times of publication, in both languages. */
function told(...times: readonly string[]): readonly (readonly (string | undefined)[])[] {
  const text = 'The minister arrived in Rabat.';
  const { sources } = compareClaims(times.map((publishedAt, k) => ({ id: `${k}`, text, publishedAt })));
  return sources.map(({ publishedAt: { display } }) => [display?.en, display?.ar]);
}

describe('the time of publication', () => {
  it('is told as given where all clocks are of one zone', () => {
    expect(told('2018-06-24T23:41:48+04:00', '2018-06-24T20:53+04:00', '2018-06-24')).toEqual([
      ['24 June 2018, 23:41', '24 يونيو 2018، الساعة 23:41'],
      ['24 June 2018, 20:53', '24 يونيو 2018، الساعة 20:53'],
      ['24 June 2018', '24 يونيو 2018'],
    ]);
  });

  it('is told by UTC where they are of several, the day too, so that the order can be seen', () => {
    expect(told('2018-06-25T01:41:48+04:00', '2018-06-24T22:53:21Z', '2018-06-24T23:10:00-05:00')).toEqual([
      ['24 June 2018, 21:41 UTC', '24 يونيو 2018، الساعة 21:41 بتوقيت غرينتش'],
      ['24 June 2018, 22:53 UTC', '24 يونيو 2018، الساعة 22:53 بتوقيت غرينتش'],
      ['25 June 2018, 04:10 UTC', '25 يونيو 2018، الساعة 04:10 بتوقيت غرينتش'],
    ]);
  });

  it('stays as given where its zone is not known', () => {
    expect(told('2018-06-24T10:00', '2018-06-24T11:00Z', '2018-06-24T12:00+02:00').map(([en]) => en)).toEqual(
      ['24 June 2018, 10:00', '24 June 2018, 11:00 UTC', '24 June 2018, 10:00 UTC'],
    );
  });
});
