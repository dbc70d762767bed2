// The id of an event: the digest of what is compared, so that one event is one job and one report, however often it comes.
import { createHash } from 'node:crypto';

/** 64 hexadecimal digits. Neither the order of the reports nor that of the fields changes it, nor do they change a report. */
export function digestOf({ sources, ...options }) {
  const inOrder = sources.map(canonical).sort();
  return createHash('sha256')
    .update(canonical([inOrder, options]))
    .digest('hex');
}

/** JSON with the fields of every object in the order of their names. */
function canonical(value) {
  return JSON.stringify(value, (_, part) =>
    part === null || typeof part !== 'object' || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
