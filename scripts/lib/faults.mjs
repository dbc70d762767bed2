// What no report may do, whatever it was made from.

const conflicting = new Set(['contradiction', 'attributed-dispute', 'update']);

/** Faults within one report: quotes beside their spans, claims outside the groups, readings that do not hold together. */
export function faultsIn(report, sources) {
  const text = new Map(sources.map((s) => [s.id, s.text]));
  const sourceOf = new Map(report.claims.map((c) => [c.id, c.sourceId]));
  const groupsOf = new Map(report.claims.map((c) => [c.id, 0]));
  for (const g of report.groups) for (const id of g.claimIds) groupsOf.set(id, (groupsOf.get(id) ?? 0) + 1);

  const quotes = report.claims
    .filter((c) => text.get(c.sourceId)?.slice(c.evidence.start, c.evidence.end) !== c.evidence.quote)
    .map((c) => `claim ${c.id}: the quote is not its span`);
  const grouped = [...groupsOf].filter(([, n]) => n !== 1).map(([id, n]) => `claim ${id}: in ${n} groups`);
  const readings = report.groups.flatMap((g) =>
    g.differences.flatMap((d) => {
      const ids = d.readings.flatMap((r) => r.claimIds);
      return [
        ...(ids.some((id) => !g.claimIds.includes(id))
          ? [`group ${g.id}: a reading holds a claim of another group`]
          : []),
        ...(new Set(ids).size < ids.length ? [`group ${g.id}: one claim stands in two readings`] : []),
        ...(new Set(ids.map((id) => sourceOf.get(id))).size < 2
          ? [`group ${g.id}: a difference of fewer than two sources`]
          : []),
      ];
    }),
  );
  const facts = report.claims.map(({ id: _, ...fact }) => JSON.stringify(fact));
  const twins = facts.length - new Set(facts).size;
  const crowded = sources.filter(({ id, text: { length } }) => {
    const covered = report.claims
      .filter((c) => c.sourceId === id)
      .reduce((n, { evidence: e }) => n + e.end - e.start, 0);
    return covered > 4 * length;
  });
  return [
    ...quotes,
    ...grouped,
    ...readings,
    ...(twins > 0 ? [`${twins} claims are the same as others in every field`] : []),
    ...crowded.map((s) => `source ${s.id}: its claims cover it more than four times over`),
  ];
}

/** Faults that show only beside other reports: the order of the sources matters, or a report disagrees with its own copy. */
export function faultsBetween(report, compare, sources) {
  const [first] = sources;
  const copied = compare([first, { ...first, id: `${first.id}-copy` }]);
  const sourceOf = new Map(copied.claims.map((c) => [c.id, c.sourceId]));
  const oneSided = (reading) => new Set(reading.claimIds.map((id) => sourceOf.get(id))).size === 1;
  const quarrels = copied.groups
    .flatMap((g) => g.differences)
    .filter((d) => conflicting.has(d.relation) && d.readings.every(oneSided));
  return [
    ...(outline(report) === outline(compare([...sources].reverse()))
      ? []
      : ['the order of the sources changes groups or differences']),
    ...(quarrels.length > 0 ? [`a report conflicts with its own copy ${quarrels.length} times`] : []),
  ];
}

/** Groups and differences of a report, without its ids. */
function outline({ claims, groups }) {
  const place = new Map(claims.map((c) => [c.id, `${c.sourceId}:${c.evidence.start}-${c.evidence.end}`]));
  return groups
    .map((g) =>
      [
        g.claimIds.map((id) => place.get(id)).sort(),
        g.differences.map((d) => `${d.slot} ${d.relation}`).sort(),
      ].join('#'),
    )
    .sort()
    .join('\n');
}
