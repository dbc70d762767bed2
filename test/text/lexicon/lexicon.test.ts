import { describe, expect, it } from 'vitest';
import type { Entry, LanguagePack, WordSet } from '../../../src/languages/pack.js';
import { languages } from '../../../src/languages/registry.js';
import type { Hit } from '../../../src/model/lexicon.js';
import { foldWord } from '../../../src/text/fold.js';
import { lexiconKey } from '../../../src/text/lexicon-key.js';
import { read } from '../read.js';
import { smallLexicon } from './small-lexicon.js';

interface Listed {
  readonly category: string;
  readonly id: string;
  readonly words: readonly string[];
  readonly set: WordSet;
}

const isSet = (entry: Entry): entry is WordSet => !Array.isArray(entry);

function listed({
  words: {
    gloss: _gloss,
    speakerOne: _one,
    speakerMany: _many,
    speakerTrait: _trait,
    familyName: _names,
    ...words
  },
}: LanguagePack): readonly Listed[] {
  return Object.entries(words).flatMap(([category, ids]: [string, Readonly<Record<string, Entry>>]) =>
    Object.entries(ids).map(([id, entry]) => ({
      category,
      id,
      words: isSet(entry) ? (entry.words ?? []) : entry,
      set: isSet(entry) ? entry : {},
    })),
  );
}

/** What each text yields at its first word, read by itself: a line of its own, with a stop before and behind. */
function firstHitsOf(language: 'ar' | 'en', texts: readonly string[]): readonly (readonly Hit[])[] {
  const lines = texts.map((text) => `${text}\n.\n`);
  const { tokens, hitsAt } = read(lines.join(''), language);
  const at = new Map(tokens.map((t) => [t.start, t.index]));
  let start = 0;
  return lines.map((line) => {
    const hits = hitsAt[at.get(start) ?? -1] ?? [];
    start += line.length;
    return hits;
  });
}

interface Met {
  /** `category:id text`, as a failure shows it. */
  readonly name: string;
  /** Whether the entry was met. */
  readonly own: boolean;
  /**
   * Whether its first word is taken by others: by another meaning of the same category, or, where a verb looks so, by a
   * plain word spelt just like it (حول is both "around" and "divert").
   */
  readonly taken: boolean;
}

/** How the texts of entries fare. */
function fates(
  language: 'ar' | 'en',
  shown: readonly (readonly [entry: Listed, text: string])[],
  verb: boolean,
): readonly Met[] {
  const hits = firstHitsOf(
    language,
    shown.map(([, text]) => text),
  );
  return shown.map(([{ category, id }, text], i) => {
    const found = hits[i] ?? [];
    const plain = (h: Hit): boolean =>
      verb && h.form === 'word' && h.lead.letters === 0 && h.tail.letters === 0;
    return {
      name: `${category}:${id} ${text}`,
      own: found.some((h) => h.category === category && h.id === id),
      taken: found.some((h) => h.category === category || plain(h)),
    };
  });
}

const lost = (all: readonly Met[]): readonly string[] =>
  all.filter((m) => !m.own && !m.taken).map((m) => m.name);

/** Leaves out the parts that no text shows alone: 'll, G7. */
const beginsWord = (text: string): boolean => /^\p{L}{2}/u.test(text);

describe.each(languages)('every entry of $language can match', (pack) => {
  const entries = listed(pack);
  const { language } = pack;

  it('words and phrases', () => {
    const all = fates(
      language,
      entries.flatMap((e) => e.words.filter(beginsWord).map((text) => [e, text] as const)),
      false,
    );
    expect(lost(all)).toEqual([]);
    // hardly any of them always gives way to another
    expect(all.filter((m) => !m.own).length / all.length).toBeLessThan(0.02);
  });

  it('verbs, in the past and in the present', () => {
    const verbs = entries.flatMap((e) =>
      (e.set.verbs ?? []).flatMap((verb) => {
        const [base = '', second = base] = verb.split(' ');
        return [[e, base] as const, [e, second] as const];
      }),
    );
    expect(lost(fates(language, verbs, true))).toEqual([]);
  });

  it('idioms, with each of their words', () => {
    const idioms = entries.flatMap((e) =>
      (e.set.idioms ?? []).flatMap(({ verb, with: words, before }) =>
        before ? [] : words.map((word) => [e, `${verb.split(' ')[0]} ${word}`] as const),
      ),
    );
    expect(lost(fates(language, idioms, true))).toEqual([]);
  });

  it('words in company, behind or before its words', () => {
    const met = entries.flatMap(({ category, id, set }) =>
      [...(set.idioms ?? []).filter(({ before }) => before), ...(set.nouns ?? [])].map((entry) => {
        const word = 'verb' in entry ? entry.verb.split(' ')[0] : entry.noun;
        const lines = entry.with.map((w) => (entry.before ? `${w} ${word}` : `${word} ${w}`));
        const own = read(lines.map((line) => `${line}\n.\n`).join(''), language).hitsAt.flat();
        return { name: `${id} ${word}`, met: own.some((h) => h.category === category && h.id === id) };
      }),
    );
    expect(met.filter((m) => !m.met).map((m) => m.name)).toEqual([]);
  });
});

describe('compiling', () => {
  it('files verb stems apart from words', () => {
    const { entries } = smallLexicon('ar', {
      concept: { sign: { verbs: ['وقّع يوقّع توقيع'] } },
      kind: { agreement: ['اتفاقية'] },
    });
    expect(entries.get(lexiconKey('وقع', 'past'))?.map((e) => e.form)).toEqual(['past']);
    expect(entries.get(lexiconKey('وقع', 'future'))?.map((e) => e.form)).toEqual(['present']);
    expect(entries.get('وقع')).toBeUndefined();
    expect(entries.get('توقيع')?.map((e) => e.form)).toEqual(['masdar']);
    expect(entries.get('اتفاقيه')?.map((e) => e.id)).toEqual(['agreement']);
  });

  it('folds entries as it folds texts, and files one entry once', () => {
    const { entries } = smallLexicon('ar', { office: { minister: ['وزيرٌ', 'وزيـر', 'وزير'] } });
    expect(entries.get(foldWord('وزير'))).toHaveLength(1);
  });

  it('keeps the words after the first, and the gap of an idiom', () => {
    const { entries } = smallLexicon('en', {
      kind: { agreement: ['memorandum of understanding'] },
      concept: {
        die: {
          idioms: [
            { verb: 'lose lost', with: ['life'], within: 2 },
            { verb: 'pass', with: ['away'] },
          ],
        },
      },
    });
    expect(entries.get('memorandum')?.[0]).toMatchObject({ rest: ['of', 'understanding'], gap: 0 });
    expect(entries.get(lexiconKey('lost', 'past'))?.[0]).toMatchObject({ rest: ['life'], gap: 2 });
    expect(entries.get(lexiconKey('pass', 'present'))?.[0]).toMatchObject({ rest: ['away'], gap: 3 });
  });
});
