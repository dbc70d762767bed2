import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../src/compare.js';
import { renderMarkdown } from '../../../src/render.js';
import { packReport } from '../../../src/schema/packed/pack-report.js';
import { parseReport } from '../../../src/schema/parse.js';

const sources = ['a', 'b', 'c', 'd'].map((id, i) => ({
  id,
  text: `The ferry sank off the coast on Monday, and ${20 + i} people died.\nThe harbour master said that the crew had left it.`,
}));
const report = compareClaims(sources);

describe('packReport', () => {
  const kept = JSON.stringify(packReport(report));

  it('is smaller, and the same report', () => {
    expect(kept.length).toBeLessThan(JSON.stringify(report).length / 1.5);
    expect(JSON.stringify(parseReport(JSON.parse(kept)))).toBe(JSON.stringify(report));
  });

  it('is taken by whatever takes a report', () =>
    expect(renderMarkdown(parseReport(JSON.parse(kept)))).toBe(renderMarkdown(report)));

  it('is refused where it was changed', () => {
    const packed = packReport(report);
    const wrong = (change: object): unknown => {
      try {
        return parseReport({ ...packed, ...change });
      } catch (error) {
        return error;
      }
    };
    expect(wrong({ packedVersion: '2' })).toMatchObject({
      code: 'schema-violation',
      where: 'report.packedVersion',
    });
    expect(wrong({ texts: [] })).toMatchObject({
      code: 'schema-violation',
      where: expect.stringMatching(/^report\.things\[/),
    });
    expect(wrong({ things: packed.things.slice(0, -1) })).toMatchObject({ code: 'schema-violation' });
    expect(wrong({ things: [] })).toMatchObject({ code: 'schema-violation', where: 'report' });
  });
});
