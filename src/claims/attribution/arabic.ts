import { grammarOf } from '../../grammar/grammar.js';
import { hasHit, isVerbAt } from '../../grammar/hits.js';
import { arabicCue } from './cue-arabic.js';
import type { Scene } from './scene.js';
import type { SpeechReader } from './speech-reader.js';
import { isPlain } from './speech-words.js';
import { unknownNameAt } from './unknown-name-arabic.js';

/** Whether a plain word can qualify the noun before it: no particle before it, no event. */
function qualifies({ document }: Scene, index: number): boolean {
  const hits = document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'nationality')) return true;
  if (hits.some((h) => h.category === 'concept' && !h.tail.nisba)) return false;
  return !grammarOf(document).looksParticled(document.tokens[index]?.form ?? '');
}

/** Whether a word is an adjective of the head: definite where that is, a participle of speech too (المتحدث). */
function isAdjective(scene: Scene, index: number, head: number): boolean {
  const { document } = scene;
  if (TRUTH.test(document.tokens[index]?.form ?? '')) return false;
  const hits = document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'nationality')) return true;
  const participle =
    hits.some((h) => h.category === 'speech' && h.form === 'active') && !isVerbAt(document, index);
  if (!participle && !isPlain(scene, index)) return false;
  const { looksDefinite, looksParticled } = grammarOf(document);
  const form = document.tokens[index]?.form ?? '';
  const definite = looksDefinite(document.tokens[head]?.form ?? '');
  return (
    (!definite || looksDefinite(form)) && !looksParticled(form) && (participle || qualifies(scene, index))
  );
}

/** What is denied or confirmed of a report, and no adjective of who does so: نفى الوزير صحة الأنباء. */
const TRUTH = /^(?:صحه|صحت|حقيقه|وقوع|وجود|حدوث)$/;

export const arabicSpeech: SpeechReader = {
  cueOf: arabicCue,
  wordless: true,
  statedBy: () => false,
  links: new Set(['of', 'for', 'from', 'in', 'at', 'about']),
  qualifies,
  isAdjective,
  leads: ({ document }, index) =>
    document.tokens[index]?.kind === 'number' || hasHit(document, index, 'number'),
  leadBelongs: false,
  titlesOpen: true,
  linksClose: false,
  thatEndsAside: true,
  citedTakesQuote: true,
  participlesBar: false,
  pronounsSpeak: false,
  rumoursOpen: false,
  unknownNameAt,
};
