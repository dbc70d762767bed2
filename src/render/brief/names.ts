import { type Block, foreign, joined, own, say, strong } from '../blocks.js';
import { directionOf, sourceNames, type View } from '../view.js';

/** Entities whose names are told. */
const MOST = 8;

/** What the sources call one person, body, place or office: the name that each prints first, on one line. */
export function names(view: View): readonly Block[] {
  const { report, phrases } = view;
  const shown = report.naming.slice(0, MOST);
  if (shown.length === 0) return [];
  const rest = report.naming.length - shown.length;
  const items = shown.map(({ names: list }) => {
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
    return { line: joined(each, phrases.semicolon) };
  });
  return [
    { kind: 'heading', level: 2, line: [own(phrases.headings.naming)] },
    { kind: 'list', items: rest === 0 ? items : [...items, { line: [own(phrases.more(rest))] }] },
  ];
}
