import { countSlot, countsAll } from '../concepts/counting.js';
import { harmOf, harmsOf, nilOf } from '../concepts/fates.js';
import { isKindOf } from '../concepts/kinds.js';
import { rootOf } from '../concepts/lineage.js';
import { comesAbout, isKnowing } from '../concepts/traits.js';
import { hasHit } from '../grammar/hits.js';
import { isDefiniteAt } from '../grammar/is-definite-at.js';
import { isFiniteVerb, isTensed } from '../grammar/verb-forms.js';
import { isWeightless } from '../grammar/weightless.js';
import type { Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { Category, Hit } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';
import { negationAt } from './modality/modality.js';

/** Negations that say of how many: none. Others say that somebody was not hurt, or not yet. */
const OF_NOBODY: ReadonlySet<string> = new Set(['no', 'without']);
/** Negations of a verb, behind which an indefinite noun is none of its kind: did not cause any injuries. */
const OF_VERB: ReadonlySet<string> = new Set(['not', 'not-past']);
/** So many words stand at most between a negation and those whom it says there are none of: did not cause any serious injuries. */
const REACH = 4;
/** Words behind which it is only of some that nobody was hurt: no casualties among tourists. */
const SOME: ReadonlySet<string> = new Set(['among', 'between', 'of', 'from', 'to']);

const NARROWING: ReadonlySet<Category> = new Set(['preposition', 'marker']);

/**
 * The fates of which a claim says that they befell nobody, as their widest concepts: no deaths, nobody was hurt, without
 * casualties, no arrests, no damage. Where it says so of one sort of people (no guards died), nothing is said of others: the slot in which these are
 * counted stands for the fate.
 */
export function sparedIn(document: Document, { first, last }: TokenRange): readonly string[] {
  const spared = new Set<string>();
  for (let i = first; i < last; i++) {
    const negation = negationAt(document, i);
    if (negation === undefined || isReport(document, negation)) continue;
    if (OF_NOBODY.has(negation.id) || OF_VERB.has(negation.id))
      for (const fate of behind(document, negation, last)) spared.add(fate);
  }
  return [...spared].sort();
}

/** Whether a negation only says that nothing was reported: no reports of casualties. */
const isReport = ({ hitsAt }: Document, { first, last }: Hit): boolean =>
  hitsAt.slice(first, last).some((hits) => hits.some((h) => h.category === 'speech'));

/** Those of a sort whom a verb of harm behind them says that it did not befall: no guards died; not those of a narrower one: no French guards. */
function ofSort(document: Document, { id, last: from }: Hit, last: number): readonly string[] {
  const sort = OF_NOBODY.has(id) ? sortAt(document, from) : undefined;
  if (sort === undefined) return [];
  for (let k = from + 1; k < Math.min(last, from + REACH); k++) {
    const hits = document.hitsAt[k] ?? [];
    const fates = flatMap(hits, (h) => (h.category === 'concept' && isTensed(h) ? (nilOf(h.id) ?? []) : []));
    if (fates.length > 0) return countsAll(sort) ? fates : fates.map((fate) => countSlot(fate, sort, ''));
    if (document.tokens[k]?.kind !== 'word' || !isPassing(hits)) return [];
  }
  return [];
}

/** The sort of people that a word names. */
const sortAt = ({ hitsAt }: Document, at: number): string | undefined =>
  hitsAt[at]?.find((h) => h.category === 'kind' && isKindOf(h.id, 'person'))?.id;

function behind(document: Document, negation: Hit, last: number): readonly string[] {
  const found = new Set<string>([...ofAnybody(document, negation), ...ofSort(document, negation, last)]);
  if (isOfMore(document.hitsAt[negation.first] ?? [])) return [];
  const phrase = Math.max(...(document.hitsAt[negation.first] ?? []).map((h) => h.last));
  let far = 0;
  let causes = false;
  for (let k = negation.last; k < last && far < REACH; k++, far++) {
    const hits = document.hitsAt[k] ?? [];
    if (document.tokens[k]?.kind !== 'word' || isCountOrName(hits)) break;
    if (isOfMore(hits)) return [];
    const fates = fatesOf(hits, !OF_VERB.has(negation.id));
    if (fates.length > 0) {
      if (isDefiniteAt(document, k)) break;
      const end = endOf(hits, k);
      if (isOfSome(document, end, hits) || isThereOnly(document, end, fates)) return [];
      for (const fate of fates) found.add(fate);
      far = 0;
    } else if (found.size > 0 ? !hasHit(document, k, 'marker') : !causes && k >= phrase && !isPassing(hits))
      break;
    // behind a verb that only says what came about, its subject may stand too
    causes ||= hits.some((h) => h.category === 'concept' && comesAbout(h.id));
  }
  return [...found];
}

/** The last word of what names a fate from a word on: loss of life. */
const endOf = (hits: readonly Hit[], at: number): number =>
  hits.reduce(
    (end, h) => (h.category === 'concept' || h.category === 'kind' ? Math.max(end, h.last - 1) : end),
    at,
  );

const ANY: ReadonlySet<string> = new Set(['any']);

/** The fate of a negated verb whose subject behind it is anybody: لم يصب أحد; not one of those who are known: أحد الركاب. */
function ofAnybody(document: Document, { id, last }: Hit): readonly string[] {
  const any = hasHit(document, last + 1, 'determiner', ANY) && !isDefiniteAt(document, last + 1);
  const known = isDefiniteAt(document, last + 2) && !hasHit(document, last + 2, 'weekday');
  if (!OF_VERB.has(id) || !any || known) return [];
  const verbs = (document.hitsAt[last] ?? []).filter((h) => h.category === 'concept' && isFiniteVerb(h));
  return flatMap(verbs, (h) => nilOf(h.id) ?? []);
}

/** Words that say that it is only of more than those told before that there are none: no further arrests, لا إصابات أخرى. */
const MORE: ReadonlySet<string> = new Set(['distributive', 'further']);

const isOfMore = (hits: readonly Hit[]): boolean =>
  hits.some((h) => h.category === 'determiner' && MORE.has(h.id));

const isCountOrName = (hits: readonly Hit[]): boolean =>
  hits.some((h) => h.category === 'number' || h.category === 'givenName' || h.category === 'hedge');

/** The fates that a word names: of a verb only where its subject is nobody. */
function fatesOf(hits: readonly Hit[], ofVerbs: boolean): readonly string[] {
  if (!ofVerbs && hits.some((h) => h.category === 'concept' && isFiniteVerb(h))) return [];
  const kinds = flatMap(hits, (h) => (h.category === 'kind' ? harmsOf(h.id) : []));
  const acts = hits.filter((h) => h.category === 'concept');
  if (acts.some((h) => h.last - h.first > 1 && isNarrower(h.id))) return [];
  return [...new Set([...kinds, ...flatMap(acts, (h) => nilOf(h.id) ?? [])])];
}

/** Whether it names one sort of its widest concept: serious injuries. */
const isNarrower = (concept: string): boolean => rootOf(concept) !== concept;

/** Whether what stands behind a noun narrows it: no casualties among tourists, لا ضحايا فرنسيين. */
function isOfSome(document: Document, k: number, hits: readonly Hit[]): boolean {
  if (hits.some(isFiniteVerb)) return false;
  const next = document.hitsAt[k + 1] ?? [];
  if (document.tokens[k + 1]?.kind !== 'word' || next.some((h) => h.category === 'concept')) return false;
  return (
    isOfMore(next) ||
    next.some((h) => NARROWING.has(h.category) && SOME.has(h.id)) ||
    !(
      isWeightless(next) ||
      isDayOrSpeech(next) ||
      next.some((h) => h.category === 'kind' && harmsOf(h.id).length > 0)
    )
  );
}

/** Words behind which it is only of one place that nothing befell things: no damage at the port. */
const THERE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near']);

/** Whether what befell no thing stands with a place: people who came to none are told of the whole event, wherever they are. */
const isThereOnly = (document: Document, k: number, fates: readonly string[]): boolean =>
  hasHit(document, k + 1, 'preposition', THERE) && fates.every((fate) => harmOf(fate) === undefined);

const isDayOrSpeech = (hits: readonly Hit[]): boolean =>
  hits.some((h) => h.category === 'weekday' || h.category === 'timeWord' || h.category === 'speech');

/** Whether a word may stand between: it weighs nothing, or only says that something came about or was told. */
const isPassing = (hits: readonly Hit[]): boolean =>
  isWeightless(hits) ||
  hits.some(
    (h) =>
      h.category === 'light' ||
      h.category === 'speech' ||
      (h.category === 'concept' && (comesAbout(h.id) || isKnowing(h.id) || harmOf(h.id) !== undefined)),
  );
