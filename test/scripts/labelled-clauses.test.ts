import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEvents } from '../../scripts/lib/events.mjs';
import { eventConcepts } from '../../src/concepts/events.js';
import { kinds } from '../../src/concepts/kinds.js';
import { units } from '../../src/concepts/units.js';

interface Labelled {
  readonly event?: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly clause?: { readonly start: number; readonly end: number };
  readonly labels: {
    readonly predicate?: readonly (string | null)[];
    readonly quantities?: readonly { readonly of?: readonly string[] }[];
    readonly polarity?: readonly string[];
    readonly certainty?: readonly string[];
  };
}

const fixture = (name: string): readonly Labelled[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/reading/${name}`, import.meta.url), 'utf8'));
const seeds = fixture('seeds.json');
const others = fixture('others.json');
const english = fixture('english.json');
const place = ({ source, start, end }: Labelled) => ({ source, start, end });

describe('the labelled clauses', () => {
  test('are a hundred of the seeds and a hundred of other events', () => {
    expect([seeds.length, others.length]).toEqual([100, 100]);
  });

  test('and two hundred of English, as many of each of eight events', () => {
    const events = [...new Set(english.map(({ event }) => event))];
    const perEvent = events.map((id) => english.filter(({ event }) => event === id).length);
    expect(perEvent).toEqual(Array(8).fill(25));
  });

  const draw = (...options: readonly string[]) =>
    JSON.parse(
      execFileSync(process.execPath, ['scripts/draw-clauses.mjs', ...options], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );

  test('are the ones drawn', () => {
    const drawn: { readonly seeds: readonly Labelled[] } = draw();
    expect(seeds.map(place)).toEqual(drawn.seeds.map(place));
  });

  test('those of English too, where their texts are at hand', () => {
    const drawn: readonly Labelled[] = draw('--english');
    if (drawn.length > 0) expect(english.map(place)).toEqual(drawn.map(place));
  });

  test('name concepts and kinds that exist', () => {
    const all = [...seeds, ...others, ...english];
    const concepts = all.flatMap(({ labels }) => labels.predicate ?? []).filter((id) => id !== null);
    expect(concepts.filter((id) => !(id in eventConcepts))).toEqual([]);
    const counted = all.flatMap(({ labels }) => (labels.quantities ?? []).flatMap((q) => q.of ?? []));
    expect(counted.filter((id) => !(id in kinds) && !(id in units) && id !== 'day')).toEqual([]);
  });

  test('lie within their texts', () => {
    const [event] = readEvents('seeds/morocco-israel-2021');
    const sources: readonly { readonly id: string; readonly text: string }[] = event?.sources ?? [];
    const length = new Map(sources.map((s) => [s.id, s.text.length]));
    const astray = seeds.filter(
      ({ source, start, end, clause }) => !(start < end && (clause?.end ?? end) <= (length.get(source) ?? 0)),
    );
    expect(astray).toEqual([]);
  });
});
