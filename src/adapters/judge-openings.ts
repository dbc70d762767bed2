import type { ClaimInContext, Cluster } from '../model/alignment.js';
import type { Finding } from '../model/finding.js';
import type { Judge, JudgedRelation, JudgePair, JudgeVerdict } from '../model/models.js';
import { ask, type Failure } from './ask.js';
import type { Asking } from './asking.js';
import { judgeClaim } from './judge-claim.js';
import { fitting, type OpenQuestion } from './open-questions.js';
import { type Gravest, ruled } from './ruled.js';

/** What a judge made of the questions. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly answered: number;
  readonly failures: readonly Failure[];
  /** Pairs that were not asked about, because there were too many. */
  readonly left: number;
}

/** What the stages found, as far as a judge needs it. */
export interface Found {
  readonly claims: readonly ClaimInContext[];
  readonly clusters: readonly Cluster[];
  readonly findings: readonly Finding[];
  /** When the source of a claim was published, where known. */
  readonly published: (sourceId: string) => string | undefined;
  readonly gravest: Gravest;
}

/** Every relation a judge may name; a relation without a line here does not compile. */
const relations: Readonly<Record<JudgedRelation, true>> = {
  undetermined: true,
  'scope-mismatch': true,
  'attributed-dispute': true,
  framing: true,
  detail: true,
  approximate: true,
  update: true,
  contradiction: true,
  complementary: true,
  unrelated: true,
};

/**
 * Puts the open questions to a judge and its verdicts into the findings. A question of which one pair has no usable
 * verdict keeps the built-in answer, as does one of which the judge is less than half sure.
 */
export async function judgeOpenings(
  judge: Judge,
  found: Found,
  questions: readonly OpenQuestion[],
  asking: Asking,
): Promise<Judged> {
  const asked = fitting(questions, asking.maxPairs);
  const pairs = asked.flatMap((question) =>
    question.pairs.flatMap((pair) => judgePair(found, question, pair)),
  );
  const { answers, failures } = await ask(pairs, judge.judge, fault, asking);
  let next = 0;
  const answered = asked.map((question) => {
    const verdicts = answers.slice(next, next + question.pairs.length);
    next += question.pairs.length;
    return { question, verdicts };
  });
  return {
    findings: found.findings.map((finding, cluster) =>
      answered
        .filter(({ question }) => question.cluster === cluster)
        .reduce(
          (sofar, { question, verdicts }) => ruled(sofar, found, judge.name, question, verdicts),
          finding,
        ),
    ),
    answered: answers.filter((answer) => answer !== undefined).length,
    failures,
    left: countPairs(questions) - countPairs(asked),
  };
}

const countPairs = (questions: readonly OpenQuestion[]): number =>
  questions.reduce((n, { pairs }) => n + pairs.length, 0);

function judgePair(
  { claims, findings, published }: Found,
  { cluster, difference }: OpenQuestion,
  { a, b, readings }: OpenQuestion['pairs'][number],
): readonly JudgePair[] {
  const [x, y] = [claims[a], claims[b]];
  if (x === undefined || y === undefined) return [];
  const slot = difference === undefined ? undefined : findings[cluster]?.differences[difference]?.slot;
  return [
    {
      a: judgeClaim(x, published(x.claim.sourceId), readings?.[0]),
      b: judgeClaim(y, published(y.claim.sourceId), readings?.[1]),
      ...(slot === undefined ? {} : { slot }),
    },
  ];
}

/** What is wrong with a verdict: it comes from outside, whatever its type says. */
function fault(verdict: JudgeVerdict): string | undefined {
  if (typeof verdict !== 'object' || verdict === null) return 'a verdict that is not an object';
  const { relation, confidence, because } = verdict;
  if (typeof relation !== 'string' || !Object.hasOwn(relations, relation))
    return 'a verdict with an unknown relation';
  if (!(typeof confidence === 'number' && confidence >= 0 && confidence <= 1))
    return 'a confidence that is not a number from 0 to 1';
  return because === undefined || typeof because === 'string' ? undefined : 'a reason that is not text';
}
