/**
 * How many bytes the values of this program may take, where that can be known: in Node and its like, not in browsers. It
 * decides whether reports are refused, and nothing of what a report says.
 */
export function heapLimit(): number | undefined {
  const bytes = globalThis.process?.getBuiltinModule?.('node:v8')?.getHeapStatistics?.().heap_size_limit;
  return bytes !== undefined && bytes > 0 ? bytes : undefined;
}
