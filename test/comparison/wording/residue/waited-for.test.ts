import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../../src/compare.js';

const verdicts = (...texts: readonly string[]): readonly string[] =>
  compareClaims(texts.map((text, i) => ({ id: String(i), text })))
    .groups.map(({ verdict }) => verdict)
    .filter((verdict) => verdict !== 'single-source');

describe('what is waited for has not come about', () => {
  it.each([
    ['Regulators approved the deal.', 'The deal awaits approval by regulators.'],
    ['Parliament approved the deal.', 'The deal still needs approval by parliament.'],
    ['وافق البرلمان على الاتفاق.', 'الاتفاق ما زال بحاجة إلى موافقة البرلمان.'],
  ])('so the two do not agree: %s / %s', (a, b) => expect(verdicts(a, b)).toEqual(['similar']));

  it('but two that wait for it do', () =>
    expect(
      verdicts('The deal still needs approval by parliament.', 'The deal needs the approval of parliament.'),
    ).toEqual(['agreement']));
});
