import { grammarOf } from '../../grammar/grammar.js';
import { hasHit, hitAt, isVerbAt } from '../../grammar/hits.js';
import { blockEnd, headFrom, isGoverned, LEAD } from './heads.js';
import type { Scene } from './scene.js';
import { isCapital, isHead, isPlain } from './words.js';

/** Prepositions inside the name of a speaker: spokesman for, ministry of, official from, head in. */
export const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at']);

/** Speakers who belong to somebody by ل: بيان للحكومة, متحدث للجيش. */
const ADDRESSING: ReadonlySet<string> = new Set(['statement', 'report', 'poll', 'spokesperson']);

/** The next name or title of the same phrase after `at`, past at most three plain words. */
export function nextBlock(scene: Scene, at: number, limit: number): number | undefined {
  for (let k = at; k < Math.min(limit, at + LEAD); k++) {
    if (isHead(scene, k) && (!isVerbAt(scene.document, k) || blockEnd(scene, k) > k + 1))
      return isGoverned(scene, k) ? undefined : k;
    if (!isPlain(scene, k) || (scene.document.language === 'ar' && !isQualifier(scene, k))) return undefined;
  }
  return undefined;
}

/** Whether a plain Arabic word can qualify the noun before it: no particle before it, no event. */
function isQualifier(scene: Scene, index: number): boolean {
  const { document } = scene;
  const hits = document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'nationality')) return true;
  if (hits.some((h) => h.category === 'concept' && !h.tail.nisba)) return false;
  return !grammarOf(document).looksParticled(document.tokens[index]?.form ?? '');
}

/** The name behind a preposition that links it to the phrase: `for the ministry`, `في إيران`, `عن مكتب`. */
export function linked(
  scene: Scene,
  at: number,
  limit: number,
  kind: string | undefined,
): number | undefined {
  const { document } = scene;
  const preposition = hitAt(document, at, 'preposition');
  const arabic = document.language === 'ar';
  if (arabic && kind !== undefined && ADDRESSING.has(kind)) {
    const own = scene.entityAt[at] ?? undefined;
    const hit = hitAt(document, at, 'speaker') ?? hitAt(document, at, 'bodyName');
    if (
      (own !== undefined || hit !== undefined) &&
      grammarOf(document).looksGoverned(document.tokens[at]?.form ?? '')
    )
      return at;
  }
  if (preposition === undefined || !(LINKS.has(preposition.id) || (arabic && preposition.id === 'about')))
    return undefined;
  return headFrom(scene, preposition.last, limit);
}

/** Plain words that follow a head directly: adjectives in Arabic, further names in English. */
export function isAdjective(scene: Scene, index: number, head: number): boolean {
  if (index - head > 6 || hasHit(scene.document, index, 'reference')) return false;
  const { document } = scene;
  if (document.language === 'en') return isPlain(scene, index) && isCapital(scene, index);
  const hits = document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'nationality')) return true;
  const participle =
    hits.some((h) => h.category === 'speech' && h.form === 'active') && !isVerbAt(document, index);
  if (!participle && !isPlain(scene, index)) return false;
  const form = document.tokens[index]?.form ?? '';
  const definite = grammarOf(document).looksDefinite(document.tokens[head]?.form ?? '');
  return (
    (!definite || grammarOf(document).looksDefinite(form)) &&
    !grammarOf(document).looksParticled(form) &&
    (participle || isQualifier(scene, index))
  );
}
