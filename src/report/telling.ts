import { isApart, isMeasure } from '../concepts/traits.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { Document } from '../model/document.js';
import type { ClaimEvent } from '../model/event.js';
import { flatMap } from '../model/flat-map.js';
import { isStop } from './is-stop.js';

/** A claim of fewer words is a fragment: *after the meeting*. */
const FEWEST_WORDS = 4;
/** More typed arguments than this tell a reader no more at a glance. */
const MOST_TYPED = 4;

/** What it counts that all words of a claim are those of the story, beside an argument that is typed. */
const COMMON = 3;

/**
 * How much a claim tells a reader who sees nothing else of its report: by the roles it fills with what has a type (somebody, a
 * place, a time, a number), by an act that is known and by words that the other reports use too; less where it is a fragment, history, doubt, or leaves open whom it means.
 * Weights of one and two, set by hand by the pages of the open events; they order points that stand alike otherwise.
 */
export function telling(
  { claim, document }: ClaimInContext,
  event: ClaimEvent | undefined,
  isCommon: (stem: string) => boolean,
): number {
  const { arguments: list, predicate, certainty, first, last } = claim;
  const typed = new Set(flatMap(list, ({ role, mention }) => (mention === undefined ? [] : [role])));
  const words = document.tokens.slice(first, last).filter(({ kind }) => kind !== 'punctuation');
  const content = words.filter(({ index }) => !isStop(document, index));
  const common = content.filter(({ stem }) => isCommon(stem)).length / Math.max(1, content.length);
  const { concept } = predicate;
  const isAct = concept !== undefined && !isApart(concept) && !isMeasure(concept);
  return (
    Math.min(typed.size, MOST_TYPED) +
    COMMON * common +
    Number(isAct) -
    2 * Number(words.length < FEWEST_WORDS) -
    2 * Number(event?.past === true) -
    Number(certainty === 'possible' || certainty === 'alleged') -
    Number(list.some(({ reference }) => reference === 'open'))
  );
}

/** Whether at least half of the reports use a word, by its stem. */
export function commonWords(documents: readonly Document[]): (stem: string) => boolean {
  const users = new Map<string, number>();
  for (const { tokens } of documents)
    for (const stem of new Set(tokens.map((token) => token.stem)))
      users.set(stem, (users.get(stem) ?? 0) + 1);
  return (stem) => 2 * (users.get(stem) ?? 0) >= documents.length;
}
