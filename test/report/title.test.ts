import { expect, it } from 'vitest';
import type { DifferenceDraft } from '../../src/model/finding.js';
import { titleClaim } from '../../src/report/title.js';
import { claimsOf, readMentions } from '../claims/claims-of.js';

const texts = ['وصل الوزير إلى العاصمة', 'وصل الوزير إلى العاصمة يوم الثلاثاء', 'زيارة الوزير تبدأ الأربعاء'];
const claims = texts.flatMap((text, i) => {
  const { document } = readMentions(text);
  const [claim] = claimsOf(text);
  return claim === undefined ? [] : [{ claim, document: { ...document, source: { id: String(i), text } } }];
});

const difference = (
  relation: DifferenceDraft['relation'],
  ...readings: readonly number[]
): DifferenceDraft => ({
  slot: 'time',
  relation,
  causes: ['time'],
  rule: 'time-disjoint',
  readings: readings.map((index) => ({ text: '', claims: [index] })),
  values: [],
  confidence: 1,
});

const title = (...differences: readonly DifferenceDraft[]) =>
  titleClaim([0, 1, 2], claims, { agreements: [], differences });

it('is the claim that tells best what all are about', () => expect(title()).toBe(1));

it('is one of those that differ, where a difference counts', () =>
  expect(title(difference('contradiction', 0, 2))).toBe(0));

it('but not where it leaves an agreement standing', () => expect(title(difference('framing', 0, 2))).toBe(1));
