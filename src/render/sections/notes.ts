import type { Diagnostic } from '../../schema/types.js';
import { type Block, foreign, type Item, own, say } from '../outline.js';
import type { View } from '../view.js';

/** Notes of one kind printed one by one; the rest are counted. */
const mostOfAKind = 5;

/** What the engine skipped, inferred or left undecided, by kind; and what made the report. */
export function notes(view: View): readonly Block[] {
  const { report, phrases } = view;
  const kinds = new Map<string, Diagnostic[]>();
  for (const note of report.diagnostics) kinds.set(note.code, [...(kinds.get(note.code) ?? []), note]);
  const items = [...kinds.values()].flatMap((list) => ofAKind(view, list));
  const engine = say`${report.engine.name} ${report.engine.version}`;
  const models = report.engine.models.map((model) => [foreign(model)]);
  return [
    { kind: 'heading', level: 2, line: [own(phrases.headings.notes)] },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...(models.length === 0 ? [] : [{ kind: 'paragraph', line: phrases.models(models.flat()) } as const]),
    { kind: 'paragraph', line: phrases.madeBy(engine) },
  ];
}

function ofAKind(view: View, list: readonly Diagnostic[]): readonly Item[] {
  const items = list.slice(0, mostOfAKind).map((note) => ({ line: told(view, note) }));
  const rest = list.length - items.length;
  return rest === 0 ? items : [...items, { line: [own(view.phrases.more(rest))] }];
}

function told(view: View, { code, message, sourceId }: Diagnostic) {
  const { diagnostics } = view.phrases;
  const known = Object.hasOwn(diagnostics, code) ? diagnostics[code] : undefined;
  const text = known === undefined ? foreign(message, 'ltr') : own(known);
  return sourceId === undefined ? [text] : say`${foreign(sourceId)}: ${text}`;
}
