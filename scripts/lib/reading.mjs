// Holds what the engine reads in a clause against labels made by hand. docs/quality.md says when an item is right.
import { lengthOf, likeness, mostlyShared, overlap } from './spans.mjs';

export const items = ['predicate', 'agent', 'speaker', 'time', 'quantity', 'polarity and certainty'];

/**
 * The claim that a labelled clause is held against, or undefined where none shares half of the shorter span with it:
 * first one whose predicate stands in the clause, then one with a labelled concept, then the one most like it in span.
 */
export function claimFor({ source, labels, ...piece }, claims) {
  const span = piece.clause ?? piece;
  const wanted = labels.predicate ?? [];
  const rank = (claim) => [
    overlap(claim.predicate, span) > 0 ? 1 : 0,
    wanted.includes(claim.predicate.concept ?? null) ? 1 : 0,
    likeness(claim, span),
  ];
  return claims
    .filter((claim) => claim.sourceId === source && mostlyShared(claim, span))
    .map((claim) => ({ claim, rank: rank(claim) }))
    .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2])[0]?.claim;
}

const nothing = { right: 0, wrong: 0, missed: 0 };

/** Counts for a label of which one alternative must be met by what was read (`undefined`: nothing was read). */
function judge(label, read, meets) {
  if (label === undefined) return nothing;
  if (read === undefined) return label === null || label.optional ? nothing : { ...nothing, missed: 1 };
  if (label?.any.some((wanted) => meets(read, wanted))) return { ...nothing, right: 1 };
  return { ...nothing, wrong: 1, missed: label === null || label.optional ? 0 : 1 };
}

/** Predicates: null among the labels means that no concept fits, or none need be found. */
function judgePredicate(labels, claim) {
  if (labels === undefined) return nothing;
  const any = labels.filter((concept) => concept !== null);
  const label = any.length === 0 ? null : { any, optional: any.length < labels.length };
  return judge(label, claim?.predicate.concept, (read, wanted) => read === wanted);
}

/** Whether two stretches name one thing: they share words, or an entity that makes up most of the labelled words. */
function namesSame(read, wanted, mentions) {
  if (read.start !== undefined && mostlyShared(read, wanted)) return true;
  if (read.entity === undefined) return false;
  return mentions.some(
    (m) => m.entity === read.entity && overlap(m, wanted) > 0 && 2 * overlap(m, wanted) >= lengthOf(wanted),
  );
}

/** Several agents of one claim are one answer: right where one of them is. */
function judgeAgent(label, claim, mentions) {
  const agents = (claim?.arguments ?? []).filter((a) => a.role === 'agent');
  const meets = (read, wanted) =>
    read.some((a) => namesSame({ start: a.start, end: a.end, entity: a.mention?.entity }, wanted, mentions));
  return judge(label, agents.length === 0 ? undefined : agents, meets);
}

function judgeSpeaker(label, claim, mentions) {
  const speaker = claim?.attribution.at(-1)?.speaker;
  const read =
    speaker === undefined || speaker.text === '' ? undefined : { ...speaker, entity: speaker.entityId };
  return judge(label, read, (said, wanted) => namesSame(said, wanted, mentions));
}

function sameTime(read, wanted) {
  return Object.entries(wanted).every(([field, value]) =>
    field === 'start' ? (read.start ?? '').startsWith(value) : read[field] === value,
  );
}

function sameQuantity({ min, max, of, unit }, wanted) {
  const kind = wanted.of === undefined || wanted.of.includes(of) || wanted.of.includes(unit);
  if (wanted.bound !== undefined) return kind && wanted.bound.some((n) => min === n || max === n);
  if (wanted.about === undefined) return kind && min === wanted.min && max === wanted.max;
  const within = min >= 0.75 * wanted.about && max <= 1.25 * wanted.about;
  return kind && within && min <= wanted.about && max >= wanted.about;
}

/** Each number counts for itself; a number is given to one label only. */
function judgeQuantities(label, claim) {
  if (label === undefined) return nothing;
  const read = new Map(
    (claim?.arguments ?? [])
      .filter((a) => a.mention?.kind === 'quantity')
      .map((a) => [a.start, a.mention.value]),
  );
  const left = [...read.values()];
  const met = label.filter((wanted) => {
    const at = left.findIndex((value) => sameQuantity(value, wanted));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { right: met.length, wrong: left.length, missed: label.length - met.length };
}

function judgeModality(labels, claim) {
  if (labels.polarity === undefined) return nothing;
  if (claim === undefined) return { ...nothing, missed: 1 };
  const turned = labels.opposite?.includes(claim.predicate.concept) ?? false;
  const polarity = turned ? (claim.polarity === 'negated' ? 'affirmed' : 'negated') : claim.polarity;
  const right = labels.polarity.includes(polarity) && labels.certainty.includes(claim.certainty);
  return right ? { ...nothing, right: 1 } : { ...nothing, wrong: 1, missed: 1 };
}

/** Counts by item of what one claim says of one labelled clause; `mentions` are those of its source. */
export function judgeClause({ labels }, claim, mentions) {
  return {
    predicate: judgePredicate(labels.predicate, claim),
    agent: judgeAgent(labels.agent, claim, mentions),
    speaker: judgeSpeaker(labels.speaker, claim, mentions),
    time: judge(labels.time, claim?.time, sameTime),
    quantity: judgeQuantities(labels.quantities, claim),
    'polarity and certainty': judgeModality(labels, claim),
  };
}

/** Labelled clauses of one event with the claims they are held against, judged; `readClaims` is the engine's. */
export function judgeEvent(readClaims, { id, sources }, clauses) {
  const { ordered, mentions, claims } = readClaims(sources);
  const drafts = claims.map(({ claim }) => claim);
  return clauses.map((clause) => {
    const at = ordered.findIndex((source) => source.id === clause.source);
    const claim = claimFor(clause, drafts);
    const named = (mentions[at] ?? []).filter((m) => m.entity !== undefined);
    return { event: id, clause, claim, text: ordered[at].text, counts: judgeClause(clause, claim, named) };
  });
}

/** Precision, recall and F1 of one item over judged clauses; null where there is nothing to count. */
export function sumUp(judged, item) {
  const sum = (name) => judged.reduce((n, counts) => n + counts[item][name], 0);
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
  const share = (whole) => (whole === 0 ? null : right / whole);
  return {
    p: share(right + wrong),
    r: share(right + missed),
    f1: right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed),
  };
}
