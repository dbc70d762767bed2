// Phrases drawn from the words of a language: what numbers, times, names and acts are made of, put together anyhow.

/** Words joined and parted as a writer might, and as none would. */
const GLUE = {
  ar: [' ', ' و', ' ', '، ', ' أو ', ' من ', ' في ', ' بين ', ' إلى ', ' و', '/', '-', ''],
  en: [' ', ' and ', ' ', ', ', ' or ', ' of ', ' in ', ' between ', ' to ', '-', '/', ''],
};

const DIGITS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** A number in the digits of one of three scripts, mostly of sensible size. */
export function wildNumber(random) {
  const digits = random.one(DIGITS);
  const shown = (text) => text.replace(/\d/g, (d) => digits[Number(d)]);
  return shown(
    random.one([
      () => String(random.below(100)),
      () => String(random.below(3_000)),
      () => `${random.below(1_000)}.${random.below(100)}`,
      () => `${random.below(1_000)},${String(random.below(1_000)).padStart(3, '0')}`,
      () => `${random.below(1_000)}٬${String(random.below(1_000)).padStart(3, '0')}`,
      () => `${random.below(40)}/${random.below(15)}/${random.below(2_100)}`,
      () => `${random.below(30)}:${String(random.below(70)).padStart(2, '0')}`,
      () => `${random.below(2_100)}-${random.below(14)}-${random.below(40)}`,
      () => `${random.below(9)} ${random.below(9)}/${random.below(9)}`,
      () => '9'.repeat(1 + random.below(40)),
      () => `-${random.below(50)}`,
      () => `${random.below(200)}%`,
      () => `1e${random.below(400)}`,
    ])(),
  );
}

/** A maker of phrases from lists of words by category. */
export function phraseMaker(words, language) {
  const categories = Object.keys(words);
  const numeric = categories.filter((one) =>
    /number|ordinal|fraction|hedge|unit|currency|kind|vague|decimal/i.test(one),
  );
  const timely = categories.filter((one) => /weekday|month|dayPart|timeUnit|timeWord/i.test(one));
  return (random) => {
    const pool = random.one([numeric, timely, numeric, timely, categories].filter((list) => list.length > 0));
    const parts = Array.from({ length: 1 + random.below(7) }, () =>
      random.chance(0.3) ? wildNumber(random) : random.one(words[random.one(pool)]),
    );
    return parts.reduce((text, part) => text + random.one(GLUE[language]) + part);
  };
}
