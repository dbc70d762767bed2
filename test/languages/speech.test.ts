import { describe, expect, test } from 'vitest';
import type { SpeakerKind, SpeechAct } from '../../src/concepts/markers.js';
import { idsIn } from './ids-in.js';

const acts: Readonly<Partial<Record<SpeechAct, readonly string[]>>> = {
  say: ['قال', 'وقالت', 'يقولون', 'وأفادت', 'صرح', 'قائلا', 'said', 'says', 'stated'],
  add: ['وأضاف', 'مضيفة', 'وتابعت', 'added'],
  announce: ['أعلن', 'وأعلنت', 'يعلن', 'announced'],
  confirm: ['أكدت', 'مؤكدا', 'confirmed', 'confirms'],
  claim: ['زعم', 'يزعم', 'ادعت', 'claimed', 'alleges'],
  deny: ['نفى', 'ونفت', 'نافيا', 'denied', 'denies'],
  report: ['ذكرت', 'أوردت', 'reported'],
  warn: ['حذر', 'محذرا', 'warned'],
  stress: ['شدد', 'مشددا', 'stressed'],
  explain: ['أوضح', 'موضحا', 'explained'],
  promise: ['وعد', 'تعهدت', 'promised', 'vowed'],
  accuse: ['اتهمت', 'حملت الحكومة الشركة المسؤولية', 'accused'],
  quote: ['نقلت', 'quoted'],
  note: ['أشار', 'لافتا', 'noted'],
  admit: ['اعترف', 'admitted'],
  rumour: ['يقال إن', 'كثر الحديث عن', 'it is thought', 'whispers that', 'word spread that'],
  aside: ['يذكر أن', 'تجدر الإشارة إلى أن'],
};

describe('verbs of speech', () => {
  test.each(Object.entries(acts).flatMap(([act, words]) => words.map((word) => [word, act] as const)))(
    '%s: %s',
    (word, act) => {
      expect(idsIn(word, 'speech')).toContain(act);
    },
  );
  test.each(['القلم', 'المدينة', 'الجسر', 'سيحمل لقبا', 'قيادة طالبان', 'bridge', 'saint', 'river'])(
    '%s: none',
    (word) => {
      expect(idsIn(word, 'speech')).toEqual([]);
    },
  );
});

const speakers: Readonly<Partial<Record<SpeakerKind, readonly string[]>>> = {
  official: ['مسؤول', 'مسؤولون', 'المسؤول', 'official', 'officials'],
  spokesperson: ['متحدث باسم', 'الناطق', 'spokesman', 'spokeswoman'],
  source: ['مصادر مطلعة', 'مصدر', 'sources'],
  witness: ['شهود عيان', 'witnesses'],
  media: ['وسائل إعلام', 'صحيفة', 'وكالة', 'newspaper', 'local media'],
  statement: ['بيان', 'بلاغ', 'statement'],
  report: ['تقرير', 'report'],
  poll: ['استطلاع للرأي', 'poll'],
  medic: ['طبيب', 'doctors'],
};

describe('words for speakers', () => {
  test.each(Object.entries(speakers).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)))(
    '%s: %s',
    (word, kind) => {
      expect(idsIn(word, 'speaker')).toContain(kind);
    },
  );
  test.each(['شجرة', 'حجر', 'tree', 'stone'])('%s: none', (word) => {
    expect(idsIn(word, 'speaker')).toEqual([]);
  });
});

describe('prepositional cues', () => {
  test.each([
    ['بحسب مصدر', ['say']],
    ['وفقا لمصدر', ['say']],
    ['حسبما ذكر', ['relay']],
    ['نقلا عن مصدر', ['quote']],
    ['على حد زعمه', ['claim']],
    ['according to police', ['say']],
    ['citing police', ['quote']],
  ])('%s', (text, ids) => {
    expect(idsIn(text, 'according')).toEqual(ids);
  });
});
