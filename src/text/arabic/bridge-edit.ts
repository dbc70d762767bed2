/** A form and every form that is left of it when one letter goes: two forms one edit apart share one of these. */
export function withoutOneLetter(form: string): ReadonlySet<string> {
  const out = new Set([form]);
  for (let i = 0; i < form.length; i++) out.add(form.slice(0, i) + form.slice(i + 1));
  return out;
}

/**
 * Where one edit turns `a` into `b`: a letter more or less, another letter, or two neighbours exchanged (Damerau 1964).
 * Half-open, in the longer of both. Undefined where the forms are equal or further apart.
 */
export function editAt(a: string, b: string): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - start &&
    a.charAt(a.length - 1 - tail) === b.charAt(b.length - 1 - tail)
  )
    tail++;
  const x = a.slice(start, a.length - tail);
  const y = b.slice(start, b.length - tail);
  const end = start + Math.max(x.length, y.length);
  if (x.length + y.length > 0 && x.length <= 1 && y.length <= 1) return { start, end };
  return x.length === 2 && x === y.charAt(1) + y.charAt(0) ? { start, end } : undefined;
}
