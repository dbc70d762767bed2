import type { Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import { instantOf, zoneOf } from '../model/instant-of.js';
import type { TimeAnchor } from '../model/mention.js';
import type { Display, ReportSource } from '../schema/types.js';
import { evidenceAt } from './evidence.js';
import { hashText } from './ids.js';
import { dateWords, type WordingScene } from './wording/wording.js';

/** What of a report its sources refer to. */
export interface SourceScene {
  /** How many claims each source makes. */
  readonly stated: ReadonlyMap<string, number>;
  /** The first source that has a text. */
  readonly firstOf: ReadonlyMap<string, string>;
  /** Counters of code points by source. */
  readonly codePoints: ReadonlyMap<string, (offset: number) => number>;
  readonly wording: WordingScene;
  /** Whether the clocks of the reports are of several zones. */
  readonly isOfSeveralZones: boolean;
}

/** Whether clocks of several zones stand among the times of publication. */
export const areOfSeveralZones = (anchors: readonly TimeAnchor[]): boolean =>
  new Set(flatMap(anchors, ({ published = '' }) => zoneOf(published) ?? [])).size > 1;

/** A source as the report gives it. */
export function toSource(
  document: Document,
  languageBasis: 'given' | 'detected',
  anchor: TimeAnchor,
  { stated, firstOf, codePoints, wording, isOfSeveralZones }: SourceScene,
): ReportSource {
  const { source } = document;
  const value = publishedValue(anchor);
  const display = publishedDisplay(anchor, wording, isOfSeveralZones);
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
      ...(display === undefined ? {} : { display }),
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

/** When a source was published: a date, or the day of the symbolic week, `W-3`. */
export const publishedValue = ({ published, weekday }: TimeAnchor): string | undefined =>
  published ?? (weekday === undefined ? undefined : `W-${weekday}`);

/**
 * Date and clock as given, in words; the zone stays unsaid, since the words of a report have none either. Where the reports
 * have several, each is told by UTC, which it says, so that their order can be seen.
 */
function publishedDisplay(
  { published, weekday }: TimeAnchor,
  { display }: WordingScene,
  isOfSeveralZones: boolean,
): Display | undefined {
  return display(({ grammar: { wording } }) => {
    if (published === undefined) return weekday === undefined ? undefined : wording.weekdays[weekday - 1];
    const inUtc = isOfSeveralZones && zoneOf(published) !== undefined;
    const iso = inUtc ? new Date(instantOf(published)).toISOString() : published;
    const day = dateWords(wording, iso);
    const clock = iso.split('T')[1]?.slice(0, 'hh:mm'.length);
    if (day === undefined || clock === undefined || clock.length < 'hh:mm'.length) return day;
    return wording.at(day, inUtc ? wording.inUtc(clock) : clock);
  });
}
