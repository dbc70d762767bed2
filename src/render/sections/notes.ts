import type { Diagnostic } from '../../schema/types.js';
import { type Block, foreign, type Line, own, say } from '../blocks.js';
import { sourceNames, type View } from '../view.js';

/** Notes printed one by one; the rest are counted. */
const mostNotes = 30;

/** What the engine skipped, inferred or left undecided, each note once with its sources; and what made the report. */
export function notes(view: View): readonly Block[] {
  const { report, phrases } = view;
  const lines = [...alike(report.diagnostics).values()].map((notes) => told(view, notes));
  const rest = lines.length - mostNotes;
  const shown = rest > 0 ? [...lines.slice(0, mostNotes), [own(phrases.more(rest))]] : lines;
  const engine = say`${report.engine.name} ${report.engine.version}`;
  const models = report.engine.models.map((model) => foreign(model));
  return [
    { kind: 'heading', level: 2, line: [own(phrases.headings.notes)] },
    ...(lines.length === 0 ? [] : [{ kind: 'list', items: shown.map((line) => ({ line })) } as const]),
    ...(models.length === 0 ? [] : [{ kind: 'paragraph', line: phrases.models(models) } as const]),
    { kind: 'paragraph', line: phrases.madeBy(engine) },
  ];
}

/** Notes that say the same of several sources, together. */
function alike(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const byWords = new Map<string, Diagnostic[]>();
  for (const note of diagnostics) {
    const words = `${note.code} ${note.message}`;
    const known = byWords.get(words);
    if (known === undefined) byWords.set(words, [note]);
    else known.push(note);
  }
  return byWords;
}

function told(view: View, notes: readonly Diagnostic[]): Line {
  const { diagnostics } = view.phrases;
  const { code = '', message = '' } = notes[0] ?? {};
  const words = foreign(message, 'ltr');
  const phrase = Object.hasOwn(diagnostics, code) ? diagnostics[code] : undefined;
  const text = phrase === undefined ? [words] : phrase([words]);
  const sources = [...new Set(notes.flatMap(({ sourceId }) => sourceId ?? []))];
  return sources.length === 0 ? text : say`${sourceNames(view, sources)}: ${text}`;
}
