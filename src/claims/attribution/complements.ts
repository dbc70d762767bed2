import { grammarOf } from '../../grammar/grammar.js';
import { hasHit, hitAt, isVerbAt } from '../../grammar/hits.js';
import { blockEnd, headFrom, isGoverned, LEAD } from './heads.js';
import type { Scene } from './scene.js';
import { speechReaderOf } from './speech-reader.js';
import { isHead, isPlain } from './speech-words.js';

/** An adjective stands within so many words of its head; further on it qualifies another noun. */
const MOST_QUALIFIED = 6;

/** Speakers who belong to somebody by ل: بيان للحكومة, متحدث للجيش. */
const ADDRESSING: ReadonlySet<string> = new Set(['statement', 'report', 'poll', 'spokesperson']);

/** The next name or title of the same phrase after `at`, past at most three plain words. */
export function nextBlock(scene: Scene, at: number, limit: number): number | undefined {
  for (let k = at; k < Math.min(limit, at + LEAD); k++) {
    if (isHead(scene, k) && (!isVerbAt(scene.document, k) || blockEnd(scene, k) > k + 1))
      return isGoverned(scene, k) ? undefined : k;
    if (!isPlain(scene, k) || !speechReaderOf(scene.document).qualifies(scene, k)) return undefined;
  }
  return undefined;
}

/** The name behind a preposition that links it to the phrase: `for the ministry`, `في إيران`, `عن مكتب`. */
export function complementAt(
  scene: Scene,
  at: number,
  limit: number,
  kind: string | undefined,
): number | undefined {
  const { document } = scene;
  const preposition = hitAt(document, at, 'preposition');
  if (kind !== undefined && ADDRESSING.has(kind)) {
    const own = scene.entityAt[at] ?? undefined;
    const hit = hitAt(document, at, 'speaker') ?? hitAt(document, at, 'bodyName');
    if (
      (own !== undefined || hit !== undefined) &&
      grammarOf(document).looksGoverned(document.tokens[at]?.form ?? '')
    )
      return at;
  }
  if (preposition === undefined || !speechReaderOf(document).links.has(preposition.id)) return undefined;
  return headFrom(scene, preposition.last, limit);
}

/** Whether a plain word that follows a head directly belongs to its phrase. */
export function isAdjective(scene: Scene, index: number, head: number): boolean {
  if (index - head > MOST_QUALIFIED || hasHit(scene.document, index, 'reference')) return false;
  return speechReaderOf(scene.document).isAdjective(scene, index, head);
}
