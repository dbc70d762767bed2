import { type Asking, askingOf } from './adapters/asking.js';
import { embedClaims } from './adapters/embed-claims.js';
import { judgeOpenings } from './adapters/judge-openings.js';
import { openQuestions } from './adapters/open-questions.js';
import { inDoubt, type Rescored, rescore, type ScoredPair } from './adapters/rescore.js';
import { checkedModels, usedFor } from './adapters/used.js';
import { SURE } from './alignment/bars.js';
import { candidatePairs } from './alignment/candidates.js';
import { mayJoinAmong } from './alignment/may-join.js';
import { builtInScore, identityOf, type PairScore, scoreWith } from './alignment/pair-score.js';
import type { Profile } from './alignment/profile.js';
import { profileClaims } from './alignment/profile-claims.js';
import { alignClaims, compareClusters, readClaims, reportOn } from './compare.js';
import { gravest } from './comparison/gravest.js';
import type { ClaimInContext, Pair } from './model/alignment.js';
import type { AskOptions, Embedder, Models, Similarity } from './model/models.js';
import { comparableReports } from './read-source.js';
import { compareOptions } from './schema/parse-options.js';
import type { CompareOptions, ComparisonReport, ReadSource, Source } from './schema/types.js';

export interface CompareWithOptions extends CompareOptions, AskOptions {}

/**
 * Compares reports as `compareClaims` does, and asks outside models about what the built-in engine leaves open: a
 * `Similarity` about pairs of claims that it can neither join nor part with assurance, a `Judge` about pairs of one
 * group that it left undetermined, holds for a mere candidate of a conflict, or could not compare. Whatever a model
 * fails to answer keeps the built-in answer, and a diagnostic says so. The report names the models that took part.
 *
 * @param models either or both; with neither, the report is that of `compareClaims`
 * @throws CrossclaimError (as a rejection) where sources or options are bad
 * @throws the reason of `options.signal` (as a rejection) where the caller gives up
 * @example
 * // A likeness of your own: a number for each pair. Put an embedding model in its place.
 * const similarity: Similarity = {
 *   name: 'first words',
 *   score: (pairs) => pairs.map(({ a, b }) => (a.text.slice(0, 9) === b.text.slice(0, 9) ? 1 : 0)),
 * };
 * const report = await compareClaimsWith({ similarity }, sources, { topics });
 * console.log(report.engine.models);
 */
export async function compareClaimsWith(
  models: Models,
  sources: readonly (Source | ReadSource)[],
  options: CompareWithOptions = {},
): Promise<ComparisonReport> {
  const { similarity, judge } = checkedModels(models);
  const asking = askingOf(options);
  const asked = compareOptions(ownOptions(options));
  const read = readClaims(comparableReports(sources), asked);
  const { claims, ordered, anchors } = read;
  const sourceOf = (claim: number): string => claims[claim]?.claim.sourceId ?? '';
  asking.signal?.throwIfAborted();

  // alignment, with the likeness of pairs from outside
  const profiles = profileClaims(claims, read.events);
  const builtIn = builtInScore(profiles);
  const rescored =
    similarity === undefined ? undefined : await likened(similarity, claims, profiles, builtIn, asking);
  const score = scoreWith(builtIn, rescored);
  const clusters = alignClaims(profiles, rescored);

  // comparison, with what it leaves open judged from outside
  const findings = compareClusters(read, clusters, identityOf(profiles, score));
  const published = new Map(ordered.map((source, i) => [source.id, anchors[i]?.published]));
  const found = { claims, clusters, findings, published: (id: string) => published.get(id), gravest };
  const judged =
    judge === undefined
      ? undefined
      : await judgeOpenings(judge, found, openQuestions(sourceOf, clusters, findings, score), asking);

  // report
  return reportOn(
    read,
    clusters,
    judged?.findings ?? findings,
    asked,
    usedFor([
      {
        name: similarity?.name,
        task: similarity !== undefined && 'embed' in similarity ? 'embedded' : 'scored',
        result: rescored,
      },
      { name: judge?.name, task: 'judged', result: judged },
    ]),
  );
}

/** The options of a comparison, whoever is asked. */
const ownOptions = ({ topics, maxCharacters, maxClaims }: CompareWithOptions): CompareOptions => ({
  ...(topics === undefined ? {} : { topics }),
  ...(maxCharacters === undefined ? {} : { maxCharacters }),
  ...(maxClaims === undefined ? {} : { maxClaims }),
});

/** What a similarity of either kind makes of the pairs of claims of different sources. */
function likened(
  similarity: Similarity | Embedder,
  claims: readonly ClaimInContext[],
  profiles: readonly Profile[],
  builtIn: PairScore,
  asking: Asking,
): Promise<Rescored> {
  const mayJoin = mayJoinAmong(profiles);
  const mayMeet = (a: number, b: number): boolean =>
    profiles[a]?.sourceId !== profiles[b]?.sourceId && mayJoin(a, b);
  const scored = (pairs: readonly Pair[]): readonly ScoredPair[] =>
    inDoubt(
      pairs.map(([a, b]) => ({ a, b, score: builtIn(a, b) })),
      SURE,
    );
  const candidates = candidatePairs(profiles).filter(([a, b]) => mayMeet(a, b));
  if ('embed' in similarity)
    return embedClaims(similarity, claims, { candidates: scored(candidates), mayMeet, builtIn }, asking);
  return rescore(
    similarity,
    claims,
    scored(allPairs(profiles.length, mayMeet, asking.maxPairs) ?? candidates),
    asking,
  );
}

/** All pairs that may meet, where there are no more than so many. */
function allPairs(
  claims: number,
  mayMeet: (a: number, b: number) => boolean,
  most: number,
): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  for (let b = 1; b < claims; b++)
    for (let a = 0; a < b; a++) {
      if (!mayMeet(a, b)) continue;
      if (pairs.length === most) return undefined;
      pairs.push([a, b]);
    }
  return pairs;
}
