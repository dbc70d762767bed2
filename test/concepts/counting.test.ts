import { describe, expect, it } from 'vitest';
import { countFact, countGrows, countSlot, fateCounted } from '../../src/concepts/counting.js';

describe('what a number counts', () => {
  it('is one for a toll, whatever the noun', () => {
    expect(
      new Set([
        countSlot('kill', 'person', ''),
        countSlot('die', 'dead', ''),
        countSlot(undefined, 'victim', ''),
      ]).size,
    ).toBe(1);
  });

  it('is one for a toll of those who were there, whatever they were', () => {
    const toll = countSlot('kill', 'person', '');
    for (const kind of ['worker', 'passenger', 'migrant', 'prisoner'])
      expect(countSlot('die', kind, '')).toBe(toll);
    for (const kind of ['child', 'woman', 'soldier', 'journalist', 'firefighter'])
      expect(countSlot('die', kind, '')).not.toBe(toll);
    expect(countSlot('dismiss', 'worker', '')).not.toBe(countSlot('dismiss', 'person', ''));
  });

  it('is one for those who escape and those who flee', () =>
    expect(countSlot('escape', 'prisoner', '')).toBe(countSlot('flee', 'prisoner', '')));

  it('is one for ambulances that come, whatever the verb', () => {
    const sent = countFact('send', 'ambulance', '');
    expect(sent).not.toBe('');
    for (const concept of [undefined, 'deploy', 'mobilise', 'arrive'])
      expect(countFact(concept, 'ambulance', '')).toBe(sent);
  });

  it('is not for ambulances to which something else happens, nor for other things sent', () => {
    const sent = countFact('send', 'ambulance', '');
    expect(countSlot('destroy', 'ambulance', '')).not.toBe(sent);
    expect(countFact(undefined, 'truck', '')).toBe('');
    expect(countFact('send', 'soldier', '')).not.toBe(sent);
  });

  it('is told by its slot, with whether the number can grow', () => {
    const toll = countSlot('kill', 'person', '');
    expect(fateCounted(toll)).toBe('die');
    expect(countGrows(toll)).toBe(true);
    expect(countGrows(countSlot('sign', 'agreement', ''))).toBe(false);
  });
});
