import { describe, expect, it } from 'vitest';
import { speltName } from '../../src/grammar/spelt-name.js';

const latin = ['Donald', 'Gokhan', 'Stephen', 'Osman', 'Hannah'];

describe('a name in another script', () => {
  it.each([
    ['دونالد', 'Donald'],
    ['دونالد هيل', 'Donald Hil'],
    // A key of two sounds is that of many names.
    ['هاني', 'Hani'],
    // Not what begins or ends otherwise, though its key is the same.
    ['جوهان', 'Juhan'],
    ['ستيفاني', 'Satifani'],
    ['عثمان', 'Athman'],
  ])('%s is told as %s', (name, told) => {
    expect(speltName(name, 'Latin', latin)).toBe(told);
  });

  it('stays where it is in that script already', () => {
    expect(speltName('Donald', 'Latin', latin)).toBe('Donald');
    expect(speltName('هاني', 'Arabic', [])).toBe('هاني');
  });
});
