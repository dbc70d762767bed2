import { extname } from 'node:path';
import { unwritableFile } from '../errors.js';
import { renderAnnotations, renderCsv, renderHtml, renderMarkdown, renderTerminal } from '../render.js';
import { packReport } from '../schema/packed/pack-report.js';
import type { ComparisonReport, Source } from '../schema/types.js';
import type { Format, Output } from './command.js';
import { given } from './given.js';
import { reasonOf, type World } from './world.js';

/**
 * Writes a report as asked: to a file, whole or not at all, or to the terminal.
 *
 * @param sources the texts that an HTML page is to hold
 * @throws CrossclaimError where the file cannot be written
 */
export function deliver(
  output: Output,
  world: World,
  report: ComparisonReport,
  sources: readonly Source[],
): void {
  const text = rendered(output, world, report, sources);
  if (output.out === undefined) {
    world.out(text);
    return;
  }
  try {
    world.files.write(output.out, text);
  } catch (error) {
    throw unwritableFile(output.out, reasonOf(error));
  }
}

function rendered(
  { format, language, detail, out }: Output,
  { screen }: World,
  report: ComparisonReport,
  sources: readonly Source[],
): string {
  const options = given({ language, detail });
  switch (format ?? formatOf(out, screen)) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'packed':
      return `${JSON.stringify(packReport(report))}\n`;
    case 'html':
      return renderHtml(report, { ...options, ...(sources.length > 0 ? { sources } : {}) });
    case 'csv':
      return renderCsv(report, options);
    case 'annotations':
      return renderAnnotations(report, options);
    case 'text':
      return renderTerminal(report, options, out === undefined && screen === 'colour' ? 'colour' : 'plain');
    case 'md':
      return renderMarkdown(report, options);
  }
}

/** By the ending of the file to write; else what a terminal shows, or markdown for whatever else reads it. */
function formatOf(out: string | undefined, screen: World['screen']): Format {
  if (out === undefined) return screen === 'none' ? 'md' : 'text';
  return endings[extname(out).toLowerCase()] ?? 'md';
}

const endings: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.csv': 'csv',
  '.json': 'json',
  '.jsonld': 'annotations',
  '.txt': 'text',
};
