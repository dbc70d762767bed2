import type { ClaimInContext, Cluster } from '../model/alignment.js';
import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import type { TimeAnchor } from '../model/mention.js';
import type { Diagnostic, Source } from '../schema/types.js';

/** What a reader of the report should know: what was detected, inferred, skipped or found at odds with itself. */
export function diagnose(
  documents: readonly Document[],
  anchors: readonly TimeAnchor[],
  sources: readonly Source[],
  claims: readonly ClaimInContext[],
  clusters: readonly Cluster[],
  findings: readonly Finding[],
): readonly Diagnostic[] {
  const stating = new Set(claims.map((c) => c.claim.sourceId));
  const perSource = flatMap(documents, (document, i): Diagnostic[] => {
    const { id } = document.source;
    const anchor = anchors[i];
    const out: Diagnostic[] = [];
    if (sources[i]?.language === undefined)
      out.push({
        code: 'language-detected',
        message: `The language was detected from the script: ${document.language}.`,
        sourceId: id,
      });
    if (anchor?.basis === 'inferred') {
      out.push({
        code: 'publication-inferred',
        message: 'The time of publication was inferred from the text.',
        sourceId: id,
        ...(anchor.evidence ?? {}),
      });
    } else if (anchor === undefined || anchor.basis === 'unknown') {
      out.push({
        code: 'publication-unknown',
        message: 'The time of publication is not known; relative times stay open.',
        sourceId: id,
      });
    }
    for (const s of document.sentences) {
      if (s.role === 'boilerplate')
        out.push({
          code: 'boilerplate-skipped',
          message: 'A line that is no part of the report was skipped.',
          sourceId: id,
          start: s.start,
          end: s.end,
        });
    }
    if (!stating.has(id))
      out.push({ code: 'no-claims', message: 'No claim was found in this source.', sourceId: id });
    return out;
  });
  const atOdds = flatMap(clusters, (_, i) =>
    flatMap(findings[i]?.differences ?? [], (d): Diagnostic[] => {
      if (d.relation !== 'contradiction') return [];
      const seen = new Map<string, Set<number>>();
      d.readings.forEach((r, k) => {
        for (const c of r.claims) {
          const source = claims[c]?.claim.sourceId ?? '';
          seen.set(source, (seen.get(source) ?? new Set()).add(k));
        }
      });
      return [...seen]
        .filter(([, readings]) => readings.size > 1)
        .map(([sourceId]) => ({
          code: 'source-contradicts-itself',
          message: `One source gives several values: ${d.values.join(' / ')}.`,
          sourceId,
        }));
    }),
  );
  return [...perSource, ...atOdds];
}
