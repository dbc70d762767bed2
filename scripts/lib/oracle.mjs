// Gold in the place of an outside model: how far alignment gets when likeness is all but known.
import { placeMembers } from './evaluation.mjs';

/** Which facts of gold the words of a claim state, by its quotation. */
function factsByQuote(gold, report) {
  const quoteOf = new Map(report.claims.map((c) => [c.id, c.evidence.quote]));
  const facts = new Map();
  for (const { group, claims } of placeMembers(gold, report))
    for (const id of claims) {
      const quote = quoteOf.get(id);
      facts.set(quote, (facts.get(quote) ?? new Set()).add(group.id));
    }
  return facts;
}

const none = new Set();

/** A similarity that answers which share of the facts that two claims state is stated by both. */
export function goldSimilarity(gold, report) {
  const facts = factsByQuote(gold, report);
  const score = ({ a, b }) => {
    const [xs, ys] = [facts.get(a.text) ?? none, facts.get(b.text) ?? none];
    const shared = [...xs].filter((x) => ys.has(x)).length;
    return shared === 0 ? 0 : shared / (xs.size + ys.size - shared);
  };
  return { name: 'gold', score: (pairs) => pairs.map(score) };
}

/** Dimensions of what every text has for itself, so that claims of no fact are alike by chance only, as texts are. */
const OWN = 384;
/** How much of a text is its own, beside the facts that it states. */
const OWN_SHARE = 0.05;

/** An embedding in which claims are as near as the facts they state are the same, and all else lies anywhere. */
export function goldEmbedding(gold, report) {
  const facts = factsByQuote(gold, report);
  const vectorOf = (text) => {
    const own = facts.get(text) ?? none;
    const stated = gold.map(({ id }) => (own.has(id) ? 1 / Math.sqrt(own.size) : 0));
    return [...stated, ...chance(text).map((x) => x * OWN_SHARE)];
  };
  return { name: 'gold', embed: (texts) => texts.map(vectorOf) };
}

/** Numbers from -1 to 1 that follow from a text (a linear congruential generator over its letters). */
function chance(text) {
  const next = (state) => (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  let state = [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)) >>> 0, 7);
  return Array.from({ length: OWN }, () => {
    state = next(state);
    return state / 2 ** 31 - 1;
  });
}
