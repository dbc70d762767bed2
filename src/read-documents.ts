import { languages } from './languages/registry.js';
import type { Document } from './model/document.js';
import type { Language } from './model/language.js';
import type { Lexicon } from './model/lexicon.js';
import type { ReadSource, Source } from './schema/types.js';
import { meetPhrases, readDocument } from './text/document.js';
import { type Detector, languageDetector, languageOf } from './text/language.js';
import {
  compileLexicon,
  isKept,
  unpackLexicon,
  type WordMemory,
  wordMemory,
} from './text/lexicon/lexicon.js';
import type { PackedHits } from './text/pack-hits.js';
import { passageMemory } from './text/passages.js';

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language, compiled when it is first needed and kept: it depends on nothing but the pack. */
function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const pack = languages.find((l) => l.language === language) ?? languages[0];
  if (pack === undefined) throw new Error('no language pack');
  const { filed } = pack;
  const lexicon = filed === undefined ? compileLexicon(pack) : unpackLexicon(pack.language, filed);
  lexicons.set(language, lexicon);
  return lexicon;
}

let detector: Detector | undefined;

/** Tells languages; made when it is first needed and kept, as it depends on nothing but the packs. */
function detectorKept(): Detector {
  detector ??= languageDetector(languages);
  return detector;
}

const memories = new Map<string, WordMemory>();

/** What is known of the forms of a language; kept from one comparison to the next while it is small. */
function memoryOf(language: string): WordMemory {
  const memory = memories.get(language) ?? wordMemory(lexiconOf(language));
  memories.set(language, memory);
  return memory;
}

function forgetLarge(): void {
  for (const [language, memory] of memories) if (!isKept(memory)) memories.delete(language);
}

/** A text in which no language shows, as in figures alone: nothing depends on how it is read. */
const SILENT: Language = 'en';

/** What of a report depends on it alone and takes longest to find: its language and the phrases met in it. */
export function readAlone(source: Source): { readonly language: Language } & PackedHits {
  const detect = detectorKept();
  const language = languageOf(source, () => `source (${source.id})`, detect) ?? SILENT;
  const met = meetPhrases(source.text, language, memoryOf(language));
  forgetLarge();
  return { language, ...met };
}

/** A report as given, or as read before. */
export type Given = Source | ReadSource;

/** The source of a report, read before or not. */
export const sourceOf = (given: Given): Source => ('source' in given ? given.source : given);

/**
 * The documents of an event, in the order of their ids. Of a report that was read before only what the others have a say
 * in is found anew; where they mend a slip of its spelling, all of it.
 */
export function readDocuments(given: readonly Given[]): readonly Document[] {
  const detect = detectorKept();
  const read = given
    .map((one, i) => {
      const source = sourceOf(one);
      const where = (): string => `sources[${i}] (${source.id})`;
      if ('source' in one) return { source, language: one.language, met: one };
      return { source, language: languageOf(source, where, detect) ?? SILENT, met: undefined };
    })
    .sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const bridges = new Map(
    [...new Set(read.map((r) => r.language))].map((language) => {
      const texts = read.filter((r) => r.language === language).map((r) => r.source.text);
      return [language, memoryOf(language).tools.bridgeSpelling?.(texts)] as const;
    }),
  );
  const passages = new Map([...bridges.keys()].map((language) => [language, passageMemory()] as const));
  const mayKeep = read.reduce((n, { met }) => n + (met?.source.text.length ?? 0), 0) <= MOST_KEPT;
  const documents = read.map(({ source, language, met }): Document => {
    const bridge = bridges.get(language);
    const known = met && keptDocument(met);
    if (known !== undefined && !known.tokens.some(({ form }) => bridge?.has(form))) return known;
    const document = readDocument(source, language, lexiconOf(language), {
      bridge,
      memory: memoryOf(language),
      met,
      passages: passages.get(language),
    });
    if (met !== undefined && mayKeep && !document.mended)
      documentOf.set(met, { digest: met.digest, document });
    return document;
  });
  forgetLarge();
  return documents;
}

/**
 * Of no more characters than this the documents of reports read before are kept, for as long as their readings are: two
 * hundred reports. They take up some hundred times as many bytes.
 */
const MOST_KEPT = 300_000;

const documentOf = new WeakMap<ReadSource, { readonly digest: string; readonly document: Document }>();

/** The document of a report that was read before, by which no slip of spelling was mended; of one that was changed since, none. */
function keptDocument(read: ReadSource): Document | undefined {
  const known = documentOf.get(read);
  return known?.digest === read.digest ? known.document : undefined;
}
