import type { Document } from '../model/document.js';
import type { TimeAnchor } from '../model/mention.js';
import type { ReportSource } from '../schema/types.js';
import { evidenceAt } from './evidence.js';
import { hashText } from './ids.js';

/** What of a report its sources refer to. */
export interface SourceScene {
  /** How many claims each source makes. */
  readonly stated: ReadonlyMap<string, number>;
  /** The first source that has a text. */
  readonly firstOf: ReadonlyMap<string, string>;
  /** Counters of code points by source. */
  readonly codePoints: ReadonlyMap<string, (offset: number) => number>;
}

/** A source as the report gives it. */
export function toSource(
  document: Document,
  languageBasis: 'given' | 'detected',
  anchor: TimeAnchor,
  { stated, firstOf, codePoints }: SourceScene,
): ReportSource {
  const { source } = document;
  const value = anchor.published ?? (anchor.weekday === undefined ? undefined : `W-${anchor.weekday}`);
  const hash = hashText(source.text);
  return {
    id: source.id,
    ...(source.title === undefined ? {} : { title: source.title }),
    ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
    ...(source.url === undefined ? {} : { url: source.url }),
    language: { value: document.language, basis: languageBasis },
    publishedAt: {
      basis: anchor.basis,
      ...(value === undefined ? {} : { value }),
      ...(anchor.evidence === undefined
        ? {}
        : {
            evidence: evidenceAt(
              source.text,
              anchor.evidence.start,
              anchor.evidence.end,
              codePoints.get(source.id) ?? ((x) => x),
            ),
          }),
    },
    sha256: hash,
    counts: {
      characters: source.text.length,
      sentences: document.sentences.filter((s) => s.role !== 'boilerplate').length,
      claims: stated.get(source.id) ?? 0,
    },
    originId: firstOf.get(source.text) ?? source.id,
  };
}
