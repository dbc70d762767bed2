// Texts that nobody prints, each made of one thing over and over: on these, work that grows with the square of its input
// shows. They are as long as asked for, in characters.

const repeated = (words) => (length) => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** By name: the language in which it is read, and the text of a length. */
export const hostileTexts = {
  'قال إن, repeated': { language: 'ar', make: repeated('قال إن ') },
  'said that, repeated': { language: 'en', make: repeated('said that ') },
  'killed 5 and, repeated': { language: 'en', make: repeated('killed 5 and ') },
  'letters without a space': { language: 'en', make: repeated('a') },
  'Arabic letters without a space': { language: 'ar', make: repeated('ب') },
  'quotation marks': { language: 'en', make: repeated('"') },
  'opening quotation marks': { language: 'ar', make: repeated('«') },
  'names that end in runs of ه and ا': { language: 'ar', make: repeated('السيد محمد هاهاهاههها قال ') },
  'one name that ends in a run of ه': {
    language: 'ar',
    make: (length) => `محمد ${'ه'.repeat(length)}`.slice(0, length),
  },
  'English without a full stop': {
    language: 'en',
    make: repeated('The minister of Arden visited the port of Halden on Tuesday and '),
  },
  'Arabic without a full stop': {
    language: 'ar',
    make: repeated('زار الوزير أحمد علي ميناء المدينة يوم الثلاثاء و'),
  },
  numbers: { language: 'en', make: repeated('5 ') },
  'lines of one letter': { language: 'en', make: repeated('a\n') },
  'a list without an end': { language: 'en', make: repeated('Ann Lee, ') },
};

const short = 'The minister visited the port on Tuesday, and five people were killed.';

/** Two reports: a text on one side and an ordinary report on the other, or the text on both sides. */
export function hostileReports({ language, make }, length, sides) {
  const text = make(length);
  const other = sides === 'both' ? { language, text } : { language: 'en', text: short };
  return [
    { id: 'a', language, text },
    { id: 'b', ...other },
  ];
}
