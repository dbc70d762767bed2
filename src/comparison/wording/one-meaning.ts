import { senseAt } from '../../grammar/meaning.js';
import { isWeightless } from '../../grammar/weightless.js';
import type { AgreementDraft, DifferenceDraft } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import { namesSpeaker } from '../../model/names-speaker.js';
import { areAcross, type Member } from '../member.js';
import { onceOfClaim } from '../once.js';
import { areOfOneDeed } from '../one-act.js';
import { counts, parts } from './parts.js';

/** In larger groups only so many members are held against one another, so that a pair costs no more there. */
const MOST_MEMBERS = 30;
/** Two claims that say one thing share so many meanings, that of the act among them. */
const LEAST_SHARED = 3;
/** And so much of the shorter one, and of the longer one. */
const OF_SHORTER = 0.75;
const OF_LONGER = 0.5;

/**
 * What the words of content of a claim mean in every language: whom they name, what they mean, else the word itself, which no
 * word of another language is.
 */
const meaningsIn = onceOfClaim(({ claim, document }: Member): ReadonlySet<string> => {
  const meanings = new Set<string>();
  for (const { kind, index, start, end, stem } of document.tokens.slice(claim.first, claim.last)) {
    const hits = document.hitsAt[index] ?? [];
    if (kind !== 'word' || isWeightless(hits) || hits.some((h) => h.category === 'number')) continue;
    if (namesSpeaker(claim, { start, end })) continue;
    const named = claim.arguments.find(
      ({ mention }) =>
        mention !== undefined && 'entity' in mention && mention.first <= index && index < mention.last,
    )?.mention;
    meanings.add(
      named !== undefined && 'entity' in named ? named.entity : (senseAt(document, index) ?? stem),
    );
  }
  return meanings;
});

/** The numbers that a claim gives, as one key. */
const numbersIn = ({ claim }: Member): string =>
  flatMap(claim.arguments, ({ mention }) =>
    mention?.kind === 'quantity' ? [`${mention.value.min}..${mention.value.max}`] : [],
  )
    .sort()
    .join(' ');

function areOfOneMeaning(a: Member, b: Member): boolean {
  if (!areAcross(a, b) || !areOfOneDeed(a, b) || numbersIn(a) !== numbersIn(b)) return false;
  const [xs, ys] = [meaningsIn(a), meaningsIn(b)];
  const shared = [...xs].filter((meaning) => ys.has(meaning)).length;
  return (
    shared >= LEAST_SHARED &&
    shared >= OF_SHORTER * Math.min(xs.size, ys.size) &&
    shared >= OF_LONGER * Math.max(xs.size, ys.size)
  );
}

/** Claims of two languages that say one thing by what nearly all their words mean, and differ in nothing that is known. */
export function agreeInMeaning(
  members: readonly Member[],
  differences: readonly DifferenceDraft[],
): readonly AgreementDraft[] {
  const some = members.slice(0, MOST_MEMBERS);
  return flatMap(some, (a, i) => {
    const others = some
      .slice(i + 1)
      .filter((b) => areOfOneMeaning(a, b) && !differences.some((d) => counts(d) && parts(d, a, b)));
    if (others.length === 0) return [];
    const text = a.document.source.text.slice(a.claim.start, a.claim.end);
    const claims = [a, ...others].map(({ index }) => index).sort((x, y) => x - y);
    return [{ slot: 'wording' as const, text, claims }];
  });
}
