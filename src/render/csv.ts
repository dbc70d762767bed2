import type { Claim, ComparisonReport, Display, Group, Language } from '../schema/types.js';
import { displayed } from './display.js';
import { claimsOf, inOrderOfPublication, type View, viewOf } from './view.js';

/** Cells that a spreadsheet would take for a formula begin so (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
/** By which spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Sources that have a column each; more make a table of empty cells, in which each of them has a row instead. */
const MOST_COLUMNS = 60;

const HEAD = ['point', 'verdict', 'subject', 'slot', 'relation', 'value', 'printed'] as const;

/** What a row is of: a reading, an agreement, or a point told without either. */
interface Told {
  readonly text: string;
  readonly display?: Display;
  readonly claimIds: readonly string[];
}

/**
 * A report as a table (RFC 4180): a row for every reading, agreement and point told without either, a column for every
 * source with its exact words. Of very many sources each has a row of its own there, with its id and its words.
 */
export function csvTable(report: ComparisonReport, language: Language): string {
  const view = viewOf(report, language);
  const sources = inOrderOfPublication(report.sources).map(({ id }) => id);
  const wide = sources.length <= MOST_COLUMNS;
  const head = [...HEAD, ...(wide ? sources : ['source', 'words'])];
  const place = new Map(sources.map((id, index) => [id, index]));
  const rows = report.groups.flatMap((group) =>
    toldIn(group).flatMap(([slot, relation, told]) => {
      const words = wordsBySource(claimsOf(view, told.claimIds), place);
      const start = startOf(view, group, slot, relation, told);
      if (wide) return [[...start, ...sources.map((id) => words.get(id) ?? '')]];
      return [...words].map(([id, text]) => [...start, id, text]);
    }),
  );
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function toldIn({
  differences,
  agreements,
  label,
  claimIds,
}: Group): readonly (readonly [string, string, Told])[] {
  const told = [
    ...differences.flatMap(({ slot, relation, readings }) =>
      readings.map((one) => [slot, relation, one] as const),
    ),
    ...agreements.map((one) => [one.slot, 'agreement', one] as const),
  ];
  return told.length > 0 ? told : [['', '', { text: label, claimIds }]];
}

function startOf(
  view: View,
  { id, verdict, subject }: Group,
  slot: string,
  relation: string,
  { text, display }: Told,
): readonly string[] {
  return [id, verdict, subject.label[view.language], slot, relation, display?.[view.language] ?? '', text];
}

/** The words of each source in the order given, several passages parted by a stroke. */
function wordsBySource(
  claims: readonly Claim[],
  place: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const quotes = new Map<string, Set<string>>();
  for (const { sourceId, evidence } of claims) {
    const known = quotes.get(sourceId);
    if (known === undefined) quotes.set(sourceId, new Set([evidence.quote]));
    else known.add(evidence.quote);
  }
  const ordered = [...quotes].sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return new Map(ordered.map(([id, said]) => [id, [...said].join(' | ')]));
}

/** One line of text, quoted where it must be, and never a formula. */
function cell(text: string): string {
  const line = displayed(text);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
