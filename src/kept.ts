import type { Document } from './model/document.js';

/**
 * A step of reading that is not taken again for a document of which the same is asked: one that was read before keeps its
 * document from one comparison to the next, and most of what is found in it does not change with one report more. What was
 * found lives as long as the document does.
 */
export function kept<Asked, Found>(
  find: (document: Document, asked: Asked) => Found,
  isSame: (before: Asked, now: Asked) => boolean = Object.is,
): (document: Document, asked: Asked) => Found {
  const known = new WeakMap<Document, { readonly asked: Asked; readonly found: Found }>();
  return (document, asked) => {
    const last = known.get(document);
    if (last !== undefined && isSame(last.asked, asked)) return last.found;
    const found = find(document, asked);
    known.set(document, { asked, found });
    return found;
  };
}

/** Whether two values are the same plain data, to the order of its keys. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    Array.isArray(a) === Array.isArray(b) &&
    keys.every((key, i) => key === others[i] && isSameData(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
