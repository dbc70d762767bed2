import { isoPart } from '../concepts/iso-part.js';
import { isKindOf } from '../concepts/kinds.js';
import { isOfEvent } from '../concepts/measures.js';
import { areDaysApart } from '../concepts/years-clash.js';
import { isDefiniteAt } from '../grammar/is-definite-at.js';
import { isTensed } from '../grammar/verb-forms.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { EventTime } from '../model/event.js';
import { flatMap } from '../model/flat-map.js';
import type { TimeValue } from '../schema/types.js';

const unknownTime: EventTime = { year: undefined, month: undefined, day: undefined, past: false };

/** Where a report's own year is not known, an earlier year than this is taken to be background: a guess, that reports without a date are of late. */
const LATELY = 2015;
/** A paragraph of more sentences than this is a whole report, whose lines were lost; its background stays in its own sentences. */
const LONG_PARAGRAPH = 4;
/** A clause that one of these opens lies at a time of its own: before, after or apart from that of its sentence. */
const OWN_TIME = new Set(['before', 'after', 'since', 'until', 'but', 'while', 'although']);

/** Those of them behind which a clause may speak on of what was told last: but *the crash* left nobody hurt. */
const CONTRASTS = new Set(['but', 'while', 'although']);
/** So many words open a clause, its marker with them. */
const OPENING = 4;

/** Whether a clause speaks, where it opens, of what happened as known: the crash, الحادث. */
function speaksOfKnown({ first, last }: DraftClaim, document: Document): boolean {
  for (let i = first; i < Math.min(last, first + OPENING); i++) {
    const happened = document.hitsAt[i]?.some(
      (h) =>
        (h.category === 'kind' && isKindOf(h.id, 'incident')) || (h.category === 'concept' && !isTensed(h)),
    );
    if (happened && isDefiniteAt(document, i)) return true;
  }
  return false;
}

/** What of a document decides how far a background time goes on. */
interface Frame {
  readonly document: Document;
  /** For each sentence, the stretch in which its background goes on: the paragraph, or the sentence where that is long. */
  readonly stretches: readonly string[];
  /** For each sentence, the year of the section it stands in: lists of earlier events stand under lines that hold a year. */
  readonly sections: readonly (string | undefined)[];
  /** For each first token of a clause, the marker that opens it. */
  readonly markers: ReadonlyMap<number, string>;
}

function frameOf(document: Document): Frame {
  const sizes = new Map<number, number>();
  for (const s of document.sentences) sizes.set(s.paragraph, (sizes.get(s.paragraph) ?? 0) + 1);
  let year: string | undefined;
  return {
    document,
    stretches: document.sentences.map((s) =>
      (sizes.get(s.paragraph) ?? 0) > LONG_PARAGRAPH ? `s${s.index}` : `p${s.paragraph}`,
    ),
    sections: document.sentences.map((s) => {
      const line = document.source.text.slice(s.start, s.end);
      if (/^(?:19|20)\d\d$/.test(line)) year = line;
      return year;
    }),
    markers: new Map(flatMap(document.clauses, (c) => (c.marker ? [[c.first, c.marker.id] as const] : []))),
  };
}

/** Whether a claim stands within another, whose own verb follows it: the bank, *which was founded in 1960*, will close. */
const isPutIn = (inner: DraftClaim, outer: DraftClaim): boolean =>
  inner.sentence === outer.sentence &&
  outer.first <= inner.first &&
  inner.last <= outer.last &&
  inner.predicate.token < outer.predicate.token;

const yearOf = (time: TimeValue | undefined): string | undefined =>
  isoPart(time?.start, 'year') ?? (time?.yearOffset === undefined ? undefined : `y${time.yearOffset}`);

/** Whether a time is another than that of the event reported: an earlier year, or days from publication. */
function isBackground(
  year: string | undefined,
  { day, until }: Pick<EventTime, 'day' | 'until'>,
  published: string | undefined,
): boolean {
  if (year?.startsWith('y')) return year.startsWith('y-');
  if (day !== undefined && published !== undefined) {
    const told = { dayAt: Date.parse(day), untilAt: until === undefined ? undefined : Date.parse(until) };
    const at = Date.parse(isoPart(published, 'day') ?? published);
    if (areDaysApart(told, { dayAt: at })) return true;
  }
  if (year === undefined) return false;
  return published === undefined ? Number(year) < LATELY : Number(year) < Number(isoPart(published, 'year'));
}

function ownTime({ claim, document }: ClaimInContext): EventTime | undefined {
  const year = yearOf(claim.time);
  if (year === undefined) return undefined;
  const day = isoPart(claim.time?.start, 'day');
  const lies = { day, until: day === undefined ? undefined : claim.time?.end };
  return {
    year,
    month: isoPart(claim.time?.start, 'month'),
    ...lies,
    past: isBackground(year, lies, document.source.publishedAt),
  };
}

/**
 * The time each claim is said of: its own, else the earlier one that its paragraph has named before it (background goes
 * on in its time), else the year of its section. Clauses that lie before or after their sentence neither give nor take.
 */
export function saidOf(claims: readonly ClaimInContext[]): readonly EventTime[] {
  let context: (EventTime & { readonly key: string; readonly of: DraftClaim }) | undefined;
  let frame: Frame | undefined;
  const apart = (claim: DraftClaim, { markers, document }: Frame): boolean => {
    const marker = markers.get(claim.first) ?? '';
    return OWN_TIME.has(marker) && !(CONTRASTS.has(marker) && speaksOfKnown(claim, document));
  };
  return claims.map((one) => {
    const { claim, document } = one;
    const here: Frame = frame?.document === document ? frame : frameOf(document);
    frame = here;
    // how heavy a bridge is, is said of no time
    if (claim.measure !== undefined && !isOfEvent(claim.measure.id)) return unknownTime;
    const key = `${claim.sourceId}/${here.stretches[claim.sentence]}`;
    const own = ownTime(one);
    if (own !== undefined) {
      if (!apart(claim, here)) context = own.past ? { key, of: claim, ...own } : undefined;
      return own;
    }
    if (context?.key === key && !apart(claim, here) && !isPutIn(context.of, claim)) return context;
    const year = here.sections[claim.sentence];
    return { ...unknownTime, year, past: isBackground(year, {}, document.source.publishedAt) };
  });
}
