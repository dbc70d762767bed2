import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shipped = shippedFiles();
const pages = shipped.filter((path) => path.endsWith('.md'));

describe('the pages in the package', () => {
  it('are the README, the changelog and everything under docs', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/quality.md']));
  });

  it.each(pages)('%s links to what is in the package too', (page) => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

describe('a link that leads nowhere', () => {
  it.each(['seeds/x.txt', 'docs/no-such-page.md', '#no-such-heading', 'docs/quality.md#no-such-heading'])(
    '%s is found out',
    (link) => expect(leadsSomewhere('README.md', link)).toBe(false),
  );
});

/** What `npm pack` would put in the tarball. */
function shippedFiles(): readonly string[] {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const packages: readonly { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(listing);
  return packages.flatMap(({ files }) => files.map(({ path }) => path));
}

/** The targets of the links of a page that stay on this side of the web; pictures have a test of their own. */
function linksOf(page: string): readonly string[] {
  const prose = textOf(page)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '');
  const inline = [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/g)];
  const defined = [...prose.matchAll(/^\[[^\]]+\]:\s*(?<target>\S+)/gm)];
  return [...inline, ...defined]
    .flatMap(({ groups }) => groups?.target ?? [])
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const path = file === '' ? page : posix.join(posix.dirname(page), file);
  if (!shipped.includes(path)) return false;
  return heading === undefined || headingsOf(path).includes(heading);
}

/** The anchors that the headings of a page get where it is shown. */
function headingsOf(page: string): readonly string[] {
  return [...textOf(page).matchAll(/^#+ (?<title>.+)$/gm)].map(({ groups }) =>
    (groups?.title ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function textOf(page: string): string {
  return readFileSync(`${root}${page}`, 'utf8');
}
