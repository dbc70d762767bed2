import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { tidy } from '../../scripts/api/tidy.mjs';
import { apiPages, staleApiPages } from '../../scripts/api.mjs';

describe('docs/api', () => {
  let pages: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    pages = await apiPages();
  });

  it('is what the comments in src say; npm run api writes it anew', async () => {
    expect(await staleApiPages(pages)).toEqual([]);
  });

  it('has a page for everything that can be imported and has types', () => {
    const imports = Object.entries(manifest.exports).flatMap(([path, given]) =>
      typeof given === 'object' ? path.replace(/^\./, 'crossclaim') : [],
    );
    expect(imports.length).toBeGreaterThan(4);
    for (const path of imports) expect(pages[`${path.replace('/', '.')}.md`]).toContain(`\n# ${path}\n`);
  });

  it('says nothing of the machine, the day or the version', () => {
    const all = Object.values(pages).join('\n');
    expect(all).not.toContain(process.cwd());
    expect(all).not.toMatch(/\bsrc\/\w|node_modules|\bv?\d+\.\d+\.\d+\b/);
  });
});

describe('a page', () => {
  it('tells a union once', () => {
    const page = '### A\n\n> **A** = 1 \\| 2\n\n#### Union Members\n\n1\n\n***\n\n2\n\n***\n\n### B\n';
    expect(tidy(page)).toMatch(/> \*\*A\*\* = 1 \\\| 2\n\n\*\*\*\n\n### B\n$/);
  });

  it('loses anchors that nothing leads to, and lists what is told elsewhere', () => {
    const page =
      '# x\n\n| <a id="property-a"></a> `a` | - |\n\n## References\n\n### B\n\nRe-exports [B](crossclaim.md#b)\n\n***\n\n### C\n\nRe-exports [C](crossclaim.md#c)\n';
    expect(tidy(page)).toMatch(
      /\n# x\n\n\| `a` \| - \|\n\n## [^#]+\n\n\[`B`\]\(crossclaim\.md#b\),\n\[`C`\]\(crossclaim\.md#c\)\.\n$/,
    );
  });
});
