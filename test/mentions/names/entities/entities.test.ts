import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/mentions/names/names.js';
import { expectLinear } from '../../../linear.js';
import { documentOf, eventNames } from '../names-read.js';

const seeds = new URL('../../../../seeds/morocco-israel-2021/', import.meta.url);
const texts = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ id: name, text: readFileSync(new URL(name, seeds), 'utf8') }));

describe('the five seed reports', () => {
  const documents = texts.map(({ id, text }) => documentOf(text, id));
  const { mentions, entities } = findNames(documents);

  test('the defence ministers are two people, whatever the reports call them', () => {
    const holders = new Map(
      mentions
        .flat()
        .flatMap((m) => (m.kind === 'office' && m.holder ? [[m.entity, m.holder] as const] : [])),
    );
    const names = (office: string) =>
      entities.find((e) => e.key === holders.get(office))?.names.map((n) => n.text);
    expect(new Set(names('office:minister/defence/IL'))).toEqual(
      new Set(['بيني جانتس', 'بيني غانتس', 'جانتس', 'غانتس']),
    );
    expect(new Set(names('office:minister/defence/MA'))).toEqual(new Set(['عبد اللطيف لوديي']));
  });

  test('the office keeps every framing', () => {
    const office = entities.find((e) => e.key === 'office:minister/defence/IL');
    const framings = office?.names.map((n) => n.text) ?? [];
    for (const words of [
      'وزير الدفاع الإسرائيلي',
      'وزير الأمن الإسرائيلي',
      'وزير جيش الإحتلال',
      'وزير حرب الاحتلال',
    ]) {
      expect(framings).toContain(words);
    }
  });

  test('every mention is its span, in order', () => {
    for (const [i, document] of documents.entries()) {
      const found = mentions[i] ?? [];
      for (const m of found) expect(document.source.text.slice(m.start, m.end)).toBe(m.text);
      expect(found.map((m) => m.start)).toEqual(found.map((m) => m.start).sort((a, b) => a - b));
      for (const [k, m] of found.entries()) expect(m.start).toBeGreaterThanOrEqual(found[k - 1]?.end ?? 0);
    }
  });

  test('every mention has an entity and every entity a name', () => {
    const keys = new Set(entities.map((e) => e.key));
    for (const m of mentions.flat()) expect(keys).toContain(m.entity);
    for (const e of entities) expect(e.names.length).toBeGreaterThan(0);
    expect(keys.size).toBe(entities.length);
  });

  test('the order of the sources changes nothing', () => {
    const turned = findNames([...documents].reverse());
    expect(turned.entities).toEqual(entities);
    expect([...turned.mentions].reverse()).toEqual(mentions);
  });
});

describe('holders', () => {
  test('an office held by one person of the event is that person everywhere', () => {
    const { mentions } = eventNames(
      'قال وزير الدفاع المغربي عبد اللطيف لوديي إن',
      'التقى وزير الدفاع المغربي الوفد',
    );
    expect(mentions[1]?.find((m) => m.kind === 'office')).toMatchObject({
      holder: mentions[0]?.find((m) => m.kind === 'person')?.entity,
    });
  });

  test('an office of two people is nobody by itself', () => {
    const { mentions } = eventNames(
      'شكر ملك المغرب محمد السادس',
      'زار ضريح الملك المغربي محمد الخامس',
      'قال ملك المغرب إنه',
    );
    expect(mentions[2]?.[0]).not.toHaveProperty('holder');
  });

  test('an office without a state is that of the only such minister', () => {
    const { entities } = eventNames('قال وزير الطاقة اللبناني وليد فياض إن', 'أكد وزير الطاقة ذلك');
    expect(entities.filter((e) => e.kind === 'office').map((e) => e.key)).toEqual([
      'office:minister/energy/LB',
    ]);
  });
});

test('hostile and empty texts are read', () => {
  expect(eventNames('', '   ', '"""((،،', 'وزير', 'The of of').entities).toBeDefined();
});

test('time grows with the length of the text', () => {
  const sentence =
    'قال وزير الدفاع الإسرائيلي بيني غانتس في مدينة زرنوقة إن شركة "زرنوق" للطيران أعلنت ذلك. ';
  expectLinear(
    (times) => documentOf(sentence.repeat(50 * times)),
    (document) => findNames([document]),
  );
});

describe('the names an entity is listed under', () => {
  test('leave out a name with a particle written into its article, and call a place as it is printed most', () => {
    const { entities } = eventNames(
      'عاد الوفد للمغرب. وقال المغرب إن الزيارة مهمة. ووصل وفد آخر إلى المغرب.',
      'تستضيف المملكة المغربية المؤتمر.',
    );
    const morocco = entities.find((e) => e.key === 'place:MA');
    expect(morocco?.label).toBe('المغرب');
    expect(morocco?.names.map((n) => n.text)).not.toContain('للمغرب');
  });
});
