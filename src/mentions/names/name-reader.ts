import { isCapital, isTitleCase } from '../../grammar/capitals.js';
import { type Grammar, grammarOf } from '../../grammar/grammar.js';
import { NO_LEAD } from '../../grammar/no-affixes.js';
import { isIndefinite } from '../../grammar/particles.js';
import type { Document, Token } from '../../model/document.js';
import { flat } from '../../model/flat-map.js';
import type { Category, Hit, Lead } from '../../model/lexicon.js';
import { fitHits, isDenied } from './fitting/fitting.js';

/** A word as a name would have it, and what was taken off its front. */
export interface BareForm {
  readonly form: string;
  readonly lead: Lead;
}

/** The hits of one document that are fit to name something, and what else the readers of names ask of a token. */
export interface NameReader {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
  /** The longest fit hit of a category that starts at a token. */
  readonly hit: (at: number, category: Category) => Hit | undefined;
  /** The fit hit of a category that ends just before a token. */
  readonly before: (at: number, category: Category) => Hit | undefined;
  /** Prepositions with no pronoun on them that end just before a token, the longest first. */
  readonly prepositions: (at: number) => readonly Hit[];
  /** Whether a title of a person (Dr, السيد) stands just before a token; `former` alone is none, nor is a surname (أحمد السيد). */
  readonly titled: (at: number) => boolean;
  /** Where a complement starts that a preposition `of`, `for` or `at` links to token `at`, past its article. */
  readonly linked: (at: number) => number | undefined;
  /** Whether a token is the definite article, standing alone. */
  readonly article: (at: number) => boolean;
  /** Whether a token joins what stands before and after it. */
  readonly joins: (at: number) => boolean;
  /** Whether a token is no word, or one that the lexicon knows as something else than a name. */
  readonly known: (at: number) => boolean;
  /** Whether a token is a word printed with a capital, which no word is in a script without. */
  readonly capital: (at: number) => boolean;
  /** Whether a token may be a name by how it is printed: with a capital, where names are told by it. */
  readonly namelike: (at: number) => boolean;
  /** Whether the words of a sentence are nearly all printed with a capital, so that capitals say nothing. */
  readonly titleCase: (at: number) => boolean;
  /** Whether a token is a word of the sentence of the one before it. */
  readonly goesOn: (at: number) => boolean;
  /** The folded form as it stands, then without the particles that may be written on to it. */
  readonly bare: (at: number) => readonly BareForm[];
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at']);
const JOINTS: ReadonlySet<string> = new Set(['and']);

/** Reads what the text stage found as material for names. Linear; computed once for each document. */
export function nameReader(document: Document): NameReader {
  const { tokens, hitsAt, sentences } = document;
  const grammar = grammarOf(document);
  const { kind, capitals } = grammar;
  const fit = hitsAt.map((hits) => fitHits(kind, hits, tokens));
  const ending = byEnd(flat(fit));
  const prepositions = byEnd(
    document.hits.filter((h) => h.category === 'preposition' && h.tail.letters === 0),
  );
  const shouting = new Set(sentences.filter((s) => isTitleCase(s, tokens)).map((s) => s.index));
  const has = (at: number, category: Category, ids?: ReadonlySet<string>) =>
    hitsAt[at]?.some((h) => h.category === category && h.last === at + 1 && (ids?.has(h.id) ?? true)) ??
    false;
  const before = (at: number, category: Category) => ending.get(at)?.find((h) => h.category === category);
  return {
    document,
    grammar,
    tokens,
    hit: (at, category) => fit[at]?.find((h) => h.category === category),
    before,
    prepositions: (at) => prepositions.get(at) ?? [],
    titled: (at) => {
      const title = before(at, 'title');
      return title !== undefined && title.id !== 'former' && before(title.first, 'givenName')?.id !== 'name';
    },
    linked: (at) => {
      if (!has(at, 'preposition', LINKS)) return undefined;
      return has(at + 1, 'stop') && !has(at + 1, 'preposition') ? at + 2 : at + 1;
    },
    article: (at) => grammar.isDefiniteArticle(tokens[at]?.form ?? ''),
    joins: (at) => has(at, 'marker', JOINTS),
    known: remembered((at) => isDenied(kind, tokens[at], hitsAt[at] ?? [])),
    capital: (at) => isCapital(tokens[at]),
    namelike: (at) => !capitals || isCapital(tokens[at]),
    titleCase: (at) => shouting.has(tokens[at]?.sentence ?? -1),
    goesOn: (at) => tokens[at]?.kind === 'word' && tokens[at]?.sentence === tokens[at - 1]?.sentence,
    bare: remembered((at) => bareForms(grammar, tokens[at])),
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

function byEnd(hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> {
  const ending = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = ending.get(hit.last);
    if (list === undefined) ending.set(hit.last, [hit]);
    else list.push(hit);
  }
  return ending;
}

function bareForms({ withoutPossessive }: Grammar, token: Token | undefined): readonly BareForm[] {
  if (token === undefined) return [];
  const stripped = token.analyses.filter(
    ({ form, lead, tail }) =>
      form === 'word' && tail.letters === 0 && lead.letters > 0 && isIndefinite({ lead }),
  );
  return [
    { form: withoutPossessive(token.form), lead: NO_LEAD },
    ...stripped.map(({ base, lead }) => ({ form: base, lead })),
  ];
}
