import type { Document, Token } from '../../model/document.js';
import type { Category, Hit } from '../../model/lexicon.js';

/** The hits of one document that are fit to name something, and what else the readers of names ask of a token. */
export interface NameReader {
  readonly document: Document;
  readonly arabic: boolean;
  readonly tokens: readonly Token[];
  /** The longest fit hit of a category that starts at a token. */
  readonly hit: <C extends Category>(at: number, category: C) => Hit | undefined;
  /** The fit hit of a category that ends just before a token. */
  readonly before: (at: number, category: Category) => Hit | undefined;
  /** Whether a title of a person (Dr, السيد) stands just before a token; `former` alone is none. */
  readonly titled: (at: number) => boolean;
  /** Where a complement starts that a preposition `of`, `for` or `at` links to token `at`, past its article. */
  readonly linked: (at: number) => number | undefined;
  /** Whether a token is a definite article standing alone. */
  readonly article: (at: number) => boolean;
  /** Whether a token joins what stands before and after it. */
  readonly joins: (at: number) => boolean;
  /** Whether a token is a word that the lexicon knows as something else than a name. */
  readonly known: (at: number) => boolean;
  /** Whether a token is a word printed with a capital (always false in scripts without). */
  readonly capital: (at: number) => boolean;
  /** Whether the words of a sentence are nearly all printed with a capital, so that capitals say nothing. */
  readonly titleCase: (at: number) => boolean;
  /** The folded form without و ف ب ل ك before it; the form itself where nothing is stripped. */
  readonly bare: (at: number) => readonly { readonly form: string; readonly proclitics: string }[];
}

const NAMING: readonly Category[] = [
  'country',
  'capital',
  'nationality',
  'place',
  'placeHead',
  'direction',
  'office',
  'portfolio',
  'title',
  'body',
  'bodyName',
  'givenName',
];
const naming: ReadonlySet<Category> = new Set(NAMING);
/** Proper names carry their own article and take no endings. */
const proper: ReadonlySet<Category> = new Set<Category>(['country', 'capital', 'place', 'bodyName']);
const capitalised: ReadonlySet<Category> = new Set<Category>([
  'country',
  'capital',
  'nationality',
  'place',
  'bodyName',
  'givenName',
]);
/** Heads compete at a token: محافظة is a province, not a governor with an ending. */
const heads: ReadonlySet<Category> = new Set<Category>(['office', 'body', 'placeHead', 'title']);
/** Words so short are names in capitals only: US and us, IS and is. */
const SHORT = 3;
/** Letters of `the`. */
const ARTICLE = 3;
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at']);
const JOINTS: ReadonlySet<string> = new Set(['and']);
const LEAD = /^[وف]?[بلك]?$/;
/** Share of capitalised words above which a line without a full stop is in title case. */
const TITLE_CASE = 0.7;

/** Reads what the text stage found as material for names. Linear; computed once for each document. */
export function nameReader(document: Document): NameReader {
  const { tokens, hitsAt } = document;
  const arabic = document.language === 'ar';
  const fits = arabic ? fitsArabic : fitsEnglish;
  const fit = hitsAt.map((hits) => {
    const named = hits.filter((hit) => naming.has(hit.category) && fits(hit, tokens));
    return named.length < 2 ? named : rivals(named);
  });
  const ending = new Map<number, Hit[]>();
  for (const hit of fit.flat()) {
    const list = ending.get(hit.last);
    if (list === undefined) ending.set(hit.last, [hit]);
    else list.push(hit);
  }
  const shouting = new Set(
    document.sentences.filter((s) => inTitleCase(tokens.slice(s.first, s.last))).map((s) => s.index),
  );
  const has = (at: number, category: Category, ids?: ReadonlySet<string>) =>
    hitsAt[at]?.some((h) => h.category === category && h.last === at + 1 && (ids?.has(h.id) ?? true)) ??
    false;
  const hit = (at: number, category: Category) => fit[at]?.find((h) => h.category === category);
  const before = (at: number, category: Category) => ending.get(at)?.find((h) => h.category === category);
  return {
    document,
    arabic,
    tokens,
    hit,
    before,
    titled: (at) => (before(at, 'title')?.id ?? 'former') !== 'former',
    linked: (at) => {
      if (!has(at, 'preposition', LINKS)) return undefined;
      return has(at + 1, 'stop') && !has(at + 1, 'preposition') ? at + 2 : at + 1;
    },
    article: (at) =>
      !arabic &&
      tokens[at]?.form.length === ARTICLE &&
      has(at, 'stop') &&
      !has(at, 'preposition') &&
      !has(at, 'marker'),
    joins: (at) => has(at, 'marker', JOINTS),
    known: remembered((at) => isKnown(tokens[at], hitsAt[at] ?? [], arabic)),
    capital: (at) => startsWithCapital(tokens[at]),
    titleCase: (at) => shouting.has(tokens[at]?.sentence ?? -1),
    bare: remembered((at) => bareForms(tokens[at])),
  };
}

