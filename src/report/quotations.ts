import type { DraftClaim } from '../model/claim.js';
import type { Document, QuotedSpan } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { Quotation } from '../schema/types.js';
import { stableId } from './ids.js';
import { isStop } from './is-stop.js';
import { type SpelledWord, wordDiff } from './word-diff.js';

/** Two utterances with this share of the shorter one's words in common are one: translations and cuts of one keep about so many. */
const ALIKE = 0.6;
/** Words of content that make a quotation an utterance; shorter ones are names and catchwords. */
const LEAST_WORDS = 4;
/** A quotation is held against this many before it that hold a word: a bound of time. */
const WINDOW = 30;

interface Utterance {
  readonly document: Document;
  readonly quote: QuotedSpan;
  readonly stems: ReadonlySet<string>;
  readonly speaker?: string;
}

function alike(a: Utterance, b: Utterance): boolean {
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  let shared = 0;
  for (const s of small) if (large.has(s)) shared++;
  return shared / small.size >= ALIKE;
}

/** The claims of each source that somebody is said to have made. */
function attributedBySource(claims: readonly DraftClaim[]): ReadonlyMap<string, readonly DraftClaim[]> {
  const bySource = new Map<string, DraftClaim[]>();
  for (const claim of claims) {
    if (claim.attribution.length === 0) continue;
    const list = bySource.get(claim.sourceId);
    if (list === undefined) bySource.set(claim.sourceId, [claim]);
    else list.push(claim);
  }
  return bySource;
}

/** Utterances that several sources quote, each in its own wording, with a word diff of the first against every other. */
export function quotationsOf(
  documents: readonly Document[],
  claims: readonly DraftClaim[],
): readonly Quotation[] {
  const bySource = attributedBySource(claims);
  const utterances = flatMap(documents, (document) =>
    flatMap(
      document.quotes.filter((q) => q.role === 'utterance'),
      (quote): Utterance[] => {
        const stems = new Set(
          document.tokens
            .slice(quote.first, quote.last)
            .filter((t) => t.kind === 'word' && !isStop(document, t.index))
            .map((t) => t.stem),
        );
        if (stems.size < LEAST_WORDS) return [];
        const inside = bySource
          .get(document.source.id)
          ?.find((c) => c.predicate.token >= quote.first && c.predicate.token < quote.last);
        const speaker = inside?.attribution[inside.attribution.length - 1]?.speaker.text;
        return [{ document, quote, stems, ...(speaker === undefined || speaker === '' ? {} : { speaker }) }];
      },
    ),
  );
  const byStem = new Map<string, number[]>();
  utterances.forEach((u, i) => {
    for (const s of u.stems) byStem.set(s, [...(byStem.get(s)?.slice(-WINDOW) ?? []), i]);
  });
  const root = utterances.map((_, i) => i);
  const find = (i: number): number => (root[i] === i || root[i] === undefined ? i : find(root[i]));
  for (const list of byStem.values()) {
    list.forEach((a, k) => {
      for (const b of list.slice(k + 1)) {
        const [x, y] = [utterances[a], utterances[b]];
        if (x && y && x.document !== y.document && find(a) !== find(b) && alike(x, y))
          root[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
      }
    });
  }
  const sets = new Map<number, Utterance[]>();
  utterances.forEach((u, i) => {
    const list = sets.get(find(i));
    if (list) list.push(u);
    else sets.set(find(i), [u]);
  });
  return [...sets.values()].filter((set) => new Set(set.map((u) => u.document)).size > 1).map(toQuotation);
}

function toQuotation(set: readonly Utterance[]): Quotation {
  const words = ({ document, quote }: Utterance): readonly SpelledWord[] =>
    document.tokens.slice(quote.first, quote.last).filter((t) => t.kind !== 'punctuation');
  const wordings = set.map((u) => ({
    sourceId: u.document.source.id,
    start: u.quote.start,
    end: u.quote.end,
    text: u.document.source.text.slice(u.quote.start, u.quote.end),
    ...(u.speaker === undefined ? {} : { speaker: u.speaker }),
  }));
  const [first, ...others] = set;
  const speaker = set.find((u) => u.speaker !== undefined)?.speaker;
  return {
    id: stableId('q', wordings[0]?.sourceId ?? '', wordings[0]?.start ?? 0),
    ...(speaker === undefined ? {} : { speaker }),
    wordings,
    diffs:
      first === undefined
        ? []
        : others.map((u, k) => ({ from: 0, to: k + 1, edits: wordDiff(words(first), words(u)) })),
  };
}
