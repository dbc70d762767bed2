import { describe, expect, it } from 'vitest';
import { idsIn } from '../../languages/ids-in.js';

describe('a *have* that gives its tense to a participle is no event', () => {
  it.each([
    'The clerk had bought a gun.',
    'The clerk had not yet sold the gun.',
    'The clerk has hidden his passport.',
  ])('%s', (text) => expect(idsIn(text, 'concept')).not.toContain('own'));

  it.each([
    'The clerk had a gun.',
    'The clerk did not have a gun.',
    'The clerk had no passport.',
    'The clerk has a loaded rifle.',
  ])('but in %s', (text) => expect(idsIn(text, 'concept')).toContain('own'));
});
