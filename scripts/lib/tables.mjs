// Measured tables in the docs, between marks of their name, and what they say of the machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** The machine in general words: processor, cores, Node, and the version measured. */
export function machine() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${cpus().length} cores, Node ${process.version}, crossclaim ${version}`;
}

/** Puts a table in its place; a page without the place is a mistake. */
export function writeTable(name, table, file = 'docs/performance.md') {
  const before = readFileSync(file, 'utf8');
  const place = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`);
  if (!place.test(before)) throw new Error(`${file} has no place for the table "${name}"`);
  writeFileSync(
    file,
    before.replace(place, () => `<!-- ${name} -->\n${table}\n<!-- /${name} -->`),
  );
}
