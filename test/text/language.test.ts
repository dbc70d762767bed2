import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/registry.js';
import { languageDetector, languageOf } from '../../src/text/language.js';

const detect = languageDetector(languages);
const shown = (text: string): string => {
  const detected = detect(text);
  return detected.kind === 'read' ? detected.language : detected.kind;
};

/** Reports of a few sentences, as agencies write them. */
const foreign = {
  French:
    "Le ministre de la Défense est arrivé mardi soir à Rabat, où il doit signer un accord de coopération. Selon un communiqué, les deux pays veulent renforcer leurs échanges économiques et sécuritaires au cours de l'année prochaine.",
  Spanish:
    'El ministro de Defensa llegó el martes por la noche a Rabat, donde firmará un acuerdo de cooperación. Según un comunicado, los dos países quieren reforzar sus intercambios económicos y de seguridad durante el próximo año, con la participación de varias empresas.',
  German:
    'Der Verteidigungsminister ist am Dienstagabend in Rabat eingetroffen, wo er ein Abkommen über die Zusammenarbeit unterzeichnen soll. Nach einer Erklärung wollen beide Länder ihren wirtschaftlichen Austausch und die Zusammenarbeit ihrer Sicherheitsbehörden im kommenden Jahr verstärken, hieß es aus Kreisen der Regierung.',
  Turkish:
    'Savunma bakanı salı akşamı Rabat şehrine geldi ve burada bir işbirliği anlaşması imzalayacak. Açıklamaya göre iki ülke gelecek yıl ekonomik ve güvenlik alanındaki ilişkilerini güçlendirmek istiyor.',
  Persian:
    'وزیر دفاع سه‌شنبه شب وارد پایتخت شد تا توافق‌نامه‌ای برای همکاری امضا کند. به گزارش خبرگزاری‌ها، دو کشور می‌خواهند در سال آینده همکاری‌های اقتصادی و امنیتی خود را گسترش دهند و چند شرکت بزرگ نیز در این پروژه‌ها شرکت می‌کنند و گفت‌وگوها ادامه پیدا کرد.',
  Urdu: 'وزیر دفاع منگل کی رات دارالحکومت پہنچے جہاں وہ تعاون کے ایک معاہدے پر دستخط کریں گے۔ ایک بیان کے مطابق دونوں ملک آئندہ سال اپنے اقتصادی تعلقات کو مزید مضبوط بنانا چاہتے ہیں۔',
  Russian: 'Министр обороны прибыл во вторник вечером в Рабат.',
  Chinese: '中文報道',
  Hebrew: 'שר הביטחון הגיע ביום שלישי בערב.',
};

describe('the language of a text', () => {
  it.each([
    [
      'ar',
      ['وصل الوزير', 'وقّعت شركة Boeing وشركة Airbus اتفاقا في العاصمة', '2021: اتفاق', 'ﻗﺘﻞ ﺃﺭﺑﻌﺔ ﻋﺸﺮ ﺷﺨﺼﺎ'],
    ],
    [
      'ar',
      [
        'قتل اربعون جندیا فی ترکیا یوم الاثنین.',
        'گوگل تفتح مكتبا',
        'وَصَلَ الوَزِيرُ إِلَى الرِّبَاطِ',
        'قـــتل شـــخصان',
      ],
    ],
    [
      'en',
      [
        'The minister arrived',
        'Al-Masry Al-Youm (المصري اليوم) reported the deal',
        '100 km',
        'John Smith '.repeat(400),
      ],
    ],
    ['en', ['Mbappé, Dembélé and Tchouaméni score in Saint-Étienne', 'Déjà vu: the café’s façade fell']],
    ['silent', ['', '2021', '…!?', '🙂', '\ud800']],
  ] as const)('is %s', (expected, texts) => {
    for (const text of texts) expect([text, shown(text)]).toEqual([text, expected]);
  });

  it.each(Object.entries(foreign))('is none that is read where it is %s', (_, text) => {
    expect(shown(text)).toBe('unread');
  });

  it('stays what it is round a quotation in another', () => {
    const report =
      'The defence minister arrived in Rabat on Tuesday evening and signed an agreement with his counterpart. “Les deux pays veulent renforcer leurs échanges économiques et sécuritaires”, he told reporters. It was the first visit of its kind, and talks on trade are to follow in the spring.';
    expect(shown(report)).toBe('en');
  });

  it('does not depend on the order in which packs are listed', () => {
    const backwards = languageDetector([...languages].reverse());
    for (const text of ['قال الوزير the minister said so', 'وصل he came', foreign.French, 'Rabat'])
      expect(backwards(text).kind).toBe(detect(text).kind);
  });
});

/** The bar, from both sides: a text of 60 words needs everyday words for one in twenty of them, and two are spared. */
describe('a text of sixty different words', () => {
  const rare = Array.from(
    { length: 60 },
    (_, i) => `q${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
  );
  const with_ = (...words: readonly string[]) => [...words, ...rare.slice(words.length)].join(' ');

  it.each([
    ['unread', with_()],
    ['en', with_('the')],
    ['unread', with_('the', 'naïve')],
    ['en', with_('the', 'naïve', 'with')],
    ['en', with_('the', 'Naïve')],
  ])('is %s', (expected, text) => expect(shown(text)).toBe(expected));
});

describe('the language of a source', () => {
  const where = () => 'sources[1] (b)';

  it('is the one given, whatever the text shows', () => {
    expect(languageOf({ id: 'b', text: foreign.French, language: 'en' }, where, detect)).toBe('en');
  });

  it('is open where there are no letters', () => {
    expect(languageOf({ id: 'b', text: '66 - 65' }, where, detect)).toBeUndefined();
  });

  it.each([
    [
      foreign.Russian,
      /^"sources\[1\] \(b\)" is in a language that is not read: most of its letters are of another script; it begins "Министр обороны/,
    ],
    [
      foreign.French,
      /of \d+ different words \d+ are everyday words of "en", and \d+ have letters it lacks; it begins "Le ministre.*give its "language": "ar" or "en"\.$/,
    ],
  ])('is refused with what was seen and what to do', (text, message) => {
    expect(() => languageOf({ id: 'b', text }, where, detect)).toThrow(
      expect.objectContaining({
        code: 'unsupported-language',
        where: 'sources[1] (b)',
        message: expect.stringMatching(message),
      }),
    );
  });
});
