// What has to hold of every comparison, whatever the texts. Each check gives the faults that it finds, in words.

import { valueFaults } from './values.mjs';

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Quotes are their spans, and every claim is in one group, once. */
function unsound(report, textOf) {
  const faults = [];
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  if (claims.size !== report.claims.length) faults.push('two claims have one id');
  for (const { id, sourceId, evidence, predicate, arguments: args, time } of report.claims) {
    const text = textOf.get(sourceId);
    if (evidence.quote === '' || text.slice(evidence.start, evidence.end) !== evidence.quote)
      faults.push(`claim ${id}: its quote is not its span`);
    if (!evidence.quote.isWellFormed?.() && text.isWellFormed?.()) faults.push(`claim ${id}: half a letter`);
    for (const part of [predicate, ...args])
      if (text.slice(part.start, part.end) !== part.text) faults.push(`claim ${id}: a part is not its span`);
    for (const value of [time, ...args.map((argument) => argument.value)])
      faults.push(
        ...valueFaults(value).map((fault) => `claim ${id}: ${fault} (“${evidence.quote.slice(0, 60)}”)`),
      );
  }
  const grouped = report.groups.flatMap(({ claimIds }) => claimIds);
  if (grouped.length !== claims.size || new Set(grouped).size !== claims.size)
    faults.push('a claim stands in no group, or in two');
  for (const { id, claimIds, sourceIds, verdict, agreements, differences } of report.groups) {
    const own = new Set(claimIds);
    const from = [...new Set(claimIds.map((claim) => claims.get(claim)?.sourceId))].sort();
    if (!same(from, sourceIds)) faults.push(`group ${id}: its sources are not those of its claims`);
    if ((verdict === 'single-source') !== (sourceIds.length === 1)) faults.push(`group ${id}: ${verdict}`);
    if (verdict === 'agreement' && agreements.length === 0) faults.push(`group ${id}: agrees on nothing`);
    for (const { id: difference, readings } of differences) {
      const ids = readings.flatMap((reading) => reading.claimIds);
      if (new Set(ids).size !== ids.length || !ids.every((claim) => own.has(claim)))
        faults.push(`difference ${difference}: a claim read twice, or of another group`);
      if (new Set(ids.map((claim) => claims.get(claim)?.sourceId)).size < 2)
        faults.push(`difference ${difference}: of one source`);
    }
  }
  for (const { wordings } of report.quotations)
    for (const { sourceId, start, end, text } of wordings)
      if (textOf.get(sourceId).slice(start, end) !== text) faults.push('a quotation is not its span');
  for (const { names } of report.entities)
    for (const { sourceId, start, end, text } of names)
      if (textOf.get(sourceId).slice(start, end) !== text) faults.push('a name is not its span');
  if (
    /NaN|Infinity|undefined|\[object/.test(
      JSON.stringify(
        report.groups.map(({ subject, agreements, differences }) => [
          subject,
          agreements.map((a) => a.value),
          differences.map((d) => d.readings.map((r) => r.value)),
        ]),
      ),
    )
  )
    faults.push('a value is no value');
  return faults;
}

/** Pages that cannot be made, or hold what should not be there. */
function unprintable(library, report) {
  const faults = [];
  for (const language of ['ar', 'en'])
    for (const detail of ['short', 'full']) {
      const options = { language, detail };
      const markdown = library.renderMarkdown(report, options);
      const html = library.renderHtml(report, options);
      if (/<script>alert|[\u202a-\u202e]/.test(markdown + html))
        faults.push(`the ${detail} page lets markup through`);
      if (/\bNaN\b|\[object Object\]|\bundefined\b/.test(markdown))
        faults.push(`the ${detail} page says undefined`);
    }
  library.renderCsv(report, {});
  JSON.parse(library.renderAnnotations(report, {}));
  return faults;
}

/** A report against its own copy: it is told apart nowhere. */
function copyFaults(library, source) {
  const report = library.compareClaims([
    { ...source, id: 'a' },
    { ...source, id: 'b' },
  ]);
  return report.groups.flatMap(({ verdict, label }) =>
    verdict === 'conflict' || verdict === 'difference' || verdict === 'single-source'
      ? [`its own copy: ${verdict} on “${label.slice(0, 80)}”`]
      : [],
  );
}

/** What a check throws is a fault as well. */
function attempt(what, check) {
  try {
    return check();
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [`${what} throws ${told.split('\n').slice(0, 4).join(' | ')}`];
  }
}

/** Everything that does not hold of these sources. A text that the library refuses by an error of its own kind is no fault. */
export function faultsOf(library, sources) {
  let report;
  try {
    report = library.compareClaims(sources);
  } catch (error) {
    if (error instanceof library.CrossclaimError) return [];
    return attempt('comparison', () => {
      throw error;
    });
  }
  const textOf = new Map(sources.map(({ id, text }) => [id, text]));
  return [
    ...attempt('a look at the report', () => unsound(report, textOf)),
    ...attempt('its own parser', () => {
      const json = JSON.parse(JSON.stringify(report));
      return same(library.parseReport(json), json) ? [] : ['its own parser changes the report'];
    }),
    ...attempt('another order', () =>
      same(library.compareClaims([...sources].reverse()), report)
        ? []
        : ['the order of the sources changes the report'],
    ),
    ...attempt('a page', () => unprintable(library, report)),
    ...sources.flatMap((source) => attempt('its own copy', () => copyFaults(library, source))),
  ];
}
