import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareClaims, readingsOf, type Source } from '../src/index.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const { sources }: { readonly sources: readonly Source[] } = JSON.parse(
  read('fixtures/five-reports/event.json'),
);

/** A planted difference: for each of its readings, the words of every source that gives it. */
interface Planted {
  readonly id: string;
  readonly slot: string;
  readonly relation: string;
  readonly readings: readonly Readonly<Record<string, string>>[];
}
const gold: readonly Planted[] = JSON.parse(read('fixtures/five-reports/gold.json'));

const report = compareClaims(sources);

/** What the example in the README prints. */
function printed(): string {
  const lines: string[] = [];
  for (const { verdict, subject, differences } of report.groups)
    for (const difference of differences) {
      lines.push(`${verdict} - ${subject.label.en}`);
      for (const { reading, sourceIds } of readingsOf(report, difference))
        lines.push(`  ${reading.display?.en ?? reading.text}: ${sourceIds.join(', ')}`);
    }
  return lines.join('\n');
}

/** Where the words of a source stand in its text. */
function spanOf(id: string, words: string): { readonly start: number; readonly end: number } {
  const start = sources.find((s) => s.id === id)?.text.indexOf(words) ?? -1;
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

describe('five reports in two languages', () => {
  const byId = new Map(report.claims.map((c) => [c.id, c]));
  const differences = report.groups.flatMap((g) => g.differences);
  const tells = (claimIds: readonly string[], id: string, words: string): boolean => {
    const { start, end } = spanOf(id, words);
    return claimIds
      .flatMap((claimId) => byId.get(claimId) ?? [])
      .some((c) => c.sourceId === id && c.evidence.start < end && start < c.evidence.end);
  };

  it.each(gold)('the planted difference is told: $id', ({ slot, relation, readings }) => {
    const found = differences.filter((d) => d.slot === slot && d.relation === relation);
    const isTold = found.some((d) =>
      readings.every((wanted) =>
        d.readings.some((r) => Object.entries(wanted).every(([id, words]) => tells(r.claimIds, id, words))),
      ),
    );
    expect(isTold).toBe(true);
  });

  it('and nothing else is told to differ', () => expect(differences).toHaveLength(gold.length));

  it('that thirty were hurt is agreed on across the languages', () => {
    const agreed = report.groups.filter((g) => g.verdict === 'agreement');
    expect(agreed.map((g) => g.sourceIds)).toEqual([['ar-2', 'ar-3', 'en-2']]);
  });

  it('the README prints what comes out', () =>
    expect(read('../README.md')).toContain(`\n\`\`\`\n${printed()}\n\`\`\`\n`));
});
