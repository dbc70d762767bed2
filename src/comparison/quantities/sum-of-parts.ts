import { countSlot, countsAll, fateCounted } from '../../concepts/counting.js';
import { isKindOf } from '../../concepts/kinds.js';
import { hasHumanPatient } from '../../concepts/traits.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit, isVerbAt } from '../../grammar/hits.js';
import { isMark } from '../../grammar/marks.js';
import type { Document } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { QuantityMention } from '../../model/mention.js';
import type { QuantityValue } from '../../schema/types.js';
import type { Member } from '../member.js';

/** The people of several sorts whom a claim counts side by side: 12 passengers and 3 crew. */
export interface SumOfParts {
  readonly parts: readonly QuantityMention[];
  readonly value: QuantityValue;
  readonly text: string;
}

const AND: ReadonlySet<string> = new Set(['and']);
/** Sorts by which everybody is counted; men are a part where others stand beside them. */
const MEN = 'man';

/** Whether a number counts people of one sort whom one fate befell. */
function isPart(
  concept: string | undefined,
  { value: { of = '', unit, min, max } }: QuantityMention,
): boolean {
  if (unit !== undefined || min === undefined || min !== max || of === '') return false;
  if (countsAll(of)) return of === MEN;
  return hasHumanPatient(concept) && fateCounted(countSlot(concept, of, '')) !== '';
}

/** Whether nothing but a comma or *and* parts two numbers. */
function areJoined(document: Document, a: QuantityMention, b: QuantityMention): boolean {
  if (b.first < a.last || b.first - a.last > 1) return false;
  const between = document.tokens[a.last];
  return b.first === a.last || isMark(between, ',') || hasHit(document, between?.index ?? 0, 'marker', AND);
}

/** Whether a list goes on behind a number with somebody whom it does not count: and a child, وزوجته; not with another act: and injured 20. */
function goesOn(document: Document, { last }: QuantityMention): boolean {
  const comma = isMark(document.tokens[last], ',') ? 1 : 0;
  const next = last + comma;
  const joins = hasHit(document, next, 'marker', AND);
  const joined = grammarOf(document).looksCoordinated(document.tokens[next]?.form ?? '');
  return (joins || joined) && !isVerbAt(document, joins ? next + 1 : next);
}

/** The sum of the sorts that a claim counts side by side, where it gives no number for all. */
export function sumOfParts({ claim, document }: Member): SumOfParts | undefined {
  const { concept } = claim.predicate;
  const counts = flatMap(claim.arguments, ({ mention }) =>
    mention?.kind === 'quantity' && mention.value.unit === undefined ? [mention] : [],
  );
  const parts = [...counts].sort((a, b) => a.first - b.first);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return undefined;
  if (!parts.every((part) => isPart(concept, part))) return undefined;
  if (!parts.every((part, i) => i === 0 || areJoined(document, parts[i - 1] ?? part, part))) return undefined;
  if (goesOn(document, last) || isMark(document.tokens[first.first - 1], ',')) return undefined;
  const sorts = parts.map(({ value: { of = '' } }) => of);
  const overlap = sorts.some((a, i) => sorts.some((b, k) => i !== k && isKindOf(a, b)));
  if (overlap) return undefined;
  const total = parts.reduce((n, { value }) => n + (value.min ?? 0), 0);
  return {
    parts,
    value: {
      kind: 'quantity',
      min: total,
      max: total,
      of: 'person',
      approximate: parts.some((p) => p.value.approximate),
    },
    text: document.source.text.slice(first.start, last.end),
  };
}