/** What is asked of one token again and again is found out once. */
function remembered<T>(find: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const found = known.get(at) ?? find(at);
    known.set(at, found);
    return found;
  };
}

function fitsArabic(hit: Hit, tokens: readonly Token[]): boolean {
  if (hit.form !== 'word' && hit.form !== 'active' && hit.form !== 'passive') return false;
  if (proper.has(hit.category) || hit.category === 'givenName') {
    return LEAD.test(hit.proclitics) && hit.enclitics === '' && !clipped(hit, tokens);
  }
  if (hit.category === 'placeHead') return /^(?:تي|تا|ه?)$/.test(hit.enclitics) && !/ه$/.test(hit.enclitics);
  if (hit.category === 'direction') return hit.enclitics === '' || hit.enclitics === 'ي';
  if (hit.category === 'portfolio') return hit.enclitics === '';
  return true;
}

/** One-letter particles leave a name only where what is left is long enough to be one. */
function clipped(hit: Hit, tokens: readonly Token[]): boolean {
  const token = tokens[hit.first];
  return (
    hit.proclitics !== '' &&
    hit.last === hit.first + 1 &&
    token !== undefined &&
    token.form.length - hit.proclitics.length < 3
  );
}

function fitsEnglish(hit: Hit, tokens: readonly Token[]): boolean {
  if (hit.form !== 'word') return false;
  if (!capitalised.has(hit.category)) return true;
  const words = tokens.slice(hit.first, hit.last).filter((t) => t.kind === 'word');
  const [first] = words;
  if (first === undefined) return false;
  if (hit.category === 'givenName' && hit.id === 'joint') return true;
  const short =
    words.length === 1 &&
    hit.category !== 'givenName' &&
    first.form.replaceAll('.', '').replace(/'s$/, '').length <= SHORT;
  if (short && hit.category !== 'place' && !/^\P{Ll}+(?:['’]s)?$/u.test(first.text)) return false;
  return words.some(startsWithCapital) && (words.length > 1 || startsWithCapital(first));
}

/** Of heads that start at one token, those that strip more than another are dropped. */
function rivals(hits: readonly Hit[]): readonly Hit[] {
  const cost = (hit: Hit) => hit.enclitics.length - 4 * (hit.last - hit.first);
  const least = Math.min(...hits.filter((h) => heads.has(h.category)).map(cost));
  return hits.filter((h) => !heads.has(h.category) || h.enclitics === '' || cost(h) <= least);
}

const unsaying: ReadonlySet<Category> = new Set<Category>([
  'givenName',
  'place',
  'country',
  'capital',
  'bodyName',
]);

/** Whether a word stands for something that no name is made of; a participle in ي (منتظري) may be a surname. */
function isKnown(token: Token | undefined, hits: readonly Hit[], arabic: boolean): boolean {
  if (token === undefined || token.kind !== 'word') return true;
  return hits.some((hit) => {
    if (hit.category === 'placeHead' && hit.id === 'compound') return false;
    if (hit.last > hit.first + 1 && hit.category !== 'stop') return !unsaying.has(hit.category);
    if (unsaying.has(hit.category))
      return arabic && hit.category !== 'givenName' && hit.enclitics === '' && LEAD.test(hit.proclitics);
    if (!arabic) return true;
    if (hit.form === 'active' && hit.enclitics === 'ي') return false;
    if (hit.form === 'past' || hit.form === 'present' || hit.form === 'future')
      return hit.enclitics.length <= 2;
    return hit.enclitics.length <= 2 && hit.proclitics.length <= (hit.enclitics === '' ? 3 : 2);
  });
}

function startsWithCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function inTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.kind === 'word' && t.form.length > 3);
  if (tokens[tokens.length - 1]?.text === '.') return false;
  return words.length > 3 && words.filter(startsWithCapital).length / words.length > TITLE_CASE;
}

function bareForms(
  token: Token | undefined,
): readonly { readonly form: string; readonly proclitics: string }[] {
  if (token === undefined) return [];
  const possessive = token.form.replace(/'s?$/, '');
  const stripped = token.analyses.filter(
    (a) =>
      a.form === 'word' &&
      a.enclitics === '' &&
      a.proclitics !== '' &&
      LEAD.test(a.proclitics) &&
      a.base.length > 2,
  );
  return [
    { form: possessive, proclitics: '' },
    ...stripped.map(({ base, proclitics }) => ({ form: base, proclitics })),
  ];
}
