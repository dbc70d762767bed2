import { grammarOf } from '../../grammar/grammar.js';
import { isVerbAt } from '../../grammar/hits.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import { mentionsWithin } from '../mentions-within.js';
import { isEdge } from '../noun-phrase-arabic.js';
import { isNamed, type Unit, unitsOf } from '../units-arabic.js';

/** Words back from a relative pronoun in which what it stands for begins: a noun, what it governs, and adjectives of both. */
const REACH = 5;

/** The token of the relative pronoun that opens a clause or ends the piece before it, where there is one. */
export function relativeOf(document: Document, { marker, first }: Clause): number | undefined {
  if (marker?.id === 'relative') return marker.first;
  const before = first - 1;
  return document.hitsAt[before]?.some((h) => h.category === 'marker' && h.id === 'relative')
    ? before
    : undefined;
}

/**
 * What a relative pronoun stands for: the mention or noun phrase right before it whose gender fits, the head of
 * the phrase rather than what it governs; an event noun only where nothing else fits (زيارة الوزير التي بدأت).
 */
export function antecedentOf(
  document: Document,
  mentions: readonly Mention[],
  relative: number,
): ClaimArgument | undefined {
  const mark = document.tokens[relative - 1]?.kind === 'punctuation' ? relative - 1 : relative;
  const end = document.hitsAt[mark - 1]?.some((h) => h.category === 'preposition' && hasPronoun(h))
    ? mark - 1
    : mark;
  const sentence = document.sentences[document.tokens[relative]?.sentence ?? -1];
  const near = mentionsWithin(mentions, sentence?.first ?? 0, end).filter((m) => m.last <= end);
  const units = unitsOf(near).filter((u) => isNamed(u.mention));
  const heads = headsBefore(document, units, end);
  const form = document.tokens[relative]?.form ?? '';
  const fits = (at: number): boolean => agrees(document, units, at, form);
  const isEvent = (at: number): boolean =>
    document.hitsAt[at]?.some((h) => h.category === 'concept' && h.form !== 'active') ?? false;
  const at = heads.find((i) => fits(i) && !isEvent(i)) ?? heads.find(fits);
  if (at === undefined) return undefined;
  const unit = units.find((u) => u.first === at);
  const start = unit?.start ?? document.tokens[at]?.start ?? 0;
  const z = document.tokens[(unit?.last ?? end) - 1]?.end ?? start;
  const named = unit?.mention;
  return named === undefined
    ? { role: 'agent', start, end: z, text: document.source.text.slice(start, z) }
    : { role: 'agent', start: named.start, end: named.end, text: named.text, mention: named };
}

/** Where the noun phrases that end at a token may begin, the longest first; adjectives begin none. */
function headsBefore(document: Document, units: readonly Unit[], end: number): readonly number[] {
  const heads: number[] = [];
  let i = end;
  while (i > 0 && end - i < REACH) {
    const unit = units.find((u) => u.last === i);
    const at = unit?.first ?? i - 1;
    const token = document.tokens[at];
    const definite = unit !== undefined || grammarOf(document).looksDefinite(token?.form ?? '');
    const inner = heads[0];
    const joins =
      inner !== undefined &&
      !units.some((u) => u.first === inner) &&
      grammarOf(document).looksDefinite(document.tokens[inner]?.form ?? '');
    if (definite && inner !== undefined && !joins) break;
    if (token?.kind !== 'word' || (unit === undefined && (isEdge(document, at) || isVerbAt(document, at))))
      break;
    if (unit !== undefined || !isAdjective(document, at)) heads.unshift(at);
    i = at;
  }
  return heads;
}

/** Whether a word with the article follows another with it, whose adjective it is: الاتفاقية الجديدة. */
const isAdjective = (document: Document, index: number): boolean =>
  grammarOf(document).looksDefinite(document.tokens[index]?.form ?? '') &&
  grammarOf(document).looksDefinite(document.tokens[index - 1]?.form ?? '') &&
  document.tokens[index - 1]?.kind === 'word';

function agrees(document: Document, units: readonly Unit[], at: number, pronoun: string): boolean {
  const unit = units.find((u) => u.first === at);
  if (unit?.mention.kind === 'place') return true;
  const { relativeGender, looksFeminine } = grammarOf(document);
  const feminine = looksFeminine(document.tokens[at]?.form ?? '');
  const gender = relativeGender(pronoun);
  if (unit?.mention.kind === 'person' && unit.mention.role === undefined) return true;
  if (gender === 'masculine') return !feminine;
  return gender === undefined || feminine || document.hitsAt[at]?.some((h) => h.category === 'kind') === true;
}
