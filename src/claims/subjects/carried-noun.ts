import { grammarOf } from '../../grammar/grammar.js';
import { hasHit, isVerbAt } from '../../grammar/hits.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import type { Pronoun } from '../../model/lexicon.js';
import { fillerAfter } from '../arguments/arguments.js';
import { mentionsWithin } from '../mentions-within.js';
import type { Predicate } from '../predicate.js';
import { isNamed, toUnits, unitsOf } from '../units-arabic.js';
import { openingOf, toSubject } from './carried-opening.js';
import type { Search } from './carried-search.js';
import { cueIds, speakerBefore, speakerOf, toArgument } from './carried-speaker.js';
import { fitsPronoun } from './fitting-subjects.js';

/** Cues whose event noun is an act of him who speaks: أعلنت الوزارة استئناف الرحلات. */
const ACTS: ReadonlySet<string> = new Set(['announce', 'promise']);

/** An event noun stands so near the start of what is announced that it is the act announced: أن قرب تعليق الرحلات. */
const OPENING = 2;

const WITHIN: ReadonlySet<string> = new Set(['in']);
/** An event noun that somebody goes on stands so near the start of its clause: وهو في زيارة. */
const GONE_ON = 2;

/** The subject of an event noun: whom its pronoun stands for (خلال زيارته), who announces it, or who goes on it (في زيارة). */
export function ofEventNoun(search: Search, predicate: Predicate, clause: Clause): ClaimArgument | undefined {
  const { document, said, carried } = search;
  const pronoun = pronounOf(document, predicate);
  if (pronoun !== undefined) {
    const opening = openingOf(search, clause, predicate.first);
    const speaker =
      speakerOf(search, predicate.first) ?? speakerBefore(search, predicate.first, clause.sentence);
    return [...(opening ? [opening] : []), ...carried.subjects, ...(speaker ? [speaker] : [])].find((s) =>
      fitsPronoun(document, pronoun, s),
    );
  }
  const announced = said.find(
    (r) =>
      r.cue.last <= predicate.first &&
      r.first <= predicate.first &&
      predicate.first - Math.max(r.first, r.cue.last) <= OPENING &&
      cueIds(document, r).some((id) => ACTS.has(id)),
  );
  if (announced !== undefined) return toArgument(search, announced);
  const before = announcerBefore(search, predicate.first) ?? controllerOf(search, predicate, clause);
  if (before !== undefined) return before;
  return hasHit(document, predicate.first - 1, 'preposition', WITHIN) &&
    predicate.first - clause.first <= GONE_ON
    ? carried.subjects.find((s) => s.mention !== undefined)
    : undefined;
}

/** The pronoun attached to an event noun, also where the lexicon lists the noun with it (مغادرته). */
function pronounOf(document: Document, { first, last, tail }: Predicate): Pronoun | undefined {
  if (hasPronoun({ tail })) return tail.pronoun;
  return last === first + 1 ? grammarOf(document).pronounOn(document.tokens[first]?.form ?? '') : undefined;
}

/** Who announces what an event noun names, where that is told by a noun itself: مع إعلان الجزائر قطع علاقاتها. */
function announcerBefore({ document, mentions }: Search, token: number): ClaimArgument | undefined {
  const sentence = document.tokens[token]?.sentence;
  for (let i = token - 1; i > token - ANNOUNCED && document.tokens[i]?.sentence === sentence; i--) {
    if (isVerbAt(document, i) && !hasHit(document, i, 'preposition') && !hasHit(document, i, 'speech', ACTS))
      return undefined;
    const noun = document.hitsAt[i]?.find((h) => h.category === 'speech' && ACTS.has(h.id));
    if (noun === undefined) continue;
    const near = mentionsWithin(mentions, i + 1, token);
    const filler = fillerAfter(
      document,
      noun.last,
      token,
      toUnits(unitsOf(near), () => false),
    );
    return filler && toSubject(document, filler, true);
  }
  return undefined;
}

/** Less than so many tokens back from an event noun stands what announces it: past who announces it, with office and name. */
const ANNOUNCED = 10;

/**
 * The subject of the verb that opens a clause and does not state the event itself, where an event noun is its object:
 * ناقش الوزير سبل تعزيز التعاون.
 */
function controllerOf(
  { document, mentions }: Search,
  predicate: Predicate,
  clause: Clause,
): ClaimArgument | undefined {
  const verb = document.tokens[clause.first];
  if (verb?.kind !== 'word' || predicate.first <= clause.first + 1 || clause.marker !== undefined)
    return undefined;
  const hits = document.hitsAt[clause.first] ?? [];
  const known = hits.some((h) => h.category === 'light' && isTensed(h) && h.id !== 'be-done');
  if (hits.length > 0 ? !known : grammarOf(document).looksDefinite(verb.form)) return undefined;
  const near = mentionsWithin(mentions, clause.first + 1, predicate.first);
  const [next] = near;
  if (
    next?.first !== clause.first + 1 ||
    !isNamed(next) ||
    next.kind === 'place' ||
    next.last > predicate.first
  )
    return undefined;
  const unit = unitsOf(near).find((u) => u.first === clause.first + 1);
  return unit && toSubject(document, { first: unit.first, last: unit.last, unit });
}
