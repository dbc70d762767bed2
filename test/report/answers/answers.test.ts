import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../src/index.js';
import type { Source, Topic } from '../../../src/schema/types.js';

const sources: readonly Source[] = [
  { id: 'a', text: 'وقع وزير الدفاع الإسرائيلي بيني غانتس اتفاقا في الرباط يوم الأربعاء.' },
  { id: 'b', text: 'وقع بيني غانتس اتفاقا أمنيا في الرباط. ووصلت طائرات مسيرة إلى البلاد.' },
];
const answersTo = (topic: Omit<Topic, 'id' | 'label'>) =>
  compareClaims(sources, { topics: [{ id: 't', label: {}, ...topic }] }).topics[0]?.answers ?? [];

describe('what the sources answer to a topic', () => {
  it('is whom they name in the roles asked for, each once, with all who name him', () => {
    const answers = answersTo({ concepts: ['sign'], roles: ['agent'] });
    const [first] = answers.filter(({ text }) => text.includes('غانتس'));
    expect(first?.sourceIds).toEqual(['a', 'b']);
    expect(first?.entityId).toBeDefined();
    expect(answers.map(({ groupId }) => groupId)).toEqual(answers.map(() => undefined));
  });

  it('is what they say where no roles are asked for, in the words of one claim', () => {
    const answers = answersTo({ terms: ['طائرات مسيرة'] });
    expect(answers.map(({ text, sourceIds }) => [text, sourceIds])).toEqual([
      ['ووصلت طائرات مسيرة إلى البلاد', ['b']],
    ]);
    expect(answers[0]?.groupId).toBeDefined();
  });

  it('is the words of each report by itself where they only look alike, first what tells most', () => {
    const alike = compareClaims(
      [
        { id: 'a', text: 'A minister arrived on Monday. It is a company that belongs to a maker of drones.' },
        {
          id: 'b',
          text: 'A minister arrived on Monday. Norland bought forty drones from a company in Lena on Friday.',
        },
      ],
      { topics: [{ id: 't', label: {}, terms: ['drones'] }] },
    );
    const answers = alike.topics[0]?.answers ?? [];
    expect(answers.map(({ sourceIds }) => sourceIds)).toEqual([['b'], ['a']]);
    expect(answers.map(({ kind }) => kind)).toEqual(['words', 'words']);
  });

  it('is nothing where nothing is said', () => expect(answersTo({ terms: ['الزلزال'] })).toEqual([]));
});

describe('what tells of an earlier event', () => {
  const reports: readonly Source[] = [
    {
      id: 'a',
      publishedAt: '2021-11-25',
      text: 'Israel and Morocco signed an agreement in Rabat on Wednesday. In 1993 Israel and the PLO signed the Oslo accords.',
    },
    {
      id: 'b',
      publishedAt: '2021-11-25',
      text: 'Morocco signed an agreement with Israel on Wednesday. Israel and the PLO signed the Oslo accords in 1993.',
    },
  ];
  const whoSigned = (sources: readonly Source[]) =>
    (
      compareClaims(sources, {
        topics: [{ id: 't', label: {}, concepts: ['sign'], roles: ['agent', 'partner'] }],
      }).topics[0]?.answers ?? []
    ).map(({ display, text, earlier }) => [display?.en ?? text, earlier?.en]);

  it('answers apart and behind, with its time', () => {
    const answers = whoSigned(reports);
    expect(answers).toContainEqual(['Morocco', undefined]);
    expect(answers).toContainEqual(['PLO', '1993']);
    expect(answers).not.toContainEqual(['PLO', undefined]);
    const times = answers.map(([, time]) => time);
    expect(times).toEqual([
      ...times.filter((time) => time === undefined),
      ...times.filter((time) => time !== undefined),
    ]);
  });
});

describe('a topic that asks for what is listed', () => {
  const reports: readonly Source[] = [
    {
      id: 'a',
      text: 'وقع الوزيران اتفاقا. وتشمل المذكرة تبادل الخبرات ونقل التكنولوجيا والتدريبات المشتركة.',
    },
    { id: 'b', text: 'وقع الوزيران اتفاقا. وتسمح المذكرة بإجراء تدريبات مشتركة وشراء أسلحة.' },
  ];
  const [topic] = compareClaims(reports, {
    topics: [{ id: 't', label: {}, concepts: ['include', 'allow'] }],
  }).topics;

  it('is answered by the members, those of most reports first', () => {
    const told = (topic?.answers ?? []).map(({ text, sourceIds }) => [text, sourceIds]);
    expect(told[0]).toEqual([expect.stringContaining('دريبات'), ['a', 'b']]);
    expect(told).toContainEqual([expect.stringContaining('أسلحة'), ['b']]);
    expect(told).toContainEqual([expect.stringContaining('التكنولوجيا'), ['a']]);
  });
});
