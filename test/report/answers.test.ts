import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/index.js';
import type { Source, Topic } from '../../src/schema/types.js';

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

  it('is nothing where nothing is said', () => expect(answersTo({ terms: ['الزلزال'] })).toEqual([]));
});
