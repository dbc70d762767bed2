import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictures } from '../../scripts/pictures.mjs';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** The pictures that the README shows, with the words for those who do not see them. */
const shown = [
  ...readme.matchAll(/!\[(?<alt>[^\]]*)\]\((?<path>[^)]+)\)/g),
  ...readme.matchAll(/<img src="(?<path>[^"]+)"[^>]* alt="(?<alt>[^"]*)"/g),
].map(({ groups }) => ({ path: groups?.path ?? '', alt: groups?.alt ?? '' }));

describe('the pictures of the README', () => {
  const kept = readdirSync(new URL('docs/pictures/', root)).sort();

  it('are those that npm run pictures takes, all of them shown', () => {
    expect(kept).toEqual(pictures.map(({ name }) => name).sort());
    expect(shown.map(({ path }) => path).sort()).toEqual(kept.map((name) => `docs/pictures/${name}`));
  });

  it.each(kept)('%s is told in words', (name) => {
    expect(shown.find(({ path }) => path.endsWith(name))?.alt.length).toBeGreaterThan(60);
  });

  it.each(kept)('%s is small', (name) => {
    expect(statSync(new URL(`docs/pictures/${name}`, root)).size).toBeLessThan(150_000);
  });

  it('show what is there: the seeds', () => {
    for (const name of ['event.json', 'topics.json'])
      expect(existsSync(new URL(`seeds/morocco-israel-2021/${name}`, root))).toBe(true);
  });
});
