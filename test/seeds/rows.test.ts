import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Claim, compareClaims, type Source } from '../../src/index.js';
import { parseTopics } from '../../src/schema/parse-topics.js';

/** What the person asked first of the five reports, row by row. */
const folder = new URL('../../seeds/morocco-israel-2021/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const event: { readonly sources: readonly (Omit<Source, 'text'> & { readonly file: string })[] } = JSON.parse(
  text('event.json'),
);
const report = compareClaims(
  event.sources.map(({ id, publisher, publishedAt, file }) => ({
    id,
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    text: text(file),
  })),
  { topics: parseTopics(JSON.parse(text('topics.json')), 'topics.json') },
);

const claimWith = (source: string, words: string): Claim => {
  const found = report.claims.find((c) => c.sourceId === source && c.evidence.quote.includes(words));
  if (found === undefined) throw new Error(`no claim of ${source} holds: ${words}`);
  return found;
};
/** Those who do it, by entity. */
const doersOf = ({ arguments: args }: Claim): readonly (string | undefined)[] =>
  args.filter((a) => a.role === 'agent').map((a) => a.entityId);
const groupOf = (claim: Claim): string | undefined =>
  report.groups.find((g) => g.claimIds.includes(claim.id))?.id;
/** The entity that a report calls so. */
const entity = (source: string, name: string): string | undefined =>
  report.entities.find((e) => e.names.some((n) => n.sourceId === source && n.text.includes(name)))?.id;

describe('who signed', () => {
  const gantz = entity('000', 'جانتس');
  const loudiyi = entity('000', 'لوديي');

  it('the two of the reports are one each', () => {
    expect(gantz).toBeDefined();
    expect(gantz).toBe(entity('002', 'غانتس'));
    expect(loudiyi).toBe(entity('002', 'لوديي'));
    expect(gantz).not.toBe(loudiyi);
  });

  it('000: both ministers, and not the official who says so', () =>
    expect(doersOf(claimWith('000', 'التي وقعها في الرباط'))).toEqual([gantz, loudiyi]));

  it('002: each in a sentence of his own', () => {
    expect(doersOf(claimWith('002', 'وقع وزير الأمن الإسرائيلي'))).toEqual([gantz]);
    expect(doersOf(claimWith('002', 'ووقع الاتفاق عن الجانب المغربي'))).toEqual([loudiyi]);
  });

  it('003: the two ministers are these two', () =>
    expect([...doersOf(claimWith('003', 'وقع الوزيران مذكرة'))].sort()).toEqual([gantz, loudiyi].sort()));

  it('the question is answered with both', () => {
    const answers = report.topics.find((t) => t.id === 'who-signed')?.answers ?? [];
    const named = answers.map((a) => a.entityId);
    expect(named).toEqual(expect.arrayContaining([gantz, loudiyi]));
  });
});

describe('what the agreement covers, member by member', () => {
  const members = (report.lists ?? []).filter((l) => l.kind === 'scope').flatMap((l) => l.members);
  const quotes = members.map((m) => m.mentions.map((x) => x.evidence.quote));
  const holding = (words: string): readonly number[] =>
    quotes.flatMap((list, i) => (list.some((q) => q.includes(words)) ? [i] : []));

  it('training is named by three of them', () =>
    expect(members[holding('والتكوين')[0] ?? -1]?.sourceIds).toEqual(['001', '002', '003']));

  it('the exchange of views, of intelligence and of experience are three', () => {
    const [views, intelligence, experience] = [
      'بتبادل الىراء',
      'تبادل المعلومات الإستخبارية',
      'تبادل التجارب',
    ];
    const at = [views, intelligence, experience].map((words) => holding(words ?? ''));
    expect(at.map((found) => found.length)).toEqual([1, 1, 1]);
    expect(new Set(at.flat()).size).toBe(3);
  });
});

describe('what looks alike stays apart', () => {
  const cyber = claimWith('003', 'مذكرة تفاهم للتعاون في مجال الأمن السيبراني');

  it('the cyber agreement of July is not that of the visit', () => {
    const july = claimWith('004', 'أول اتفاق للدفاع الإلكتروني');
    expect(groupOf(july)).not.toBe(groupOf(cyber));
  });

  it('attack drones, systems against drones, suicide drones and their manufacture are four, and in no conflict', () => {
    const drones = [
      claimWith('000', 'الطائرات الهجومية بدون طيار'),
      claimWith('003', 'مضادات الطائرات بدون طيار'),
      claimWith('004', 'الدرونات الانتحارية'),
      claimWith('004', 'بإنتاج طائرات بدون طيار'),
    ];
    const groups = drones.map(groupOf);
    expect(new Set(groups).size).toBe(4);
    const verdicts = report.groups.filter((g) => groups.includes(g.id)).map((g) => g.verdict);
    expect(verdicts).not.toContain('conflict');
    expect(verdicts).not.toContain('agreement');
  });
});
