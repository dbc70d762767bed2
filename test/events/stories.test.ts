import { describe, expect, it } from 'vitest';
import type { ReportProfile } from '../../src/events/report-features.js';
import { likelyOneEvent, storiesOf } from '../../src/events/stories.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** A report of twenty claims that holds these words, in its lead too. */
function report(sourceId: string, text: string, more: Partial<ReportProfile> = {}): ReportProfile {
  return {
    sourceId,
    language: 'en',
    claims: 20,
    words: words(text),
    leadWords: words(text),
    coined: new Set(),
    names: new Set(),
    leadNames: new Set(),
    acts: new Set(),
    ...more,
  };
}

const ferry = 'ferry sank coast rescuers passengers harbour';
const vote = 'parliament vote budget minister deficit coalition';

describe('two reports are about one event', () => {
  it('where they share words, and are about two where they share none', () => {
    expect(likelyOneEvent(report('a', ferry), report('b', `${ferry} storm`))).toBeGreaterThan(0.9);
    expect(likelyOneEvent(report('a', ferry), report('b', vote))).toBeLessThan(0.05);
  });

  it('across languages by names, whatever the words', () => {
    const names = { names: words('x y z'), leadNames: words('x'), acts: words('sink rescue') };
    const there = report('b', ferry, { ...names, language: 'ar' });
    expect(likelyOneEvent(report('a', vote, names), there)).toBeGreaterThan(0.5);
    expect(likelyOneEvent(report('a', ferry), report('b', ferry, { language: 'ar' }))).toBeLessThan(0.05);
  });
});

describe('stories', () => {
  it('are numbered by the chains of reports that match', () =>
    expect(
      storiesOf([
        report('a', ferry),
        report('b', vote),
        report('c', `${ferry} storm`),
        report('d', `${vote} speaker`),
      ]),
    ).toEqual([0, 1, 0, 1]));

  it('are one where a report is too short to be told apart', () => {
    expect(storiesOf([report('a', ferry), report('b', vote, { claims: 7 })])).toEqual([0, 0]);
    expect(storiesOf([report('a', ferry), report('b', vote, { claims: 8 })])).toEqual([0, 1]);
  });

  it('are one where short reports share little', () => {
    const [little, less] = ['ferry sank coast cat dog hen', 'ferry cow sow ewe ram ox'];
    const short = { claims: 14 };
    expect(storiesOf([report('a', ferry, short), report('b', little)])).toEqual([0, 0]);
    expect(storiesOf([report('a', ferry, short), report('b', less)])).toEqual([0, 1]);
  });

  it('are none without reports', () => expect(storiesOf([])).toEqual([]));
});
