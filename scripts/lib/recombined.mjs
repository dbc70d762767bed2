// Many reports out of few real ones: sentences of the texts of a folder, drawn anew. Seeded: the same arguments give the
// same reports.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventFolders } from './events.mjs';

/** Sentences of a report: real ones have about a dozen. */
const LENGTH = 12;
/** How many of them are on its own event; the rest looks at others, as newspapers do. */
const OWN = 9;

/** The events under a folder, which may itself be one: of each, its reports as lists of sentences. */
export function pooledEvents(folder, language) {
  return eventFolders(folder).flatMap((name) => {
    const event = JSON.parse(readFileSync(join(name, 'event.json'), 'utf8'));
    const texts = event.sources
      .filter((source) => (source.language ?? event.language) === language)
      .map(({ id, file, text }) => sentencesOf(text ?? readFileSync(join(name, file ?? `${id}.txt`), 'utf8')))
      .filter((sentences) => sentences.length > 1);
    return texts.length === 0 ? [] : [texts];
  });
}

const sentencesOf = (text) =>
  text
    .split(/\n+|(?<=[.!؟?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20);

/**
 * `count` reports, each with the lead of a real one, sentences of other reports on its event and some of other events; a
 * figure in seven is another one, so that reports are at odds.
 */
export function recombinedReports(events, count, language, seed = 1) {
  let state = seed;
  const random = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  const one = (list) => list[random(list.length)];
  const altered = (sentence) =>
    sentence.replace(/\d+/g, (digits) => (random(7) === 0 ? String(Number(digits) + 1 + random(3)) : digits));
  return Array.from({ length: count }, (_, i) => {
    const event = events[i % events.length];
    const sentences = [one(event)[0]];
    while (sentences.length < LENGTH) sentences.push(one(one(sentences.length < OWN ? event : one(events))));
    return { id: `report-${String(i).padStart(5, '0')}`, language, text: sentences.map(altered).join('\n') };
  });
}
