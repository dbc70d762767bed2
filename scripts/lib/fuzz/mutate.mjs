// What may befall a text on its way from a newsroom, and what somebody may do to it on purpose.
import { wildNumber } from './phrases.mjs';

const CONTROLS = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udc00',
];
const BIDI = [
  '\u200e',
  '\u200f',
  '\u061c',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
];
const SPACES = [' ', '\u00a0', '\u2009', '\u3000', '\t', '  ', '\u2028', '\r', '\n\n'];
const MARKS = [
  '"',
  '“',
  '”',
  '«',
  '»',
  "'",
  '(',
  ')',
  '[',
  ']',
  '.',
  '…',
  '،',
  '؛',
  ':',
  '-',
  '–',
  '/',
  '؟',
  '!',
  '*',
  '_',
  '#',
  '|',
  '`',
];
const MARKUP = [
  '<b>',
  '</b>',
  '<script>alert(1)</script>',
  '&amp;',
  '&#1632;',
  '<!-- ',
  ' -->',
  '**',
  '](http://x)',
  '<br>',
  '| a | b |',
  '```',
];
const WORDS = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'قال إن',
  'said that',
  'killed 5 and',
  'لم',
  'not',
  'of the',
];

const put = (text, at, what) => text.slice(0, at) + what + text.slice(at);
const anywhere = (random, text) => random.below(text.length + 1);

/** Sentences with what parts them. */
export const sentencesOf = (text) => text.match(/[^.!?؟\n]+[.!?؟\n]*\s*/gu) ?? [text];

const bySentence = (change) => (text, random) => {
  const sentences = [...sentencesOf(text)];
  change(sentences, random);
  return sentences.join('');
};

/** A run of the text, changed. */
const inRun = (change) => (text, random) => {
  const start = anywhere(random, text);
  const end = Math.min(text.length, start + random.below(200));
  return text.slice(0, start) + change(text.slice(start, end), random) + text.slice(end);
};

const insertsOf = (list) => (text, random) => {
  let out = text;
  for (let n = 1 + random.below(4); n > 0; n--) out = put(out, anywhere(random, out), random.one(list));
  return out;
};

/** Ways to change a text, by name; each takes a text, chance, and a maker of phrases. */
export const mutations = {
  'sentence deleted': bySentence((list, random) => list.splice(random.below(list.length), 1)),
  'sentence doubled': bySentence((list, random) => {
    const at = random.below(list.length);
    list.splice(at, 0, list[at]);
  }),
  'sentences swapped': bySentence((list, random) => {
    const [a, b] = [random.below(list.length), random.below(list.length)];
    [list[a], list[b]] = [list[b], list[a]];
  }),
  'sentences run together': (text) => text.replace(/[.\n،,]+/gu, ' '),
  controls: insertsOf(CONTROLS),
  bidi: insertsOf(BIDI),
  spaces: insertsOf(SPACES),
  marks: insertsOf(MARKS),
  markup: insertsOf(MARKUP),
  words: (text, random) => put(text, anywhere(random, text), ` ${random.one(WORDS)} `),
  'a run repeated': inRun((run, random) => run.repeat(2 + random.below(4))),
  'a run deleted': inRun(() => ''),
  'a run backwards': inRun((run) => [...run].reverse().join('')),
  'wild numbers': (text, random) =>
    text.replace(/\p{Nd}+/gu, (digits) => (random.chance(0.4) ? wildNumber(random) : digits)),
  'a number put in': (text, random) => put(text, anywhere(random, text), ` ${wildNumber(random)} `),
  'a phrase put in': (text, random, phrase) => put(text, anywhere(random, text), ` ${phrase(random)} `),
  'a sentence of phrases': (text, random, phrase) =>
    `${text}\n${[phrase(random), phrase(random), phrase(random)].join(' ')}.`,
  'letters apart': (text) => text.normalize('NFD'),
  'letters together': (text) => text.normalize('NFC'),
  'compatibility forms': inRun((run) => run.normalize('NFKC')),
  capitals: inRun((run) => run.toUpperCase()),
  'small letters': inRun((run) => run.toLowerCase()),
  'CR LF': (text) => text.replace(/\r?\n/g, '\r\n'),
  'no line ends': (text) => text.replace(/[\r\n]+/g, ' '),
  'no spaces': inRun((run) => run.replace(/\s/gu, '')),
  'every word a line': inRun((run) => run.replace(/\s+/gu, '\n')),
  tatweel: inRun((run) => run.replace(/(\p{Script=Arabic})/gu, '$1ـ')),
  'cut in the middle': (text, random) => text.slice(0, 1 + anywhere(random, text)),
};

/** A text after some of them, and which these were. */
export function mutated(text, random, phrase) {
  const names = Array.from({ length: 1 + random.below(4) }, () => random.one(Object.keys(mutations)));
  const out = names.reduce((changed, name) => mutations[name](changed, random, phrase), text);
  return { text: out, names };
}
