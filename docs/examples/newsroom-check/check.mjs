// @ts-check
/**
 * Compares the reports of every story of a folder, writes a page for each, and ends with 1 where reports conflict and
 * nobody has settled it: node check.mjs FOLDER
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compareClaims, conflictsOf, readingsOf, renderHtml } from 'crossclaim';

/** @import { ComparisonReport, Source } from 'crossclaim' */

const folder = process.argv[2] ?? 'stories';
/** @type {Record<string, string>} what the desk found out, by the id of the conflict */
const settled = JSON.parse(readFileSync('settled.json', 'utf8'));
let open = 0;

mkdirSync('out', { recursive: true });
for (const story of readdirSync(folder).sort()) {
  const sources = readStory(`${folder}/${story}`);
  const report = compareClaims(sources);
  const page = `out/${story}.html`;
  writeFileSync(page, renderHtml(report, { language: 'en', sources }));
  console.log(`${story}: ${sources.length} reports, ${conflictsOf(report).length} in conflict, see ${page}`);
  open += tellConflicts(report);
}
process.exitCode = open > 0 ? 1 : 0;

/**
 * The reports that event.json lists, with their texts.
 *
 * @param {string} path
 * @returns {Source[]}
 */
function readStory(path) {
  const { sources } = JSON.parse(readFileSync(`${path}/event.json`, 'utf8'));
  return sources.map((/** @type {Source & { file: string }} */ { file, ...source }) => ({
    ...source,
    text: readFileSync(`${path}/${file}`, 'utf8'),
  }));
}

/**
 * Prints each conflict with what every report says; gives how many are not settled.
 *
 * @param {ComparisonReport} report
 */
function tellConflicts(report) {
  const conflicts = conflictsOf(report);
  for (const { group, difference } of conflicts) {
    console.log(`  ${group.subject.label.en} (${difference.id}): ${settled[difference.id] ?? 'not settled'}`);
    for (const { reading, sourceIds } of readingsOf(report, difference))
      console.log(`    ${reading.display?.en ?? reading.text}: ${sourceIds.join(', ')}`);
  }
  return conflicts.filter(({ difference }) => settled[difference.id] === undefined).length;
}
