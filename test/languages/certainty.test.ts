import { describe, expect, test } from 'vitest';
import type { CertaintyCue, Negation } from '../../src/concepts/markers.js';
import { idsIn } from './ids-in.js';

const cues: Readonly<Partial<Record<CertaintyCue, readonly string[]>>> = {
  future: ['سوف', 'will', "they'll"],
  planned: ['من المقرر', 'المرتقبة', 'is expected to', 'set to'],
  intended: ['يعتزم', 'تخطط', 'plans to', 'intends'],
  possible: ['من المحتمل', 'may', 'might'],
  able: ['يمكن', 'بإمكانه', 'could'],
  likely: ['من المرجح', 'likely'],
  perhaps: ['ربما', 'على الأرجح', 'perhaps', 'possibly'],
  alleged: ['يعتقد أن', 'is believed to'],
  allegedly: ['المزعوم', 'المزعومة', 'allegedly', 'reportedly'],
  required: ['يجب', 'ينبغي', 'must'],
  attempted: ['حاول', 'يسعى', 'tried'],
};

describe('cues of certainty', () => {
  test.each(Object.entries(cues).flatMap(([cue, words]) => words.map((word) => [word, cue] as const)))(
    '%s: %s',
    (word, cue) => {
      expect(idsIn(word, 'certainty')).toContain(cue);
    },
  );
});

const negations: Readonly<Partial<Record<Negation, readonly string[]>>> = {
  not: ['لا', 'ليس', 'not', "doesn't", 'doesnt'],
  'not-past': ['لم', 'ولم', 'did not', "didn't", 'didnt'],
  'not-future': ['لن', 'will not'],
  never: ['never', 'مطلقا'],
  without: ['دون', 'بدون', 'without'],
  lack: ['عدم', 'lack of'],
  untrue: ['ليس صحيحا', 'is not true'],
  'no-longer': ['لم يعد', 'no longer'],
  'not-only': ['ليس فقط', 'لا يقتصر', 'not only'],
  fail: ['فشل', 'أخفقت', 'failed to'],
  refuse: ['رفضت', 'refused'],
  prevent: ['منع', 'prevented'],
  affirming: ['لا يزال', 'لا شك', 'no doubt', 'بدون طيار', 'ما لا يقل عن', 'no fewer than'],
};

describe('negations', () => {
  test.each(Object.entries(negations).flatMap(([id, words]) => words.map((word) => [word, id] as const)))(
    '%s: %s',
    (word, id) => {
      expect(idsIn(word, 'negation')).toEqual([id]);
    },
  );
  test.each(['الجسر', 'وصل الوفد', 'the bridge', 'a note', 'northern'])('%s: none', (text) => {
    expect(idsIn(text, 'negation')).toEqual([]);
  });
});
