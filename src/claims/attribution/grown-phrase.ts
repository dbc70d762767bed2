import type { EntityMention } from '../../model/mention.js';
import { complementAt, isAdjective, nextBlock } from './complements.js';
import { blockEnd } from './heads.js';
import { entityRank, isParty, type Scene } from './scene.js';
import { speechReaderOf } from './speech-reader.js';
import { isMark } from './speech-words.js';

/** What the phrase of a speaker grows from. */
export interface Seed {
  readonly scene: Scene;
  readonly head: number;
  /** The phrase ends before this token. */
  readonly bound: number;
  /** Id of the word for speakers at the head. */
  readonly kind: string | undefined;
  /** Whether such a word, and no name of a party, is the head. */
  readonly titled: boolean;
}

/** A phrase as far as it is read. */
export interface Grown {
  readonly last: number;
  /** Who or what speaks in it. */
  readonly entity: EntityMention | undefined;
  /** Whether a body has been joined on, behind which the language names no person. */
  readonly beyond: boolean;
}

/** A phrase with all that follows and belongs to it: further names and titles, complements, appositions, adjectives. */
export function grownPhrase(seed: Seed, from: Grown): Grown {
  let grown = from;
  for (;;) {
    const next = grow(seed, grown);
    if (next === undefined) return grown;
    grown = next;
  }
}

/** A phrase with the next of its parts; nothing where it is whole. */
function grow(seed: Seed, grown: Grown): Grown | undefined {
  const { scene, bound, kind } = seed;
  const next = nextBlock(scene, grown.last, bound);
  if (next !== undefined) return withName(seed, grown, next);
  const link = complementAt(scene, grown.last, bound, kind);
  if (link === undefined) return withinPhrase(seed, grown);
  const joined = { ...grown, beyond: speechReaderOf(scene.document).linksClose };
  return takesComplement(seed, grown)
    ? { ...joined, last: blockEnd(scene, link) }
    : withinPhrase(seed, joined);
}

/** The ministry spokesman *Adam Naser*: with the name or title at a token, unless that opens a phrase of its own. */
function withName({ scene }: Seed, { last: _, entity, beyond }: Grown, next: number): Grown | undefined {
  const named = scene.entityAt[next];
  const last = blockEnd(scene, next);
  if (named === undefined) {
    if (isParty(entity) && speechReaderOf(scene.document).titlesOpen) return undefined;
    // A title behind a place is what speaks: the Rome *police*.
    return { last, entity: isParty(entity) ? entity : undefined, beyond };
  }
  if (beyond && named.kind === 'person') return undefined;
  const conjoined = named.first === next && named.start > (scene.document.tokens[next]?.start ?? 0);
  // Two who speak together are neither of them.
  if (conjoined) return { last, entity: undefined, beyond };
  const speaks = isParty(named) && entityRank(named) >= entityRank(entity);
  return { last, entity: speaks ? named : entity, beyond };
}

/** Whether a preposition can join a name on: to a word for speakers or a body, never to a person. */
const takesComplement = ({ titled }: Seed, { entity }: Grown): boolean =>
  (titled || isParty(entity)) && entity?.kind !== 'person';

const withinPhrase = (seed: Seed, grown: Grown): Grown | undefined =>
  withQuotedName(seed, grown) ?? withApposition(seed, grown) ?? withAdjectives(seed, grown);

/** موقع *"الخبر"*: a name between quotation marks. */
function withQuotedName({ scene, bound }: Seed, grown: Grown): Grown | undefined {
  const opens = grown.entity === undefined && isMark(scene, grown.last, '"');
  const quoted = opens ? scene.nameFrom.get(grown.last + 1) : undefined;
  if (quoted === undefined || quoted.last >= bound) return undefined;
  return { ...grown, last: isMark(scene, quoted.last, '"') ? quoted.last + 1 : quoted.last };
}

/** المتحدث باسم الطوارئ، *مجتبى خالدي*: the person meant, behind a mark. */
function withApposition({ scene, bound }: Seed, grown: Grown): Grown | undefined {
  if (grown.entity?.kind === 'person') return undefined;
  const inside = isMark(scene, grown.last, ',') ? grown.last + 1 : grown.last;
  const at = isMark(scene, inside, '"') ? inside + 1 : inside;
  const name = scene.entityAt[at];
  if (at === grown.last || at >= bound || name?.kind !== 'person' || name.first !== at) return undefined;
  return { ...grown, entity: name, last: name.last };
}

function withAdjectives({ scene, head, bound }: Seed, grown: Grown): Grown | undefined {
  let { last } = grown;
  while (last < bound && isAdjective(scene, last, head)) last++;
  return last > grown.last ? { ...grown, last } : undefined;
}
