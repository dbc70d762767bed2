import type { Finding } from '../model/finding.js';
import type { Category, Hit } from '../model/lexicon.js';
import { compareUnshared } from './readings.js';
import type { Ruling } from './ruling.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Words of content by which a cause is told; later ones tell of something else. */
const MOST = 8;
const WEIGHTLESS: ReadonlySet<Category> = new Set([
  'stop',
  'preposition',
  'reference',
  'timeUnit',
  'timeWord',
]);

const opensCause = (hits: readonly Hit[]): boolean =>
  hits.some(
    (h) =>
      (h.category === 'marker' && h.id === 'because') ||
      (h.category === 'preposition' && h.id === 'because-of'),
  );

/** The cause that a claim gives by because of and its like: the stems of its words of content, and the words as printed. */
function causeIn({
  claim,
  document,
}: Member): { readonly stems: readonly string[]; readonly text: string } | undefined {
  const { tokens, hitsAt, source } = document;
  let at = claim.predicate.token + 1;
  while ((tokens[at]?.start ?? claim.end) < claim.end && !opensCause(hitsAt[at] ?? [])) at++;
  const opening = tokens[at];
  if (opening === undefined || opening.start >= claim.end) return undefined;
  const stems: string[] = [];
  let { end } = opening;
  for (let i = at + 1; (tokens[i]?.start ?? claim.end) < claim.end && stems.length < MOST; i++) {
    const [token, hits] = [tokens[i], hitsAt[i] ?? []];
    if (token === undefined || token.kind === 'punctuation' || hits.some((h) => h.category === 'marker'))
      break;
    end = token.end;
    if (token.kind === 'word' && !hits.some((h) => WEIGHTLESS.has(h.category))) stems.push(token.stem);
  }
  return stems.length === 0 ? undefined : { stems, text: source.text.slice(opening.start, end) };
}

function rule(a: SlotValue<readonly string[]>, b: SlotValue<readonly string[]>): Ruling<'cause'> | undefined {
  const [c, d] = [a.member.claim, b.member.claim];
  if (c.predicate.concept === undefined || c.predicate.concept !== d.predicate.concept) return undefined;
  if (c.polarity !== d.polarity) return undefined;
  return a.value.some((stem) => b.value.includes(stem)) ? 'cause-more-exact' : 'cause-other';
}

/** Compares why the members of a group say that one thing came about. */
export function compareCauses(members: readonly Member[], identity: Identity): Finding {
  const values = members.flatMap((member): SlotValue<readonly string[]>[] => {
    const cause = causeIn(member);
    return cause === undefined
      ? []
      : [{ member, value: cause.stems, text: cause.text, key: [...cause.stems].sort().join(' ') }];
  });
  return compareUnshared('cause', values, rule, identity);
}
