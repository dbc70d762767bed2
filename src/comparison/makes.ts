import { tellsMake } from '../concepts/traits.js';
import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import type { Category } from '../model/lexicon.js';
import type { Identity, Member } from './member.js';
import { compareUnshared } from './readings/readings.js';
import type { Ruling } from './ruling.js';
import type { SlotValue } from './slot-value.js';
import { until } from './until.js';

/** Words before which the name of a make has ended. */
const ENDS: ReadonlySet<Category> = new Set(['preposition', 'marker', 'light', 'reference', 'speech']);
/** Marks that a name of a make may hold. */
const INSIDE: ReadonlySet<string> = new Set(['"', '(', ')', '-']);

/** The words of the make that a claim names, folded. */
function makeIn(member: Member): readonly SlotValue<readonly string[]>[] {
  const { claim, document } = member;
  if (!tellsMake(claim.predicate.concept)) return [];
  const behind = document.tokens
    .slice(claim.predicate.token, claim.last)
    .filter(({ start }) => start >= claim.predicate.end);
  const name = until(behind, ({ kind, form, index }) =>
    kind === 'punctuation'
      ? !INSIDE.has(form)
      : (document.hitsAt[index] ?? []).some((h) => ENDS.has(h.category)),
  );
  const words = name.filter(({ kind }) => kind !== 'punctuation');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const value = words.map(({ form }) => form);
  const text = document.source.text.slice(first.start, last.end);
  return [{ member, value, text, key: value.join(' ') }];
}

function decide(
  a: SlotValue<readonly string[]>,
  b: SlotValue<readonly string[]>,
): Ruling<'participant'> | undefined {
  const [short, long] = a.value.length < b.value.length ? [a.value, b.value] : [b.value, a.value];
  return short.length < long.length && short.every((word) => long.includes(word))
    ? 'make-more-exact'
    : undefined;
}

/** Compares of what make or class the members of a group say a thing is; two spellings of a name are one. */
export const compareMakes = (members: readonly Member[], identity: Identity): readonly Finding[] => [
  compareUnshared('participant', flatMap(members, makeIn), decide, identity),
];
