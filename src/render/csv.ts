import type { Claim, ComparisonReport, Display, Group, Language } from '../schema/types.js';
import { displayed } from './display.js';
import { claimsOf, inOrderOfPublication, type View, viewOf } from './view.js';

/** Cells that a spreadsheet would take for a formula begin so (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
/** By which spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A report as a table (RFC 4180): a row for every reading, agreement and point told without either, a column for every
 * source with its exact words.
 */
export function csvTable(report: ComparisonReport, language: Language): string {
  const view = viewOf(report, language);
  const sources = inOrderOfPublication(report.sources).map(({ id }) => id);
  const head = ['point', 'verdict', 'subject', 'slot', 'relation', 'value', 'printed', ...sources];
  const rows = [head, ...report.groups.flatMap((group) => rowsOf(view, group, sources))];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function rowsOf(view: View, group: Group, sources: readonly string[]): readonly (readonly string[])[] {
  const { id, verdict, subject, differences, agreements, claimIds } = group;
  const row = (
    slot: string,
    relation: string,
    told: { readonly text: string; readonly display?: Display; readonly claimIds: readonly string[] },
  ) => [
    id,
    verdict,
    subject.label[view.language],
    slot,
    relation,
    told.display?.[view.language] ?? '',
    told.text,
    ...sources.map((source) => wordsOf(claimsOf(view, told.claimIds), source)),
  ];
  const rows = [
    ...differences.flatMap(({ slot, relation, readings }) => readings.map((one) => row(slot, relation, one))),
    ...agreements.map((one) => row(one.slot, 'agreement', one)),
  ];
  return rows.length > 0 ? rows : [row('', '', { text: group.label, claimIds })];
}

/** The words of a source, several passages parted by a stroke. */
function wordsOf(claims: readonly Claim[], source: string): string {
  const own = claims.filter(({ sourceId }) => sourceId === source);
  return [...new Set(own.map(({ evidence }) => evidence.quote))].join(' | ');
}

/** One line of text, quoted where it must be, and never a formula. */
function cell(text: string): string {
  const line = displayed(text);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
