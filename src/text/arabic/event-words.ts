import { fold } from '../fold.js';

const WORD = /[\u0621-\u064a]+/g;

/** The Arabic words of the reports on one event. */
export interface EventWords {
  readonly counts: ReadonlyMap<string, number>;
  /** Whether two words stand side by side somewhere, in this order. */
  readonly areNeighbours: (before: string, after: string) => boolean;
  /** What stands beside a form, with a space on the side where it does. */
  readonly beside: (form: string) => ReadonlySet<string>;
}

/** Stands in the row of words where a line ends. */
const END = -1;

/** Every Arabic word of the texts, with what stands beside it on its line; a line that is printed often is read once. Of most words it is never asked what that is. */
export function eventWords(texts: readonly string[]): EventWords {
  const forms: string[] = [];
  const numbers = new Map<string, number>();
  const times: number[] = [];
  const row: number[] = [END];
  for (const [line, copies] of linesOf(texts)) {
    for (const [form] of fold(line).text.matchAll(WORD)) {
      const known = numbers.get(form);
      const number = known ?? forms.push(form) - 1;
      if (known === undefined) numbers.set(form, number);
      times[number] = (times[number] ?? 0) + copies;
      row.push(number);
    }
    row.push(END);
  }
  const placesOf = placesIn(row, forms.length);
  const beside = new Map<string, ReadonlySet<string>>();
  const besideAnew = (form: string): ReadonlySet<string> => {
    const out = new Set<string>();
    for (const place of placesOf(numbers.get(form))) {
      const [before, after] = [forms[row[place - 1] ?? END], forms[row[place + 1] ?? END]];
      if (before !== undefined) out.add(` ${before}`);
      if (after !== undefined) out.add(`${after} `);
    }
    return out;
  };
  return {
    counts: new Map(forms.map((form, number) => [form, times[number] ?? 0])),
    areNeighbours: (before, after) => {
      const next = numbers.get(after);
      return next !== undefined && placesOf(numbers.get(before)).some((place) => row[place + 1] === next);
    },
    beside: (form) => {
      const found = beside.get(form) ?? besideAnew(form);
      beside.set(form, found);
      return found;
    },
  };
}

/** The different lines of some texts, and how often each is printed. */
function linesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const text of texts) for (const line of text.split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1);
  return lines;
}

/** Where each number stands in a row, gathered when it is first asked for. */
function placesIn(row: readonly number[], count: number): (number?: number) => Int32Array {
  let gathered: { readonly places: Int32Array; readonly ends: Int32Array } | undefined;
  return (number) => {
    if (number === undefined) return new Int32Array();
    gathered ??= gather(row, count);
    return gathered.places.subarray(gathered.ends[number], gathered.ends[number + 1]);
  };
}

function gather(row: readonly number[], count: number) {
  const ends = new Int32Array(count + 1);
  for (const number of row) if (number !== END) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number++)
    ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
  const next = ends.slice();
  const places = new Int32Array(ends[count] ?? 0);
  row.forEach((number, place) => {
    if (number === END) return;
    const at = next[number] ?? 0;
    places[at] = place;
    next[number] = at + 1;
  });
  return { places, ends };
}
