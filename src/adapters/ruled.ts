import type { ClaimInContext } from '../model/alignment.js';
import type { AgreementDraft, DifferenceDraft, Finding, JudgedId, ReadingDraft } from '../model/finding.js';
import type { JudgeVerdict } from '../model/models.js';
import type { Cause, Relation, Slot } from '../schema/types.js';
import type { OpenPair, OpenQuestion } from './open-questions.js';
import { plain } from './reason.js';

interface Ruling {
  readonly rule: JudgedId;
  readonly relation: Relation;
  readonly causes: readonly Cause[];
}

/** How the engine itself picks the relation that names a difference, of those between its pairs of readings. */
export type Gravest = <R extends Ruling>(rulings: readonly R[]) => R | undefined;

/** A verdict of which the judge is less sure than this changes nothing. */
const HALF_SURE = 0.5;

/** Relations that make a difference of claims of which nothing was compared, with the slot it is shown under. */
const shownUnder: Readonly<Partial<Record<Relation, Slot>>> = {
  contradiction: 'polarity',
  'attributed-dispute': 'polarity',
  update: 'polarity',
  'scope-mismatch': 'scope',
  detail: 'scope',
  approximate: 'scope',
};

interface JudgedRuling extends Ruling {
  readonly verdict: JudgeVerdict;
  readonly pair: OpenPair;
}

/** The finding with the verdicts on one question put in, marked with the name of the judge. */
export function ruled(
  finding: Finding,
  { claims, gravest }: { readonly claims: readonly ClaimInContext[]; readonly gravest: Gravest },
  by: string,
  { difference, pairs }: OpenQuestion,
  verdicts: readonly (JudgeVerdict | undefined)[],
): Finding {
  const rulings = verdicts.flatMap((verdict, i): readonly JudgedRuling[] => {
    const pair = pairs[i];
    return verdict === undefined || pair === undefined || verdict.confidence < HALF_SURE
      ? []
      : [{ ...rulingOf(verdict), verdict, pair }];
  });
  if (rulings.length < pairs.length) return finding;
  const decisive = gravest(rulings);
  if (decisive === undefined) return finding;
  const stamp = {
    relation: decisive.relation,
    rule: decisive.rule,
    confidence: decisive.verdict.confidence,
    judged: { by, ...noteOf(decisive.verdict) },
  };
  if (difference !== undefined) {
    return {
      ...finding,
      differences: finding.differences.map((d, i) => (i === difference ? { ...d, ...stamp } : d)),
    };
  }
  if (decisive.relation === 'framing')
    return { ...finding, agreements: [...finding.agreements, sameOf(rulings, claims, by)] };
  const slot = shownUnder[decisive.relation];
  const readings = readingsOf(rulings, claims);
  if (slot === undefined || readings.length < 2) return finding;
  const made: DifferenceDraft = {
    ...stamp,
    slot,
    causes: decisive.causes,
    readings,
    values: readings.map((r) => r.text),
  };
  return { ...finding, differences: [...finding.differences, made] };
}

/** A judge that calls two claims unrelated leaves the difference open: it is the alignment that it doubts. */
function rulingOf({ relation }: JudgeVerdict): Ruling {
  const causes = ['world-knowledge'] as const;
  if (relation === 'unrelated') return { relation: 'undetermined', rule: 'judged-unrelated', causes };
  return { relation, rule: 'judged', causes };
}

function noteOf({ because }: JudgeVerdict): { readonly note?: string } {
  const note = plain(because ?? '');
  return note === '' ? {} : { note };
}

/** One reading for the first claim and those that say the same, one for each that does not. */
function readingsOf(
  rulings: readonly JudgedRuling[],
  claims: readonly ClaimInContext[],
): readonly ReadingDraft[] {
  const first = rulings[0]?.pair.a;
  if (first === undefined) return [];
  const same = rulings.filter(({ relation }) => relation === 'framing').map(({ pair }) => pair.b);
  const others = rulings
    .filter(({ relation }) => shownUnder[relation] !== undefined)
    .map(({ pair }) => [pair.b]);
  return [[first, ...same], ...others].map((list) => ({
    text: wordsOf(claims[list[0] ?? first]),
    claims: [...list].sort((a, b) => a - b),
  }));
}

/** What is said alike in other words: the first claim, and those that are judged to say the same. */
function sameOf(
  rulings: readonly JudgedRuling[],
  claims: readonly ClaimInContext[],
  judgedBy: string,
): AgreementDraft {
  const same = rulings.flatMap(({ relation, pair: { a, b } }) => (relation === 'framing' ? [a, b] : []));
  const members = [...new Set(same)].sort((a, b) => a - b);
  return { slot: 'wording', text: wordsOf(claims[members[0] ?? 0]), claims: members, judgedBy };
}

function wordsOf(member: ClaimInContext | undefined): string {
  return member === undefined ? '' : member.document.source.text.slice(member.claim.start, member.claim.end);
}
