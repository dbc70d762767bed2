// Reads the WikiNews gold distributed with Farasa: a word a line, segments joined by +, and the tag of each segment.

const ENDINGS = new Set(['NSUFF', 'PRON', 'CASE']);
const PARTICLES = new Set(['CONJ', 'PREP', 'DET', 'FUT_PART']);
const PREFIX = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'س', 'ال']);
const ATTACHED = new Set(['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'نا', 'ني', 'ي']);
const COARSE = {
  ADJ: 'adjective',
  V: 'verb',
  PREP: 'preposition',
  PRON: 'pronoun',
  NUM: 'number',
  PUNC: 'punctuation',
  FOREIGN: 'foreign',
  ABBREV: 'noun',
};
const STOPS = new Set(['.', '؟', '!']);

const coarse = (tag) => COARSE[tag] ?? (tag.startsWith('NOUN') ? 'noun' : 'particle');

/** The word as printed: the article loses its alif behind ل, and its lam too before another lam. */
function printed(parts, last) {
  if (parts[last - 1] !== 'ال' || parts[last - 2] !== 'ل') return parts.join('');
  const rest = parts.slice(last).join('');
  return `${parts.slice(0, last - 2).join('')}لل${rest.startsWith('ل') ? rest.slice(1) : rest}`;
}

/**
 * The words of the file in order: text, gold segmentation folded by `foldWord` (but for a final ة) and coarse tag, the
 * number of the sentence and of the section. The four lines whose segments and tags differ in number have no gold.
 */
export function readWikiNews(tsv, foldWord) {
  const words = [];
  let sentence = 0;
  let section = 0;
  for (const line of tsv.split(/\r?\n/).slice(1)) {
    if (line === '') continue;
    const [segments, tagged] = line.split('\t');
    const tags = tagged.trim().split('+');
    const parts = segments === '+' ? ['+'] : segments.split('+');
    const n = parts.length;
    if (segments === '#') [sentence, section] = [sentence + 1, section + 1];
    let first = 0;
    let last = n;
    const isAlone = (i) => tags[i] === 'PREP' && tags[i + 1] === 'PRON' && ATTACHED.has(parts[i + 1]);
    while (first < n - 1 && PARTICLES.has(tags[first]) && PREFIX.has(parts[first]) && !isAlone(first))
      first++;
    while (last - 1 > first && ENDINGS.has(tags[last - 1])) last--;
    const text = printed(parts, first);
    const kind = /^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'punctuation';
    const gold = n === tags.length && {
      prefixes: parts.slice(0, first).map(foldWord),
      stem: foldWord(parts.slice(first, last).join('')),
      suffixes: parts.slice(last).map((p, i, all) => (p === 'ة' && i === all.length - 1 ? p : foldWord(p))),
      tag: coarse(tags.slice(first, last).join('+')),
    };
    words.push({
      text,
      form: foldWord(text),
      kind,
      closed: text.endsWith('ة'),
      arabic: /^\p{Script=Arabic}/u.test(text) && kind === 'word',
      gold: gold || undefined,
      sentence,
      section,
    });
    if (STOPS.has(segments)) sentence++;
  }
  return words;
}
