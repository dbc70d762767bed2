import type { z } from 'zod';
import { invalidOption } from '../../errors.js';
import { comparable, parseSources } from '../../schema/parse.js';
import { parseTopics } from '../../schema/parse-topics.js';
import type { Source } from '../../schema/types.js';
import { explainPair } from '../explain/explain-pair.js';
import { findPassage } from '../explain/find-passage.js';
import { given } from '../given.js';
import { readInput } from '../input/read-input.js';
import { readingFor } from '../input/reading-for.js';
import type { World } from '../world.js';
import { shortReport } from './short-report.js';
import type { toolInputs } from './tool-inputs.js';

type Input<T extends keyof typeof toolInputs> = z.infer<z.ZodObject<(typeof toolInputs)[T]>>;

/** Reports on one event: where they conflict, differ and agree. */
export async function compareTool(world: World, input: Input<'compare'>) {
  const topics = parseTopics(input.topics ?? [], 'topics');
  const sources = comparable(await sourcesOf(world, input));
  const report = await world.engine.compare(sources, topics.length === 0 ? {} : { topics });
  return shortReport(report, { limit: input.limit, asked: input.verdicts });
}

/** Why two passages were joined or kept apart, and what rule found a difference between them. */
export async function explainTool(world: World, input: Input<'explain'>) {
  const sources = comparable(await sourcesOf(world, input));
  const report = await world.engine.compare(sources, {});
  const [a, b] = [findPassage(report, input.a, 'a'), findPassage(report, input.b, 'b')];
  return explainPair(report, a, b, await world.engine.explain(sources, a, b));
}

/** What is read in one report. */
export async function inspectTool(world: World, { text, file, language, publishedAt }: Input<'inspect'>) {
  const [found] = await sourcesOf(world, {
    ...(text === undefined ? {} : { sources: [{ id: 'report', text }] }),
    ...(file === undefined ? {} : { files: [file] }),
  });
  if (found === undefined) throw invalidOption('file', 'no report in it', 'Give the text of one report.');
  const [source] = parseSources([{ ...found, ...given({ language, publishedAt }) }]);
  return world.engine.inspect(source ?? found);
}

async function sourcesOf(
  world: World,
  { sources, files }: { readonly sources?: unknown; readonly files?: readonly string[] | undefined },
): Promise<readonly Source[]> {
  if ((sources === undefined) === (files === undefined))
    throw invalidOption(
      'sources',
      'give either the texts or files',
      'Leave one of "sources" and "files" out.',
    );
  if (files === undefined) return parseSources(sources);
  return (await readInput(readingFor(world, {}), files)).sources;
}
