import { CrossclaimError } from '../../errors.js';
import { comparable } from '../../schema/parse.js';
import type { ComparisonReport, Source, Topics } from '../../schema/types.js';
import type { Reading } from '../input/reading.js';

/** A comparison, and the sources that took part in it. */
export interface Compared {
  readonly report: ComparisonReport;
  readonly sources: readonly Source[];
}

/**
 * The comparison of sources, but for those in a language that is not read: these go to `reading.fault`, and where that lets
 * the others go on, these are compared.
 *
 * @throws CrossclaimError where fewer than two are left
 */
export async function compareReadable(
  reading: Reading,
  sources: readonly Source[],
  topics: Topics,
): Promise<Compared> {
  const { compare } = reading.world.engine;
  let left = sources;
  for (;;) {
    try {
      const report = await compare(comparable(left), topics.length === 0 ? {} : { topics });
      return { report, sources: left };
    } catch (error) {
      const refused = left.find((_, index) => refuses(error, index));
      if (refused === undefined || !(error instanceof CrossclaimError)) throw error;
      reading.fault(error);
      left = left.filter((source) => source !== refused);
    }
  }
}

/** Whether the engine does not read the language of a source; the place that it names begins with its index. */
function refuses(error: unknown, index: number): boolean {
  return (
    error instanceof CrossclaimError &&
    error.code === 'unsupported-language' &&
    error.where?.startsWith(`sources[${index}]`) === true
  );
}
