/**
 * What a user's editor and compiler say of a report. Nothing here runs: `npm run typecheck` reads it, and an
 * `@ts-expect-error` over a line that compiles is itself an error.
 */
import type {
  Claim,
  ComparisonReport,
  DiagnosticCode,
  Difference,
  DifferenceOf,
  Group,
  PersonValue,
  QuantityValue,
  Relation,
  Source,
  TimeValue,
  Value,
  Verdict,
} from '../../src/index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function holds<T extends true>(): T;

declare const report: ComparisonReport;
declare const value: Value;
declare const difference: Difference;

// a value narrows by its kind
if (value.kind === 'quantity') {
  holds<Same<typeof value, QuantityValue>>();
  holds<Same<typeof value.min, number | undefined>>();
  // @ts-expect-error a quantity has no name
  value.name;
}
if (value.kind === 'time') {
  holds<Same<typeof value, TimeValue>>();
  // @ts-expect-error a time has no unit
  value.unit;
}
if (value.kind === 'person') holds<Same<typeof value, PersonValue>>();
// @ts-expect-error nothing but the kind is common to all values
value.name;
// @ts-expect-error there is no such kind
if (value.kind === 'number') {
}

// a difference narrows by its relation: only some rules give it
if (difference.relation === 'update') {
  holds<Same<typeof difference, DifferenceOf<'update'>>>();
  if (difference.rule === 'quantity-update' || difference.rule === 'judged') {
  }
  // @ts-expect-error a rule of another relation
  if (difference.rule === 'time-contains') {
  }
}
// @ts-expect-error there is no such rule
if (difference.rule === 'quantity-updated') {
}

// what a diagnostic tells is one of a list
declare const code: DiagnosticCode;
holds<Same<ComparisonReport['diagnostics'][number]['code'], DiagnosticCode>>();
// @ts-expect-error there is no such code
if (code === 'language-found') {
}

/** A switch over every kind leaves nothing. */
export function labelOf(one: Value): string {
  switch (one.kind) {
    case 'quantity':
      return String(one.min ?? one.max);
    case 'time':
      return one.start ?? '';
    case 'place':
    case 'person':
    case 'organisation':
      return one.name;
    case 'office':
      return one.office;
    case 'text':
      return one.text;
    default:
      return one satisfies never;
  }
}

// a difference narrows by its relation
if (difference.relation === 'update') holds<Same<typeof difference.relation, 'update'>>();
// @ts-expect-error a conflict is a verdict, not a relation
if (difference.relation === 'conflict') {
}
holds<Same<Verdict, 'single-source' | 'similar' | 'agreement' | 'difference' | 'conflict'>>();
holds<'contradiction' extends Relation ? true : false>();

// what may be absent has to be looked at
const [group] = report.groups;
// @ts-expect-error there may be no group
group.id;
const concept: string | undefined = report.claims[0]?.predicate.concept;
// @ts-expect-error the concept may be unknown
const known: string = (report.claims[0] as Claim).predicate.concept;

// a report is read, not written
// @ts-expect-error readonly
report.groups = [];
// @ts-expect-error readonly, all the way down
report.claims[0]?.evidence.quote = '';
// @ts-expect-error a list of it cannot grow
report.claims.push();
// @ts-expect-error nor be sorted in place
report.groups.sort();
declare const one: Group;
// @ts-expect-error readonly
one.verdict = 'conflict';

// a source needs an id and a text
const source: Source = { id: 'a', text: 'b' };
// @ts-expect-error no text
const noText: Source = { id: 'a' };
// @ts-expect-error no such language
const french: Source = { id: 'a', text: 'b', language: 'fr' };
// @ts-expect-error absent is absent, not undefined
const unset: Source = { id: 'a', text: 'b', title: undefined };
// @ts-expect-error a misspelt field
const misspelt: Source = { id: 'a', text: 'b', publisheddAt: '2021-11-24' };

export const used = [concept, known, source, noText, french, unset, misspelt];
