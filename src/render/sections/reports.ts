import type { Claim, Origin, ReportSource } from '../../schema/types.js';
import { type Block, type Direction, foreign, type Line, own, say } from '../blocks.js';
import { publishedLine } from '../published-line.js';
import { onePerSource, quotation } from '../quoting.js';
import { figure } from '../values.js';
import { sourceNames, type View } from '../view.js';
import { writingDirection } from '../writing-direction.js';

/** Sets of copied passages listed one by one; the rest are counted. */
const mostOrigins = 12;

/** What the reports are, and which of them print the same text. */
export function reports(view: View): readonly Block[] {
  const { headings, columns } = view.phrases;
  const { sources } = view.report;
  const titled = sources.some(({ title }) => title !== undefined);
  const head = [
    'report',
    ...(titled ? (['title'] as const) : []),
    'publisher',
    'published',
    'language',
    'length',
  ] as const;
  const notes = [...copies(view), ...sharedPassages(view)];
  return [
    { kind: 'heading', level: 2, line: [own(headings.reports)] },
    {
      kind: 'table',
      head: head.map((column) => [own(columns[column])]),
      rows: sources.map((source) => row(view, source, titled)),
    },
    ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes.map((line) => ({ line })) } as const]),
  ];
}

function row(view: View, source: ReportSource, titled: boolean): readonly Line[] {
  const { phrases } = view;
  const direction = writingDirection[source.language.value];
  const { characters, sentences, claims } = source.counts;
  const optional = (text: string | undefined, way?: Direction): Line =>
    text === undefined ? [own('–')] : [foreign(text, way)];
  const language = own(phrases.language[source.language.value]);
  return [
    [foreign(source.id)],
    ...(titled ? [optional(source.title, direction)] : []),
    optional(source.publisher), // in letters of its own: Reuters, whatever the language of its report
    published(view, source),
    source.language.basis === 'given' ? [language] : say`${language} (${own(phrases.detected)})`,
    [own(phrases.length(figure(characters), figure(sentences), figure(claims)))],
  ];
}

function published(view: View, source: ReportSource): Line {
  const { basis, evidence } = source.publishedAt;
  const when = publishedLine(view, source);
  if (basis !== 'inferred' || evidence === undefined) return when;
  return say`${when}: ${quotation(view, source.id, evidence.quote)}`;
}

/** Reports that are copies of one text. */
function copies(view: View): readonly Line[] {
  const byOrigin = new Map<string, string[]>();
  for (const { id, originId } of view.report.sources) {
    byOrigin.set(originId, [...(byOrigin.get(originId) ?? []), id]);
  }
  return [...byOrigin.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => view.phrases.copyOf(sourceNames(view, ids)));
}

/** Passages that several reports share, with the words of the first where a claim lies in it. */
function sharedPassages(view: View): readonly Line[] {
  const shown = view.report.origins.slice(0, mostOrigins).map((origin) => sharedPassage(view, origin));
  const rest = view.report.origins.length - shown.length;
  return rest === 0 ? shown : [...shown, [own(view.phrases.more(rest))]];
}

function sharedPassage(view: View, origin: Origin): Line {
  const sources = sourceNames(view, [...new Set(origin.passages.map(({ sourceId }) => sourceId))]);
  const [claim] = onePerSource(within(view, origin));
  if (claim === undefined) return view.phrases.unquotedPassage(sources);
  return view.phrases.sharedPassage(sources, quotation(view, claim.sourceId, claim.evidence.quote));
}

function within(view: View, { passages: [first] }: Origin): readonly Claim[] {
  if (first === undefined) return [];
  return view.report.claims.filter(
    ({ sourceId, evidence }) =>
      sourceId === first.sourceId && evidence.start >= first.start && evidence.end <= first.end,
  );
}
