import type { Lexicon } from '../../model/lexicon.js';
import type { TextReader, WordTools } from '../text-reader.js';
import { analyseArabic } from './analyse.js';
import { arabicMemory } from './arabic-memory.js';
import { bridgeSpelling } from './bridge-spelling.js';
import { arabicClauses } from './clauses.js';
import { openingVerbs } from './opening-verbs.js';
import { arabicReadings } from './readings.js';
import { tagWords } from './segment-tags.js';
import { stemArabic } from './stem.js';
import { arabicVerbWords } from './verbs.js';
import { withoutNameEvents } from './without-name-events.js';

/** A tagger and a mender of slips that share what they find out about forms. */
function wordTools(lexicon: Lexicon): WordTools {
  const memory = arabicMemory(lexicon);
  return {
    tagVerbs: (words, startsLine) => {
      const tagged = tagWords(words, memory, startsLine);
      return (index) => tagged[index]?.tag === 'verb';
    },
    bridgeSpelling: (texts) => bridgeSpelling(texts, memory),
  };
}

/** How Arabic texts are read. */
export const arabic: TextReader = {
  reads: (form) => /^\p{Script=Arabic}/u.test(form),
  analyse: (form, printed) => analyseArabic(form, printed === 'ة'),
  stem: stemArabic,
  verbWords: arabicVerbWords,
  readingRules: arabicReadings,
  wordTools,
  joinsQuotation: (letter) => /^[لبوـ]$/.test(letter),
  // A lost space is common after a full stop, and no abbreviation has so many letters on both sides of one.
  partsUnspaced: (before, after) =>
    /\p{Script=Arabic}{3}/u.test(before) && /\p{Script=Arabic}{2}/u.test(after),
  settleForms: (words, hitsAt) => openingVerbs(words, withoutNameEvents(hitsAt)),
  clauseRules: arabicClauses,
};
