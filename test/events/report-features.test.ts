import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/compare.js';
import { profileReport, type ReportProfile } from '../../src/events/report-features.js';

/** The profiles of reports with these texts, in their order. */
function profilesOf(...texts: readonly string[]): readonly ReportProfile[] {
  const { documents, claims } = readClaims(texts.map((text, i) => ({ id: `r${i}`, text })));
  return documents.map((document) =>
    profileReport(
      document,
      claims.filter((c) => c.document === document),
    ),
  );
}

describe('the names of a report', () => {
  it('are those of people who speak in it too', () => {
    const [a] = profilesOf(
      'A bus left the road on Monday. Ten people died, said Hugo Parel, who leads the highway police.',
      'Nobody was hurt.',
    );
    expect([...(a?.names ?? [])]).toContain('person:hugo-parel');
  });

  it('are not bodies that every place has', () => {
    const [a] = profilesOf('Police arrested two men. The army left the town of Basra.', 'Nobody was hurt.');
    expect([...(a?.names ?? [])]).toEqual(['place:IQ/basra']);
  });
});

describe('words that no list knows', () => {
  it('are kept where they have a capital and do not open a claim', () => {
    const [a] = profilesOf(
      'Gorvana lost its permit. The firm Gorvana Lines ran buses to Otuvel.',
      'Nobody was hurt.',
    );
    expect([...(a?.coined ?? [])]).toEqual(expect.arrayContaining(['gorvana', 'otuvel']));
    expect(a?.coined.has('firm')).toBe(false);
  });

  it('are none in Arabic, which has no capitals', () => {
    const [a] = profilesOf('غادرت الحافلة بلدة غورفانا صباح الاثنين.', 'Nobody was hurt.');
    expect(a?.coined.size).toBe(0);
  });
});
