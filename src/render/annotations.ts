import type { Claim, ComparisonReport, Language, ReportSource } from '../schema/types.js';
import { displayed } from './display.js';
import { type View, viewOf } from './view.js';

/**
 * A report as W3C Web Annotations (Recommendation of 23 February 2017): one page of them, an annotation for every claim,
 * with a quotation and a position in code points for its place, and the verdict and subject of its point for its body.
 */
export function annotationPage(report: ComparisonReport, language: Language): string {
  const view = viewOf(report, language);
  const groupOf = new Map(report.groups.flatMap((group) => group.claimIds.map((id) => [id, group] as const)));
  const items = report.claims.map((claim) => {
    const group = groupOf.get(claim.id);
    const said =
      group === undefined
        ? []
        : [view.phrases.verdict[group.verdict], displayed(group.subject.label[language])];
    return {
      id: urn('claim', claim.id),
      type: 'Annotation',
      motivation: 'classifying',
      body: said.map((value) => ({
        type: 'TextualBody',
        value,
        format: 'text/plain',
        language,
        purpose: 'tagging',
      })),
      target: targetOf(view, claim),
    };
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn('page', report.sources.map(({ sha256 }) => sha256.slice(0, 12)).join('-')),
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function targetOf(view: View, { sourceId, evidence: { quote, prefix, suffix, codePoints } }: Claim) {
  return {
    source: addressOf(view.sources.get(sourceId), sourceId),
    selector: [
      { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
      { type: 'TextPositionSelector', start: codePoints.start, end: codePoints.end },
    ],
  };
}

/** Where the report stands on the web; else a name made of its id. */
function addressOf(source: ReportSource | undefined, id: string): string {
  const { url } = source ?? {};
  return url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : urn('source', id);
}

const urn = (what: string, id: string): string =>
  `urn:crossclaim:${what}:${encodeURIComponent(displayed(id))}`;
