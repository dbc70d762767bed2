import { extname } from 'node:path';
import { CrossclaimError, invalidOption, unwritableFile } from '../errors.js';
import { renderAnnotations, renderCsv, renderHtml, renderMarkdown, renderTerminal } from '../render.js';
import { parseTopics } from '../schema/parse-topics.js';
import type { ComparisonReport, Topics } from '../schema/types.js';
import { type Command, type Format, readArguments } from './arguments.js';
import { help } from './help.js';
import { type Input, readInput } from './read-sources.js';
import { readJson } from './read-text.js';
import { reasonOf, type World } from './world.js';

/** From this many characters on, a watcher is told that work goes on. */
const longWork = 300_000;

type Compare = Extract<Command, { kind: 'compare' }>;

/**
 * Runs the command.
 *
 * @param argv the words after `crossclaim`
 * @returns the exit code: 0 done, 1 a fault of the program, 2 bad input
 */
export function run(argv: readonly string[], world: World): number {
  try {
    act(readArguments(argv), world);
    return 0;
  } catch (error) {
    const known = error instanceof CrossclaimError;
    const message = known
      ? error.message
      : `a fault in crossclaim itself, please report it: ${String(error)}`;
    world.err(`crossclaim: ${message}\n`);
    return known ? 2 : 1;
  }
}

function act(command: Command, world: World): void {
  if (command.kind === 'help') world.out(help);
  else if (command.kind === 'version') world.out(`${world.version}\n`);
  else compare(command, readingFrom(world));
}

function compare(command: Compare, { world, hasRead }: Recorder): void {
  const input = readInput(world, command.files);
  const topics = allTopics(command, world, input);
  if (command.out !== undefined && hasRead(command.out)) {
    throw invalidOption('--out', `${command.out} is one of the files compared`, 'Name another file.');
  }
  announce(world, input);
  const report = world.compare(input.sources, topics.length === 0 ? {} : { topics });
  deliver(command, world, rendered(command, world, report));
}

function allTopics({ topics: file }: Compare, world: World, input: Input): Topics {
  const asked = file === undefined ? [] : parseTopics(readJson(world, file), `${file}: topics`);
  return parseTopics([...input.topics, ...asked], 'topics');
}

function rendered(command: Compare, { screen }: World, report: ComparisonReport): string {
  const { language, detail, out } = command;
  const options = {
    ...(language === undefined ? {} : { language }),
    ...(detail === undefined ? {} : { detail }),
  };
  switch (command.format ?? formatOf(out, screen)) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'html':
      return renderHtml(report, options);
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

function deliver({ out }: Compare, world: World, text: string): void {
  if (out === undefined) {
    world.out(text);
    return;
  }
  try {
    world.write(out, text);
  } catch (error) {
    throw unwritableFile(out, reasonOf(error));
  }
}

function announce(world: World, { sources }: Input): void {
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
  if (world.watched && characters >= longWork) {
    world.err(`crossclaim: comparing ${sources.length} reports, ${characters} characters …\n`);
  }
}

interface Recorder {
  readonly world: World;
  readonly hasRead: (path: string) => boolean;
}

/** The world, keeping in mind which files were read, so that none of them is written over. */
function readingFrom(world: World): Recorder {
  const paths = new Set<string>();
  const read = (path: string): Uint8Array => {
    paths.add(world.absolute(path));
    return world.read(path);
  };
  return { world: { ...world, read }, hasRead: (path) => paths.has(world.absolute(path)) };
}
