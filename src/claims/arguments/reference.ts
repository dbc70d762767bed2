import { grammarOf } from '../../grammar/grammar.js';
import { isDefinite } from '../../grammar/particles.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Role } from '../../schema/types.js';
import { countryOf, isCountryMention } from './states.js';

/** Sentences back in which somebody must be named to be meant by الوزيران or الأخير: about a paragraph of a report. */
const REACH = 3;
/** How many الجانبان and الوزيران stand for. */
const PAIR = 2;
const PAIRS: ReadonlySet<string> = new Set(['the-two-sides', 'the-two-countries']);
const LATTER: ReadonlySet<string> = new Set(['the-latter']);

/** The hit at a token that points back at two parties or at the one named last, where there is one. */
export function referenceAt(document: Document, index: number): Hit | undefined {
  return document.hitsAt[index]?.find(
    (h) =>
      h.category === 'reference' &&
      (PAIRS.has(h.id) ||
        (LATTER.has(h.id) &&
          (isDefinite(h) || grammarOf(document).holdsArticle(document.tokens[index]?.form ?? '')))),
  );
}

/** The state somebody is or serves; `undefined` where the text does not say. */
function stateOf(mention: Mention): string | undefined {
  if (mention.kind === 'place') return mention.value.id && countryOf(mention.value.id);
  return mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'office'
    ? mention.value.country
    : undefined;
}

const officeOf = (mention: Mention): string | undefined =>
  mention.kind === 'person'
    ? mention.value.office?.split('/')[0]
    : mention.kind === 'office' && mention.value.number === undefined
      ? mention.value.office
      : undefined;
const keyOf = (mention: Mention): string =>
  mention.kind === 'office' && mention.holder !== undefined
    ? mention.holder
    : 'entity' in mention
      ? mention.entity
      : '';

/** The nearest mentions before a token, the last first, of those that fit, one for each key. */
function nearest(
  document: Document,
  mentions: readonly Mention[],
  token: number,
  fits: (m: Mention) => boolean,
  key: (m: Mention) => string | undefined,
  count: number,
): readonly Mention[] {
  const floor = (document.tokens[token]?.sentence ?? 0) - REACH;
  const out: Mention[] = [];
  const seen = new Set<string>();
  for (let i = mentions.length - 1; i >= 0 && out.length < count; i--) {
    const m = mentions[i];
    if (m === undefined || m.last > token) continue;
    if ((document.tokens[m.first]?.sentence ?? 0) < floor) break;
    const k = fits(m) ? key(m) : undefined;
    if (k === undefined || seen.has(k)) continue;
    seen.add(k);
    out.push(m);
  }
  return out;
}

/**
 * Times each of two states must be named, and how often more than any third, to be the two that a report is about: once in
 * passing and once again may be chance, and a third named nearly as often is a party too.
 */
const OFTEN = 3;
const MORE = 1.5;

/** The states that are meant by البلدان: the only two near by, else the two that the whole report is about. */
function pair(
  document: Document,
  mentions: readonly Mention[],
  token: number,
  fits: (m: Mention) => boolean,
): readonly Mention[] {
  const near = nearest(document, mentions, token, fits, stateOf, PAIR + 1);
  if (near.length === PAIR) return near;
  const counts = new Map<string, number>();
  for (const m of mentions) {
    const state = fits(m) ? stateOf(m) : undefined;
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [a, b, c] = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  if (a === undefined || b === undefined || b[1] < OFTEN || (c !== undefined && b[1] < c[1] * MORE))
    return [];
  const meant = new Set([a[0], b[0]]);
  return nearest(document, mentions, token, (m) => fits(m) && meant.has(stateOf(m) ?? ''), stateOf, PAIR);
}

/**
 * The arguments that words such as الوزيران, الجانبان, البلدان or الأخير stand for: the nearest fitting mentions before
 * them, with the span of the words that point back; where none or too few fit, one argument that is left open.
 */
export function resolveReference(
  document: Document,
  mentions: readonly Mention[],
  at: Span & { readonly first: number; readonly id: string; readonly office?: string },
  role: Role,
): readonly ClaimArgument[] {
  const { start, end, first, office } = at;
  const base = { role, start, end, text: document.source.text.slice(start, end) };
  const found = referents(document, mentions, first, at.id, office);
  if (found.length < (at.id === 'the-latter' ? 1 : PAIR)) return [{ ...base, reference: 'open' }];
  return [...found].reverse().map((mention) => ({ ...base, mention }));
}

function referents(
  document: Document,
  mentions: readonly Mention[],
  first: number,
  id: string,
  office: string | undefined,
): readonly Mention[] {
  if (office !== undefined)
    return nearest(document, mentions, first, (m) => officeOf(m) === office, keyOf, PAIR);
  if (id === 'the-latter') return nearest(document, mentions, first, (m) => m.kind === 'person', keyOf, 1);
  return pair(document, mentions, first, (m) =>
    m.kind === 'place'
      ? isCountryMention(m)
      : m.kind === 'person' || m.kind === 'organisation' || m.kind === 'office',
  );
}
