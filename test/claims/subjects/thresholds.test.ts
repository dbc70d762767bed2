import { describe, expect, it } from 'vitest';
import { claimsIn, claimsOf } from '../claims-of.js';

// Each of these holds on both sides of a bound, so that a bound that moves far fails.

const words = (n: number, word: string): string => Array.from({ length: n }, () => word).join(' ');
/** The agents of the last claim of a text. */
const agentsOf = (text: string): readonly string[] =>
  (claimsOf(text).at(-1)?.arguments ?? []).filter((a) => a.role === 'agent').map((a) => a.text);

describe('what a relative pronoun stands for', () => {
  it('begins up to five words before it', () => {
    const received = (n: number): string =>
      `استقبل الملك وزير الدفاع ${words(n, 'الجديد')}، الذي سيغادر البلاد الخميس`;
    expect(agentsOf(received(4))).toEqual(['وزير الدفاع']);
    expect(agentsOf(received(5))).toEqual(['الملك']);
  });

  it('is the subject of a verb up to three tokens behind it', () => {
    const sent = (n: number): string => `أرسلت السلطات فرق الإنقاذ التي ${words(n, 'أمس')} وصلت إلى الموقع`;
    expect(agentsOf(sent(2))).toEqual(['فرق الإنقاذ']);
    expect(agentsOf(sent(3))).toEqual(['السلطات']);
  });

  it('is what a verb up to two tokens behind it points back at', () => {
    const took = (n: number): string => `تحطمت الطائرة قرب المدينة التي ${words(n, 'أمس')} غادرت منها`;
    expect(agentsOf(took(1))).toEqual(['الطائرة']);
    expect(agentsOf(took(2))).toEqual(['المدينة']);
  });
});

describe('a subject is gone on with', () => {
  it('where it waits for a verb, by one up to two tokens into its clause', () => {
    const allows = (n: number): string =>
      `لكن الاتفاق الجديد، حسب الصحيفة الفرنسية، ${words(n, 'أمس')} سيسمح بتصدير الغاز`;
    const allowing = (n: number) => claimsOf(allows(n)).find((c) => c.predicate.concept === 'allow');
    expect(allowing(2)?.arguments.map((a) => a.role)).toContain('agent');
    expect(allowing(3)?.arguments.map((a) => a.role)).not.toContain('agent');
  });

  it('by a verb up to two tokens into a clause that goes on', () => {
    const met = (n: number): string => `وصل الوزير إلى روما كما ${words(n, 'أمس')} التقى نظيره`;
    expect(agentsOf(met(1))).toEqual(['الوزير']);
    expect(agentsOf(met(2))).toEqual([]);
  });

  it('over two clauses, and no third', () => {
    expect(agentsOf('وصل الوزير وعادت الأميرة وغادر')).toEqual(['الوزير']);
    expect(agentsOf('وصل الوزير وعادت الأميرة وسافرت الملكة وسافرت المرأة وسافرت الطبيبة وغادر')).toEqual([]);
  });
});

describe('an event noun has for its subject', () => {
  it('who announces it up to two tokens before it', () => {
    const suspended = (n: number): string => `الوزارة تعلن أن ${words(n, 'قرب')} تعليق الرحلات`;
    expect(agentsOf(suspended(2))).toEqual(['الوزارة']);
    expect(agentsOf(suspended(3))).toEqual([]);
  });

  it('who announces it by a noun less than ten tokens before it', () => {
    const cut = (n: number): string => `مع إعلان الجزائر ${words(n, 'القديم')} قطع العلاقات`;
    expect(agentsOf(cut(7))).toEqual(['الجزائر']);
    expect(agentsOf(cut(8))).toEqual([]);
  });

  it('who goes on it, up to two tokens into its clause', () => {
    expect(agentsOf('غادر الوزير وهو في زيارة')).toEqual(['الوزير']);
    expect(agentsOf('غادر الوزير وهو أمس في زيارة')).toEqual([]);
  });
});

describe('a subject apart from its verb', () => {
  const killed = (before: number, within: number): string =>
    `The ${words(before, 'old')} men, who were in the ${words(within, 'old')} house, were killed`;

  it('has up to nine words', () => {
    expect(claimsIn(killed(7, 0))).toHaveLength(1);
    expect(claimsIn(killed(8, 0))).toHaveLength(2);
  });

  it('stands up to thirty-six tokens from its verb', () => {
    expect(claimsIn(killed(0, 25))).toHaveLength(1);
    expect(claimsIn(killed(0, 26))).toHaveLength(2);
  });

  it('opens behind a cue of several words', () => {
    expect(claimsIn('It is thought three men, who were in the house, were killed')).toHaveLength(1);
  });
});
