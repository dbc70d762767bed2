import type { Attribution, Claim, Entity, Evidence } from '../schema/types.js';
import { type Foreign, foreign, type Item, joined, type Line, own, say, strong } from './blocks.js';
import { clipped, context, displayed } from './display.js';
import { directionOf, isRead, type View } from './view.js';

/** More lines than this under one heading tell an editor nothing new. */
const mostQuotes = 12;
/** Claims that others are held against, to see whether they quote the same words. */
const mostCompared = 200;
/** A label longer than this is cut; the quotation under it is whole. */
const labelLength = 140;

/** One line per claim: the source, its exact words, who says them, how surely. */
export function quoteItems(view: View, claims: readonly Claim[], detail: 'brief' | 'full'): readonly Item[] {
  const apart = [...new Map(claims.map((claim) => [placeOf(claim), claim])).values()];
  const distinct = detail === 'full' ? apart : withoutInner(apart);
  const shown = evenly(distinct);
  const items = shown.map((claim) => ({ line: quoteLine(view, claim, detail) }));
  const rest = distinct.length - shown.length;
  return rest === 0 ? items : [...items, { line: [own(view.phrases.more(rest))] }];
}

/** No more than a reader takes in: the first of each source, then the second, and so on; in the order given. */
function evenly(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= mostQuotes) return claims;
  const met = new Map<string, number>();
  const ranked = claims.map((claim) => {
    const rank = met.get(claim.sourceId) ?? 0;
    met.set(claim.sourceId, rank + 1);
    return { claim, rank };
  });
  const chosen = new Set(ranked.toSorted((a, b) => a.rank - b.rank).slice(0, mostQuotes));
  return ranked.filter((one) => chosen.has(one)).map(({ claim }) => claim);
}

/** The claims but for those whose words another one of the same source quotes too. */
function withoutInner(claims: readonly Claim[]): readonly Claim[] {
  const wider = (a: Claim, b: Claim): boolean =>
    a !== b &&
    a.sourceId === b.sourceId &&
    a.evidence.start <= b.evidence.start &&
    b.evidence.end <= a.evidence.end;
  const first = claims.slice(0, mostCompared);
  return claims.filter((claim) => !first.some((other) => wider(other, claim)));
}

/** The first claim of each source. */
export function onePerSource(claims: readonly Claim[]): readonly Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) if (!first.has(claim.sourceId)) first.set(claim.sourceId, claim);
  return [...first.values()];
}

/** The label of a group or another short text, in quotation marks. */
export function labelled(view: View, text: string): Line {
  return view.phrases.quote([foreign(clipped(displayed(text), labelLength))]);
}

/** A source's exact words in quotation marks. */
export function quotation(view: View, sourceId: string, words: string): Line {
  return view.phrases.quote([foreign(words, directionOf(view, sourceId))]);
}

function quoteLine(view: View, claim: Claim, detail: 'brief' | 'full'): Line {
  const words =
    detail === 'full'
      ? inContext(view, claim.sourceId, claim.evidence)
      : quotation(view, claim.sourceId, claim.evidence.quote);
  const marks = marksOf(view, claim, detail);
  const tail = marks.length === 0 ? [] : say` (${joined(marks, view.phrases.comma)})`;
  return say`${strong(foreign(claim.sourceId))}: ${words}${tail}`;
}

/** Who says it, how surely, and whom words stand for that name nobody. */
export function marksOf(view: View, claim: Claim, detail: 'brief' | 'full'): readonly Line[] {
  return [
    ...speakers(view, claim, detail),
    ...surety(view, claim),
    ...meant(view, claim),
    ...leftOpen(view, claim),
  ];
}

/** Words of a source, in its language. */
export function inWords(view: View, sourceId: string, text: string): Foreign {
  const language = view.sources.get(sourceId)?.language.value;
  const words = foreign(text, directionOf(view, sourceId));
  return language === undefined ? words : { ...words, language };
}

/** The quotation in bold between the words that stand round it. */
function inContext(view: View, sourceId: string, { prefix, quote, suffix }: Evidence): Line {
  const direction = directionOf(view, sourceId) ?? view.phrases.direction;
  const before = displayed(context.before(prefix));
  const after = displayed(context.after(suffix));
  const goesOn = /[\p{L}\p{N}]/u.test(after);
  const children = [
    ...(before === '' ? [] : say`…${foreign(before, direction)}${own(/\s$/.test(prefix) ? ' ' : '')}`),
    strong(foreign(quote, direction)),
    ...(!goesOn ? [] : say`${own(/^\s/.test(suffix) ? ' ' : '')}${foreign(after, direction)}…`),
  ];
  return view.phrases.quote([{ kind: 'run', direction, children }]);
}

function speakers(view: View, { attribution, sourceId }: Claim, detail: 'brief' | 'full'): readonly Line[] {
  if (attribution.length === 0) return detail === 'full' ? [[own(view.phrases.ownVoice)]] : [];
  return [view.phrases.speakers(attribution.map((link) => speaker(view, sourceId, link)))];
}

function speaker(view: View, sourceId: string, { speaker, mode }: Attribution): Line {
  const words = isRead(view, sourceId) ? undefined : speaker.display?.[view.language];
  const direction = words === undefined ? directionOf(view, sourceId) : undefined;
  const name =
    speaker.text === ''
      ? own(view.phrases.unnamedSpeaker)
      : foreign(clipped(displayed(words ?? speaker.text), labelLength), direction);
  return mode === 'indirect' ? [name] : say`${name} ${own(view.phrases.mode[mode])}`;
}

function surety(view: View, { polarity, certainty }: Claim): readonly Line[] {
  return [
    ...(polarity === 'negated' ? [[strong(own(view.phrases.polarity.negated))]] : []),
    ...(certainty === 'asserted' ? [] : [[strong(own(view.phrases.certainty[certainty]))]]),
  ];
}

/**
 * The words of a claim that stand for several entities of one kind at once (the two ministers), with those they are read
 * as; where the kinds differ, as a state and a minister who acts for the other, the names would only puzzle.
 */
function meant(view: View, { arguments: all, evidence, sourceId }: Claim): readonly Line[] {
  const bySpan = new Map<string, { readonly text: string; readonly named: Map<string, Entity> }>();
  for (const { start, end, text, entityId } of all) {
    const entity = entityId === undefined ? undefined : view.entities.get(entityId);
    if (entity === undefined || start < evidence.start || end > evidence.end) continue;
    const known = bySpan.get(`${start} ${end}`) ?? { text, named: new Map() };
    bySpan.set(`${start} ${end}`, known);
    known.named.set(entity.id, entity);
  }
  return [...bySpan.values()].flatMap(({ text, named }) => {
    const entities = [...named.values()];
    if (entities.length < 2 || new Set(entities.map(({ kind }) => kind)).size > 1) return [];
    const names = entities.map(({ label, display }) => [foreign(display?.[view.language] ?? label)]);
    const words = view.phrases.quote([foreign(text, directionOf(view, sourceId))]);
    return [view.phrases.readAs(words, joined(names, view.phrases.comma))];
  });
}

/** The words that point back at somebody whom the text does not settle, each once. */
function leftOpen(view: View, claim: Claim): readonly Line[] {
  const open = claim.arguments.filter(({ reference }) => reference === 'open').map(({ text }) => text);
  const direction = directionOf(view, claim.sourceId);
  return [...new Set(open)].map((text) =>
    view.phrases.leftOpen(view.phrases.quote([foreign(text, direction)])),
  );
}

function placeOf({ sourceId, evidence }: Claim): string {
  return `${evidence.start} ${evidence.end} ${sourceId}`;
}
