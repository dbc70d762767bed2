// Arithmetic of half-open spans.

/** How many code units two spans share. */
export const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const lengthOf = (span) => span.end - span.start;

/** Whether two spans share at least half of the shorter one. */
export const mostlyShared = (a, b) =>
  overlap(a, b) > 0 && 2 * overlap(a, b) >= Math.min(lengthOf(a), lengthOf(b));

/** Share of what two spans cover together that both cover: 1 for the same span, 0 for spans apart. */
export const likeness = (a, b) => overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
