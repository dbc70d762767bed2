import type { Hit } from '../../model/lexicon.js';
import type { NameReader } from './name-reader.js';

/** What the reports of an event, read together, tell of words that no lexicon knows. */
export interface NameEvidence {
  /** Whether a folded word stands often enough where only a name stands, and never where a common noun would. */
  readonly isName: (form: string) => boolean;
  /** Whether a folded word occurs in the reports. */
  readonly occurs: (form: string) => boolean;
}

interface Tally {
  readonly all: number;
  readonly telling: number;
}

/** Occurrences that a name needs, of them in places that tell. */
const ENOUGH = 2;
/** Forms that verbs and adverbs have: no evidence is drawn from them. */
const VERBAL = /^(?:ي|ت|س[ينت]).{2,4}$|.(?:ا|ين|ون|ات|يه)$/;

/**
 * Counts the unknown words of all the documents, and how often each stands after an office, a title or a verb of
 * speech, or before a colon at the start of a line. Common nouns give themselves away by an article elsewhere.
 */
export function nameEvidence(readers: readonly NameReader[]): NameEvidence {
  const vocabulary = new Set(readers.flatMap((reader) => reader.tokens.map((t) => t.form)));
  const tallies = new Map<string, Tally>();
  for (const reader of readers) {
    for (const { index } of reader.tokens) {
      if (reader.known(index)) continue;
      for (const { form, proclitics } of reader.bare(index).slice(0, 2)) {
        if (proclitics !== '' && !vocabulary.has(form)) continue;
        const tally = tallies.get(form) ?? { all: 0, telling: 0 };
        tallies.set(form, { all: tally.all + 1, telling: tally.telling + (tells(reader, index) ? 1 : 0) });
      }
    }
  }
  const isName = (form: string): boolean => {
    const tally = tallies.get(form);
    if (tally === undefined || tally.all < ENOUGH || tally.telling === 0) return false;
    if (form.length < 3 || vocabulary.has(`ال${form}`) || vocabulary.has(`لل${form}`) || /^ال/.test(form))
      return false;
    return tally.telling >= ENOUGH || (!VERBAL.test(form) && tally.all >= ENOUGH * 2);
  };
  return { isName, occurs: (form) => vocabulary.has(form) };
}

/** `الرئيس` and then a name; after `رئيس` any noun may come. */
function isDefinite(reader: NameReader, office: Hit): boolean {
  return (
    !reader.arabic || /ال$/.test(office.proclitics) || /^ال/.test(reader.tokens[office.first]?.form ?? '')
  );
}

function tells(reader: NameReader, at: number): boolean {
  const previous = reader.document.hitsAt[at - 1] ?? [];
  const linked = previous.some((h) => h.category === 'preposition' || h.category === 'stop');
  const spoken =
    !linked && previous.some((h) => h.category === 'speech' && (h.form === 'past' || h.form === 'present'));
  const office = reader.before(at, 'office');
  const titled = reader.titled(at) || (office !== undefined && isDefinite(reader, office));
  const sentence = reader.document.sentences[reader.tokens[at]?.sentence ?? -1];
  const headed = sentence?.first === at && reader.tokens[at + 1]?.form === ':';
  return spoken || titled || headed;
}
