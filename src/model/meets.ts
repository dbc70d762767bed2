/** Whether two sets have a member in common. */
export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const key of a) if (b.has(key)) return true;
  return false;
}
