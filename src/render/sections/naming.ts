import { type Block, foreign, type Item, joined, own, say, strong } from '../blocks.js';
import { directionOf, type View } from '../view.js';

/** Entities printed in the open; the rest are folded away under them. */
const mostOpen = 30;

/** What each report calls the same person, body, place or office. */
export function naming(view: View): readonly Block[] {
  const { report, phrases } = view;
  if (report.naming.length === 0) return [];
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  const items = report.naming.map(({ entityId, names }): Item => {
    const entity = entities.get(entityId);
    const title =
      entity === undefined
        ? [foreign(entityId)]
        : say`${entity.display?.[view.language] ?? entity.label} (${own(phrases.kind[entity.kind])})`;
    const children = names.map(({ sourceId, texts }) => {
      const each = texts.map((text) => [foreign(text, directionOf(view, sourceId))]);
      return { line: say`${foreign(sourceId)}: ${joined(each, phrases.comma)}` };
    });
    return { line: [strong(title)], children };
  });
  const folded = items.slice(mostOpen);
  return [
    { kind: 'heading', level: 2, line: [own(phrases.headings.naming)] },
    { kind: 'list', items: items.slice(0, mostOpen) },
    ...(folded.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: [own(phrases.rest(folded.length))],
            blocks: [{ kind: 'list', items: folded }],
          } as const,
        ]),
  ];
}
