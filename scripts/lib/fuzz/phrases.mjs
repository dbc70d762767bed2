// Phrases drawn from the words of a language: what numbers, times, names and acts are made of, put together anyhow.

/** Words joined and parted as a writer might, and as none would. */
const GLUE = {
  ar: [' ', ' و', ' ', '، ', ' أو ', ' من ', ' في ', ' بين ', ' إلى ', ' و', '/', '-', ''],
  en: [' ', ' and ', ' ', ', ', ' or ', ' of ', ' in ', ' between ', ' to ', '-', '/', ''],
};

/** Clauses as newsrooms write them. */
const CLAUSES = {
  ar: [
    ({ act, number, kind, time }) => `${act} ${number} ${kind} ${time}`,
    ({ act, number, kind, place }) => `وقال الوزير إن ${number} ${kind} ${act} في ${place}`,
    ({ number, kind, time }) => `قتل ${number} ${kind} يوم ${time}`,
    ({ number, time }) => `وصل الرئيس في ${time}، بعد ${number}`,
    ({ number, kind, place }) => `ارتفع عدد ${kind} إلى ${number} في ${place}`,
  ],
  en: [
    ({ act, number, kind, time }) => `${number} ${kind} ${act} ${time}`,
    ({ act, number, kind, place }) => `the minister said ${number} ${kind} ${act} in ${place}`,
    ({ number, kind, time }) => `the blast killed ${number} ${kind} on ${time}`,
    ({ number, time }) => `the president arrived ${time}, after ${number}`,
    ({ number, kind, place }) => `the number of ${kind} in ${place} rose to ${number}`,
  ],
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
  const timely = categories.filter((one) => /weekday|month|dayPart|timeUnit|timeWord|ordinal/i.test(one));
  const drawn = (random, pool, length) =>
    Array.from({ length: 1 + random.below(length) }, () =>
      random.chance(0.3) ? wildNumber(random) : random.one(words[random.one(pool)]),
    ).reduce((text, part) => text + random.one(GLUE[language]) + part);
  /** An act with a number of somebody and a time: what makes a claim of them, to be held against others. */
  const clause = (random) => {
    const [act, kind, place] = ['concept', 'kind', 'place'].map((one) => random.one(words[one]));
    const [number, time] = [drawn(random, numeric, 3), drawn(random, timely, 4)];
    return random.one(CLAUSES[language])({ act, kind, place, number, time });
  };
  return (random) => {
    if (random.chance(0.5)) return clause(random);
    return drawn(random, random.one([numeric, timely, numeric, timely, categories]), 7);
  };
}
