import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

describe('a verb of speech with a noun', () => {
  test.each<[string, readonly string[]]>([
    // whose office is named by what he might declare
    ['أعلن مسؤول الطوارئ أن السد انهار فجرا.', ['مسؤول الطوارئ | indirect | السد انهار فجرا']],
    ['أعلن المحافظ حالة الطوارئ في المدينة.', []],
    // somebody who is known for no speaker
    ['نفى النادي بيع اللاعب.', ['النادي | indirect denied | بيع اللاعب']],
    // a clause of its own that goes on about the speaker
    [
      '"لم نستلم أي مساعدات منذ شهر"، يقول السائق وهو يقف أمام خيمته.',
      ['السائق | direct | لم نستلم أي مساعدات منذ شهر'],
    ],
    // who undergoes something says nothing
    ['ذكر مصدر أن سائق الحافلة تعرض لإصابة خفيفة.', ['مصدر | indirect | سائق الحافلة تعرض لإصابة خفيفة']],
    ['أضاف الشاهد أن الحارس تعرض للضرب.', ['الشاهد | indirect | الحارس تعرض للضرب']],
    // a small word before a verb of comment, and what is commented on behind it
    ['"الحكومة رفضت هذا الطلب"، هكذا علق النائب على القرار.', ['النائب | direct | الحكومة رفضت هذا الطلب']],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('what one cites of another as a noun', () => {
  test.each<[string, readonly string[]]>([
    [
      'نقلت الصحيفة عن مصدر طبي مقتل 12 شخصا.',
      ['الصحيفة | indirect | مقتل 12 شخصا', 'مصدر طبي | indirect | مقتل 12 شخصا'],
    ],
    ['نقلت الشاحنة حجارة عن الطريق.', []],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});
