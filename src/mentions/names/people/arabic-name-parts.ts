import { hasArticle, isDefiniteFeminine, isNisba, looksGovernedNoun } from '../../../grammar/arabic/nouns.js';
import { isFiniteVerb } from '../../../grammar/verb-forms.js';
import type { NameReader } from '../name-reader.js';
import { endsName } from './arabic-name-end.js';
import { givenAt, type NamePart, readPart } from './arabic-next-part.js';
import type { PeopleContext } from './people.js';

export type { NamePart };

/** Parts that a name may have: given names of a man, his father and grandfather, and a surname. */
const MOST_PARTS = 4;

/**
 * Reads the parts of a name that starts at a token: after an office or title (`strong`) whatever may be one, elsewhere a
 * given name and what goes on with it, or a surname that the news prints alone.
 */
export function readParts(context: PeopleContext, start: number, strong: boolean): readonly NamePart[] {
  const parts: NamePart[] = [];
  const opening = givenAt(context.reader, start);
  if (!strong && (opening === undefined || opening.id === 'suffix')) return famousAt(context, start);
  for (let at = start; parts.length < MOST_PARTS; ) {
    const previous = parts[parts.length - 1];
    const part = readPart(context, at, {
      opening: previous === undefined && !strong,
      afterGiven: previous?.given === true,
      inside: previous !== undefined && strong,
    });
    if (part === undefined) break;
    if (!part.given && previous !== undefined && !mayFollow(context, parts, part, at)) break;
    parts.push(part);
    if (part.form.startsWith('#')) break;
    at = part.last;
  }
  return parts;
}

/**
 * Whether an unknown word goes on with a name. After two parts, or where it may be a particle with a noun (بالكرة), the name
 * must end with it; after an unknown one no adjective (المؤرخة) and no word joined by و does.
 */
function mayFollow(context: PeopleContext, parts: readonly NamePart[], part: NamePart, at: number): boolean {
  const { reader } = context;
  const previous = parts[parts.length - 1];
  if (parts.some((p) => !p.given)) {
    const joined = reader.grammar.looksJoined(part.form);
    const ends = !joined && !isDefiniteFeminine(part.form) && !isPastSurname(previous, part);
    return ends && endsName(context, part.last);
  }
  const famous = reader.hit(at, 'givenName');
  if (famous?.id === 'surname' || famous?.id === 'family') return famous.lead.letters === 0;
  if (parts.length === 1 && !looksGovernedNoun(part.form)) return true;
  if (reader.tokens[at - 1]?.kind !== 'word') return true;
  return endsName(context, part.last) || isVerb(reader, part.last);
}

/** Whether a word can only stand behind a whole name: a noun governed by a particle, or one more with the article, but an adjective of relation. */
const isPastSurname = (previous: NamePart | undefined, { form }: NamePart): boolean =>
  looksGovernedNoun(form) ||
  (previous?.given === false && hasArticle(previous.form) && hasArticle(form) && !isNisba(form));

function isVerb({ document }: NameReader, at: number): boolean {
  return document.hitsAt[at]?.some((h) => isFiniteVerb(h) && h.tail.letters === 0) ?? false;
}

/** A surname that the news prints alone. */
function famousAt({ reader, taken }: PeopleContext, at: number): readonly NamePart[] {
  const hit = reader.hit(at, 'givenName');
  if (hit?.id !== 'surname' || taken.has(at) || reader.known(at)) return [];
  const form = (reader.tokens[at]?.form ?? '').slice(hit.lead.letters);
  return [{ form, last: hit.last, given: false }];
}
