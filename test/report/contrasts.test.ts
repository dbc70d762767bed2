import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/index.js';
import type { Source } from '../../src/schema/types.js';

const marked = (a: string, b: string): readonly string[] => {
  const sources: readonly Source[] = [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ];
  const report = compareClaims(sources);
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return report.groups.flatMap(({ contrasts = [] }) =>
    contrasts.flatMap(({ claimId, spans }) => {
      const source = claims.get(claimId)?.sourceId ?? '';
      return spans.map(({ start, end }) => `${source}: ${texts.get(source)?.slice(start, end)}`);
    }),
  );
};

describe('the words that one claim has and another lacks', () => {
  it('are marked on both sides where the rest is the same', () => {
    expect(
      marked('وصل الوزير إلى العاصمة بيروت مساء الثلاثاء.', 'وصل الوزير إلى العاصمة بيروت فجر الأربعاء.'),
    ).toEqual(['a: مساء الثلاثاء', 'b: فجر الأربعاء']);
  });

  it('are none in the same words', () => {
    const text = 'وصل الوزير إلى العاصمة بيروت مساء الثلاثاء.';
    expect(marked(text, text)).toEqual([]);
  });

  it('are none where little is shared', () => {
    expect(
      marked('قتل 66 شخصا في تحطم طائرة ركاب بإيران.', 'لقي 66 راكبا حتفهم إثر سقوط الطائرة الإيرانية.'),
    ).toEqual([]);
  });
});
