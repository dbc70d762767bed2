import { flatMap } from '../../model/flat-map.js';
/**
 * A word cut at its clitics and endings: `وبمرحلتها` is و, ب | مرحل | ت, ها. Segments are folded letters, but a final ة
 * stays what it is, and the article inside لل is written out (ل, ال).
 */
export interface Segmentation {
  readonly prefixes: readonly string[];
  readonly stem: string;
  readonly suffixes: readonly string[];
}

/** Longer strings are no words; they are left whole. */
const LONGEST = 24;
/** Prepositions of one letter, which may be all that a pronoun leaves: به، لهم. */
const PREPOSITIONS = new Set(['ب', 'ل', 'ك', 'ف']);
const ENDINGS: readonly (readonly string[])[] = [
  [],
  ...['ا', 'ت', 'ات', 'ان', 'ين', 'ون', 'و', 'ي', 'وا', 'نا', 'ن', 'تا', 'تم'].map((e) => [e]),
  ['ت', 'ان'],
  ['ت', 'ين'],
  ['ت', 'ي'],
];
/** Endings after which no pronoun is written. */
const CLOSING = new Set(['وا', 'ان', 'ين', 'تم', 'ن']);
const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'];

interface Tail {
  readonly parts: readonly string[];
  readonly text: string;
}

/** The ways to end a word, by its last letter. */
const tails: ReadonlyMap<string, readonly Tail[]> = (() => {
  const all = flatMap(ENDINGS, (ending) => [
    ending,
    ...(CLOSING.has(ending.at(-1) ?? '') ? [] : PRONOUNS.map((p) => [...ending, p])),
  ]);
  const byLast = new Map<string, Tail[]>();
  const seen = new Set<string>();
  for (const parts of all) {
    const text = parts.join('');
    const last = text.charAt(text.length - 1);
    if (last === '' || seen.has(parts.join('+'))) continue;
    seen.add(parts.join('+'));
    byLast.set(last, [...(byLast.get(last) ?? []), { parts, text }]);
  }
  return byLast;
})();

type Front = readonly [prefixes: readonly string[], rest: string];

/** The particles that may stand before `rest`: the article, ب ل ك with or without it, س. */
function fronts(before: readonly string[], rest: string): readonly Front[] {
  const out: Front[] = [[before, rest]];
  const lead = rest.charAt(0);
  if (rest.startsWith('ال')) out.push([[...before, 'ال'], rest.slice(2)]);
  if (rest.startsWith('لل'))
    out.push([[...before, 'ل', 'ال'], rest.slice(2)], [[...before, 'ل', 'ال'], rest.slice(1)]);
  if (lead !== '' && 'بلكس'.includes(lead)) out.push([[...before, lead], rest.slice(1)]);
  if (lead !== '' && 'بك'.includes(lead) && rest.startsWith('ال', 1))
    out.push([[...before, lead, 'ال'], rest.slice(3)]);
  return out;
}

/**
 * Every way to cut a folded Arabic word, whole first. `closed` says that it is printed with ة, so that its last letter
 * is no pronoun. At least two letters are left, one only where a preposition carries a pronoun. Never empty.
 */
export function segmentations(form: string, closed: boolean): readonly Segmentation[] {
  const whole: Segmentation = { prefixes: [], stem: form, suffixes: [] };
  if (form.length > LONGEST) return [whole];
  const joined = form.startsWith('و') || form.startsWith('ف');
  const out: Segmentation[] = [];
  for (const [prefixes, rest] of [
    ...fronts([], form),
    ...(joined ? fronts([form.charAt(0)], form.slice(1)) : []),
  ]) {
    if (closed) {
      if (rest.length > 2) out.push({ prefixes, stem: rest.slice(0, -1), suffixes: ['ة'] });
      continue;
    }
    if (rest.length > 1) out.push({ prefixes, stem: rest, suffixes: [] });
    for (const { parts, text } of tails.get(rest.charAt(rest.length - 1)) ?? []) {
      const stem = rest.slice(0, -text.length);
      if (!rest.endsWith(text)) continue;
      if (stem.length >= 2 || (PREPOSITIONS.has(stem) && !prefixes.includes('ال')))
        out.push({ prefixes, stem, suffixes: parts });
    }
  }
  return out.length > 0 ? out : [whole];
}
