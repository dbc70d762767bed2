import { attribute } from '../../src/claims/attribution/attribution.js';
import { modalityAt } from '../../src/claims/modality/modality.js';
import { arabic } from '../../src/languages/ar/index.js';
import { english } from '../../src/languages/en/index.js';
import type { Document } from '../../src/model/document.js';
import type { Mention } from '../../src/model/mention.js';
import type { Certainty, Polarity } from '../../src/schema/types.js';
import { readDocument } from '../../src/text/document.js';
import { compileLexicon } from '../../src/text/lexicon/lexicon.js';

const lexicons = { ar: compileLexicon(arabic), en: compileLexicon(english) };

export function read(text: string): Document {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  return readDocument({ id: 'text', text }, language, lexicons[language]);
}

/** Names as the mentions stage would hand them on, every time they are printed: `p:` person, `o:` organisation, `s:` state. */
export function named(document: Document, names: readonly string[]): readonly Mention[] {
  const { text } = document.source;
  return names.flatMap((name) => {
    const kind = name.charAt(0);
    const words = name.slice(2);
    const out: Mention[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const start = at;
      const end = start + words.length;
      const first = document.tokens.findIndex((t) => t.end > start);
      const last = document.tokens.findIndex((t) => t.start >= end);
      const base = {
        start,
        end,
        text: words,
        first,
        last: last < 0 ? document.tokens.length : last,
        entity: words,
      };
      if (kind === 'p') out.push({ ...base, kind: 'person', value: { kind: 'person', name: words } });
      else if (kind === 's') out.push({ ...base, kind: 'place', value: { kind: 'place', name: words } });
      else out.push({ ...base, kind: 'organisation', value: { kind: 'organisation', name: words } });
    }
    return out;
  });
}

/** What is said by whom, one line for each link: `speaker | mode | what is said`, with the certainty implied after the mode. */
export function saidIn(text: string, names: readonly string[] = []): readonly string[] {
  const document = read(text);
  return attribute(document, named(document, names)).map((range) => {
    const start = document.tokens[range.first]?.start ?? 0;
    const end = document.tokens[range.last - 1]?.end ?? 0;
    const { speaker, mode } = range.attribution;
    const implied = range.certainty === undefined ? '' : ` ${range.certainty}`;
    const said = text.slice(start, end).replace(/^[\s"“«،,:]+|[\s"”».،,]+$/g, '');
    return `${speaker.text} | ${mode}${implied} | ${said}`;
  });
}

/** Polarity and certainty of the word `predicate` in its clause of `text`: the word between square brackets. */
export function modalityOf(marked: string): {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly cues: readonly string[];
} {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const document = read(text);
  const first = document.tokens.findIndex((t) => t.start <= at && at < t.end);
  const last = document.tokens.findIndex((t) => t.start >= marked.indexOf(']') - 1);
  const hit = document.hitsAt[first]?.find((h) => h.category === 'concept');
  const clause = document.clauses.find((c) => c.first <= first && first < c.last) ?? {
    first: 0,
    last: document.tokens.length,
  };
  const { polarity, certainty, cues } = modalityAt(
    document,
    { first, last: last < 0 ? document.tokens.length : last, form: hit?.form ?? 'word' },
    clause,
  );
  const printed = cues.map((c) =>
    text.slice(document.tokens[c.first]?.start ?? 0, document.tokens[c.last - 1]?.end ?? 0),
  );
  return { polarity, certainty, cues: printed };
}
