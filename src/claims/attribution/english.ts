import { hasHit } from '../../grammar/hits.js';
import { BE, englishCue } from './cue-english.js';
import { englishLinks } from './phrase-before-english.js';
import type { SpeechReader } from './speech-reader.js';
import { isArticle, isCapital, isPlain } from './speech-words.js';
import { unknownNameAt } from './unknown-name-english.js';

export const englishSpeech: SpeechReader = {
  cueOf: englishCue,
  wordless: false,
  statedBy: (document, { first }) => hasHit(document, first - 1, 'light', BE),
  links: englishLinks,
  qualifies: () => true,
  /** Further names follow a head: President Amina Salem. */
  isAdjective: (scene, index) => isPlain(scene, index) && isCapital(scene, index),
  leads: (scene, index) => isArticle(scene, index) || isPlain(scene, index) || isCapital(scene, index),
  leadBelongs: true,
  titlesOpen: false,
  linksClose: true,
  thatEndsAside: false,
  citedTakesQuote: false,
  participlesBar: true,
  pronounsSpeak: true,
  rumoursOpen: true,
  unknownNameAt,
};
