import { type Block, foreign, joined, own, say, strong } from '../blocks.js';
import { directionOf, isRead, sourceNames, type View } from '../view.js';

/** Entities whose names are told. */
const MOST = 8;

/** What the sources call one person, body, place or office: the name that each prints first, on one line. */
export function names(view: View): readonly Block[] {
  const { report, phrases } = view;
  const shown = report.naming.slice(0, MOST);
  if (shown.length === 0) return [];
  const rest = report.naming.length - shown.length;
  const items = shown.map(({ entityId, names: list }) => {
    const by = new Map<string, string[]>();
    for (const { sourceId, texts } of list) {
      const [text = ''] = texts;
      const ids = by.get(text);
      if (ids === undefined) by.set(text, [sourceId]);
      else ids.push(sourceId);
    }
    const each = [...by].map(([text, ids]) => {
      return say`${strong(foreign(text, directionOf(view, ids[0] ?? '')))} ${sourceNames(view, ids)}`;
    });
    const line = joined(each, phrases.semicolon);
    const display = list.every(({ sourceId }) => isRead(view, sourceId))
      ? undefined
      : view.entities.get(entityId)?.display?.[view.language];
    return { line: display === undefined ? line : say`${foreign(display)}: ${line}` };
  });
  return [
    { kind: 'heading', level: 2, line: [own(phrases.headings.naming)] },
    ...(report.sources.every(({ id }) => isRead(view, id))
      ? []
      : [{ kind: 'paragraph', line: [own(phrases.namesBeside)] } as const]),
    { kind: 'list', items: rest === 0 ? items : [...items, { line: [own(phrases.more(rest))] }] },
  ];
}
