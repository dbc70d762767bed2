import { verdicts } from '../../model/verdicts.js';
import type { ComparisonReport, Group, Verdict } from '../../schema/types.js';

/** How many claims stand under one value: enough to see who says it. */
const MOST_CLAIMS = 6;

/** The words of a claim, with their place: `text.slice(start, end)` of its source is `quote`. */
export interface Quoted {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A comparison as short as a model needs it: what was found, point by point, with the words. */
export interface ShortReport {
  readonly sources: readonly {
    readonly id: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly publishedAt?: string;
    readonly language: string;
  }[];
  /** How many points have each verdict. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The points asked for, the gravest first. */
  readonly points: readonly ShortPoint[];
  /** How many more of these there are. */
  readonly more: number;
  readonly topics: readonly {
    readonly id: string;
    readonly answers: readonly { readonly text: string; readonly sources: readonly string[] }[];
  }[];
}

export interface ShortPoint {
  readonly subject: string;
  readonly verdict: Verdict;
  readonly differences?: readonly {
    readonly slot: string;
    readonly relation: string;
    readonly readings: readonly { readonly value: string; readonly claims: readonly Quoted[] }[];
  }[];
  readonly agreements?: readonly {
    readonly slot: string;
    readonly value: string;
    readonly claims: readonly Quoted[];
  }[];
  /** The words of a point without either. */
  readonly claims?: readonly Quoted[];
}

/** What a model is told of a report: at most `limit` points of the verdicts asked for, in English, with the words as printed. */
export function shortReport(
  report: ComparisonReport,
  { limit, asked }: { readonly limit: number; readonly asked: readonly Verdict[] },
): ShortReport {
  const { sources, groups, topics } = report;
  const wanted = verdicts
    .filter((verdict) => asked.includes(verdict))
    .flatMap((verdict) => groups.filter((group) => group.verdict === verdict));
  const quote = quoting(report);
  const count = (verdict: Verdict): number => groups.filter((group) => group.verdict === verdict).length;
  return {
    sources: sources.map(({ id, title, publisher, publishedAt, language }) => ({
      id,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(publishedAt.value === undefined ? {} : { publishedAt: publishedAt.value }),
      language: language.value,
    })),
    counts: {
      conflict: count('conflict'),
      difference: count('difference'),
      agreement: count('agreement'),
      similar: count('similar'),
      'single-source': count('single-source'),
    },
    points: wanted.slice(0, limit).map((group) => shortPoint(group, quote)),
    more: Math.max(0, wanted.length - limit),
    topics: topics.map(({ id, answers }) => ({
      id,
      answers: answers.map(({ text, display, sourceIds }) => ({
        text: display?.en ?? text,
        sources: sourceIds,
      })),
    })),
  };
}

type Quote = (claimIds: readonly string[]) => readonly Quoted[];

function quoting({ claims }: ComparisonReport): Quote {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return (claimIds) =>
    claimIds.slice(0, MOST_CLAIMS).flatMap((id) => {
      const claim = known.get(id);
      if (claim === undefined) return [];
      const { start, end, quote } = claim.evidence;
      return [{ source: claim.sourceId, start, end, quote }];
    });
}

function shortPoint(
  { subject, verdict, differences, agreements, claimIds }: Group,
  quote: Quote,
): ShortPoint {
  const found = {
    ...(differences.length === 0
      ? {}
      : {
          differences: differences.map(({ slot, relation, readings }) => ({
            slot,
            relation,
            readings: readings.map(({ text, display, claimIds: ids }) => ({
              value: display?.en ?? text,
              claims: quote(ids),
            })),
          })),
        }),
    ...(differences.length > 0 || agreements.length === 0
      ? {}
      : {
          agreements: agreements.map(({ slot, text, display, claimIds: ids }) => ({
            slot,
            value: display?.en ?? text,
            claims: quote(ids),
          })),
        }),
  };
  return {
    subject: subject.label.en,
    verdict,
    ...found,
    ...(Object.keys(found).length === 0 ? { claims: quote(claimIds) } : {}),
  };
}
