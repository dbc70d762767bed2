import { expect, test } from 'vitest';
import { compareClaims } from '../../src/compare.js';
import { diffReports } from '../../src/diff-reports.js';
import { renderDiff, renderDiffHtml } from '../../src/render.js';
import type { GroupChange, ReportDiff } from '../../src/schema/types.js';

const a = {
  id: 'a',
  text: 'The bridge collapsed on Monday, killing 12 people. Two ministers visited the town.',
};
const b = {
  id: 'b',
  text: 'The collapse of the bridge killed 12 people on Monday. Two ministers visited the town.',
};
const c = {
  id: 'c',
  text: 'The bridge collapsed on Monday, killing 14 people. Schools were closed for a week.',
};
const diff = diffReports(compareClaims([a, b]), compareClaims([a, b, c]));

/** Without the controls that isolate what comes from elsewhere. */
const plain = (page: string): string => page.replace(/[\u2066-\u2069]/g, '');

test('a further report in English', () => {
  const page = plain(renderDiff(diff, { language: 'en' }));
  expect(page).toMatch(
    /^# What the later comparison changes\n\n- New reports: \*\*c\*\*\n- \d points? as before\n\n## New conflicts\n/,
  );
  expect(page).toMatch(/- \*\*Death toll\*\*: Number \(cannot both be so\)/);
  expect(page).toMatch(/## Points that stand otherwise\n\n- \*\*[^*]+\*\*: Agree → Conflict/);
  expect(page).toMatch(/## New points\n\n- \*\*[^*]+\*\*: In one report only \(c\)/);
  expect(page).not.toContain('no longer found');
});

test('the same in HTML, whatever its subjects hold', () => {
  const page = renderDiffHtml(diff, { language: 'en' });
  expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  expect(page).toContain('<title>What the later comparison changes</title>');
  expect(page).toContain('<h2>New conflicts</h2>');
  expect(page).toContain('<strong><bdi>Death toll</bdi></strong>: Number (cannot both be so)');
  expect(renderDiffHtml(diff)).toContain('<html lang="ar" dir="rtl">');
  const [first, ...rest] = diff.conflicts.appeared;
  if (first === undefined) throw new Error('no conflict');
  const evil = { en: '<script>alert(1)</script>', ar: '<script>alert(1)</script>' };
  const hostile = {
    ...diff,
    conflicts: { ...diff.conflicts, appeared: [{ ...first, subject: evil }, ...rest] },
  };
  expect(renderDiffHtml(hostile)).not.toContain('<script');
});

test('in Arabic, from right to left, and unless told otherwise', () => {
  const page = renderDiff(diff);
  expect(page).toBe(renderDiff(diff, { language: 'ar' }));
  expect(page).toMatch(/^<div dir="rtl">\n\n# ما تغيّره المقارنة الأحدث/);
  expect(page).toContain('## تعارضات جديدة');
});

test('where nothing changed it says so', () => {
  const report = compareClaims([a, b]);
  const page = renderDiff(diffReports(report, report), { language: 'en' });
  expect(page).toBe(
    `# What the later comparison changes\n\n- ${report.groups.length} points as before\n\n<!-- crossclaim -->\n`,
  );
});

test('every kind of change has its place, the point by where it was or is', () => {
  const state = (id: string) => ({ id, verdict: 'similar' as const, sourceIds: [id] });
  const kinds = ['appeared', 'split', 'verdict', 'members', 'joined', 'gone'] as const;
  const groups = kinds.map(
    (change): GroupChange => ({
      change,
      subject: { ar: change, en: change },
      ...(change === 'appeared' ? {} : { before: state('old') }),
      ...(change === 'gone' ? {} : { after: state('new') }),
      claimsAdded: [],
      claimsRemoved: [],
    }),
  );
  const page = plain(renderDiff({ ...diff, groups }, { language: 'en' }));
  for (const kind of kinds) expect(page).toContain(`- **${kind}**: Similar only`);
  expect(page).toContain('- **gone**: Similar only (old)');
  expect(page).toContain('- **joined**: Similar only (new)');
});

test('what comes from elsewhere smuggles nothing into the page', () => {
  const hostile = '<img src=x> **x** [y](javascript:z) \u202e';
  const [first] = diff.groups;
  if (first === undefined) throw new Error('no change');
  const page = renderDiff(
    {
      ...diff,
      sources: { ...diff.sources, added: [hostile] },
      groups: [{ ...first, subject: { ar: hostile, en: hostile } }],
    },
    { language: 'en' },
  );
  expect(page).not.toContain('<img');
  expect(page).not.toContain('\u202e');
  expect(page).not.toMatch(/[^\\]\]\(javascript/);
});

test('what is no diff, and an option that there is none of, are refused', () => {
  const none: ReportDiff = JSON.parse('{}');
  expect(() => renderDiff(none)).toThrow(
    /"diff": expected .* The schema is published as crossclaim\/schema\/diff\.json/,
  );
  expect(() => renderDiff(diff, JSON.parse('{"lang":"en"}'))).toThrow(/there is no "lang"/);
});
