// Cases by number: each follows from its seed alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventFolders } from '../events.mjs';
import { faultsOf } from './faults.mjs';
import { mutated, sentencesOf } from './mutate.mjs';
import { phraseMaker } from './phrases.mjs';
import { randomOf } from './random.mjs';

/** Longer texts are cut, so that a case takes no more than a moment. */
const LONGEST = 2_500;

/** Days that calendars trip over: leap days, turns of a year and a century, the first and last that can be written. */
const DAYS = [
  '2024-02-29',
  '2023-12-31T23:59:00Z',
  '2000-01-01',
  '1900-03-01T00:00:00+14:00',
  '0001-01-01',
  '9999-12-31',
];

/** Reports of an event by folder; a folder may itself be one. */
function eventsIn(folder) {
  return eventFolders(folder).map((name) => {
    const event = JSON.parse(readFileSync(join(name, 'event.json'), 'utf8'));
    return event.sources.map(({ id, file, text, language }) => ({
      language: language ?? event.language,
      text: (text ?? readFileSync(join(name, file ?? `${id}.txt`), 'utf8')).slice(0, LONGEST),
    }));
  });
}

/** The words of a pack by category. */
function wordsOf({ words: byCategory }) {
  const words = {};
  const gather = (value, into) => {
    if (typeof value === 'string') into.push(value);
    else if (Array.isArray(value)) for (const one of value) gather(one, into);
    else if (value !== null && typeof value === 'object')
      for (const one of Object.values(value)) gather(one, into);
  };
  for (const [part, value] of Object.entries(byCategory)) {
    const list = [];
    if (typeof value === 'object') gather(value, list);
    if (list.length > 0) words[part] = list;
  }
  return words;
}

/** Cases out of the reports under a folder and the words of the languages. */
export function fuzzer(library, folder) {
  const events = eventsIn(folder);
  const phrases = Object.fromEntries(
    library.languages.map((pack) => [pack.language, phraseMaker(wordsOf(pack), pack.language)]),
  );
  /** The sources of a case, and what was done to them. */
  const caseOf = (seed) => {
    const random = randomOf(seed);
    const names = [];
    const reports = random.one(events);
    const made = (language) => {
      const phrase = phrases[language];
      const sentence = () => Array.from({ length: 1 + random.below(5) }, () => phrase(random)).join(' ');
      return Array.from({ length: 1 + random.below(8) }, sentence).join('. ');
    };
    const changedText = (i) => {
      const { text, language } = random.one(reports);
      if (random.chance(0.25)) {
        names.push(`${i}: made of phrases`);
        return { language, text: made(language) };
      }
      const sentences = sentencesOf(text);
      const from = random.below(sentences.length);
      const some = random.chance(0.6) ? sentences.slice(from, from + 6).join('') : text;
      if (random.chance(0.1)) return { language, text: some };
      const changed = mutated(some, random, phrases[language]);
      names.push(`${i}: ${changed.names.join(' + ')}`);
      return { language, text: changed.text };
    };
    const sources = Array.from({ length: 2 + random.below(2) }, (_, i) => ({
      id: `s${i}`,
      ...changedText(i),
      ...(random.chance(0.4) ? { publishedAt: random.one(DAYS) } : {}),
    }));
    return { sources, names };
  };
  return { caseOf, faultsOf: (sources) => faultsOf(library, sources) };
}
