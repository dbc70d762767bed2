import { describe, expect, it } from 'vitest';
import { instantOf, zoneOf } from '../../src/model/instant-of.js';

describe('the instant of a date', () => {
  it.each([
    ['2018-06-24', undefined, '2018-06-24T00:00:00.000Z'],
    ['2018-06-24T10:00', undefined, '2018-06-24T10:00:00.000Z'],
    ['2018-06-24T10:00:30.5', undefined, '2018-06-24T10:00:30.500Z'],
    ['2018-06-24T10:00Z', '+00:00', '2018-06-24T10:00:00.000Z'],
    ['2018-06-24T01:00:00+04:00', '+04:00', '2018-06-23T21:00:00.000Z'],
  ])('%s has the zone %s, and is the same wherever it is read', (iso, zone, instant) => {
    expect(zoneOf(iso)).toBe(zone);
    expect(new Date(instantOf(iso)).toISOString()).toBe(instant);
  });

  it('is no number of what is no date', () => {
    expect(instantOf('Tuesday')).toBeNaN();
  });
});
