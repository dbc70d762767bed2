// @ts-check
/** Stories that grow: each report is read once, and a new one tells what it changes. */
import { addSource, compareClaims, conflictsOf, diffReports, parseSources, readSource } from 'crossclaim';

/** @import { ComparisonReport, ReadSource } from 'crossclaim' */
/** @typedef {{ readonly read: readonly ReadSource[], readonly report?: ComparisonReport }} Story */

/** @type {Map<string, Story>} */
const stories = new Map();

/**
 * The story of a name; one without reports where there is none yet.
 *
 * @param {string} name
 * @returns {Story}
 */
export function storyOf(name) {
  return stories.get(name) ?? { read: [] };
}

/**
 * Takes a report in. Gives the points on which reports conflict from now on, and those on which they no longer do.
 *
 * @param {string} name
 * @param {unknown} given a source, checked here
 */
export function takeIn(name, given) {
  const { read, report: before } = storyOf(name);
  const late = parseSources([given]).map((source) => readSource(source));
  const all = [...read, ...late];
  const report = before ? addSource(before, read, late) : compareFirst(all);
  stories.set(name, report ? { read: all, report } : { read: all });
  return report ? changed(before, report) : { appeared: [], gone: [] };
}

/**
 * One report alone is compared with nothing.
 *
 * @param {readonly ReadSource[]} all
 */
function compareFirst(all) {
  return all.length > 1 ? compareClaims(all) : undefined;
}

/**
 * @param {ComparisonReport | undefined} before
 * @param {ComparisonReport} after
 */
function changed(before, after) {
  if (before === undefined)
    return { appeared: conflictsOf(after).map(({ group }) => group.subject.label.en), gone: [] };
  const { appeared, gone } = diffReports(before, after).conflicts;
  return { appeared: appeared.map(({ subject }) => subject.en), gone: gone.map(({ subject }) => subject.en) };
}
