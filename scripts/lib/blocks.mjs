// Tables, and the marked blocks of a markdown page that a script fills.
import { readFileSync, writeFileSync } from 'node:fs';

/** A share with two decimals, or a dash where there was nothing to count. */
export const shown = (x) => (x === null || x === undefined ? '–' : x.toFixed(2));

/** A markdown table; the first column is text, the others are numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    `|---|${head
      .slice(1)
      .map(() => '---:|')
      .join('')}`,
    ...rows.map(line),
  ].join('\n');
}

/** Puts a text between `<!-- name -->` and `<!-- /name -->` of a page. */
export function fillBlock(page, name, text) {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const from = page.indexOf(open);
  const to = page.indexOf(close, from);
  if (from < 0 || to < 0) throw new Error(`no block ${open} … ${close}`);
  return `${page.slice(0, from + open.length)}\n${text}\n${page.slice(to)}`;
}

export function writeBlock(file, name, text) {
  writeFileSync(file, fillBlock(readFileSync(file, 'utf8'), name, text));
}

/** The version in package.json. */
export function packageVersion() {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
