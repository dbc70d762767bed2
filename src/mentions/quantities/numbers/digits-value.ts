/**
 * The value of a run of digits with inner separators, as newspapers of both worlds write them: `5,000`, `5.000,5`,
 * `1.5`, `5,5`. Undefined for what is no number: clock times, dates, versions, figures with a leading nought.
 *
 * Longer runs than fifteen digits are ids: no more are exact in a number.
 *
 * `dotGroups` says that a single dot before three digits groups thousands, as in the Maghreb; else it is decimal.
 */
export function digitsValue(form: string, dotGroups: boolean): number | undefined {
  if (!/^\d{1,15}(?:[.,]\d{1,15})*$/.test(form)) return undefined;
  const parts = form.split(/[.,]/);
  const marks = form.replace(/\d/g, '');
  const head = parts[0] ?? '';
  const tail = parts.at(-1) ?? '';
  if (head.length > 1 && head.startsWith('0')) return undefined;
  if (marks === '') return Number(form);
  const mark = marks.charAt(marks.length - 1);
  const alike = marks === mark.repeat(marks.length);
  const grouped = (groups: readonly string[]): boolean =>
    head !== '0' && head.length <= 3 && groups.slice(1).every((group) => group.length === 3);
  if (alike && grouped(parts) && (marks.length > 1 || mark === ',' || dotGroups))
    return Number(parts.join(''));
  if (marks.length === 1) return Number(`${head}.${tail}`);
  const others = marks.slice(0, -1);
  const whole = parts.slice(0, -1);
  if (alike || others !== others.charAt(0).repeat(others.length) || !grouped(whole)) return undefined;
  return Number(`${whole.join('')}.${tail}`);
}
