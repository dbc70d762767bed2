import { bodyOffices } from '../../../concepts/offices.js';
import { hasArticle, isDefiniteFeminine, isNisba } from '../../../grammar/arabic/nouns.js';
import { isMark } from '../../../grammar/marks.js';
import type { OfficeDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { isSpeechVerb } from '../speech-verb.js';
import { endsName } from './arabic-name-end.js';
import type { NamePart } from './arabic-next-part.js';
import type { PeopleContext } from './people.js';

/** Parts of a name, with what stands before them. */
export interface ReadName {
  readonly parts: readonly NamePart[];
  readonly start: number;
  /** Whether an office or a title stands before it. */
  readonly strong: boolean;
  readonly office: OfficeDraft | undefined;
}

/** Whether the parts read are enough of a name in their place. */
export function isWholeName(context: PeopleContext, name: ReadName): boolean {
  return name.strong ? isHeld(context, name) : isGiven(context, name);
}

/** After an office or title: by a given name, or by what may be nothing else. */
function isHeld(context: PeopleContext, { parts, start, office }: ReadName): boolean {
  const { reader, evidence } = context;
  const [first, second, ...others] = parts;
  if (first === undefined) return false;
  if (first.given || evidence.isName(first.form)) return true;
  if (isVagueOffice(office) || hasArticle(first.form)) return false;
  if (isMark(reader.tokens[start - 1], '"')) return second !== undefined;
  if (others.length > 0 || !endsName(context, (second ?? first).last)) return false;
  return second !== undefined || isFamous(first.form);
}

/** By a given name: one that is a common word too, or stands alone, needs more beside it. */
function isGiven(context: PeopleContext, { parts, start }: ReadName): boolean {
  const { reader } = context;
  const [first, second] = parts;
  if (first === undefined) return false;
  const id = reader.hit(start, 'givenName')?.id;
  if (id === 'surname') return true;
  const common = id === 'word' || (id !== 'joint' && reader.known(start));
  if (id !== 'likely' && !common) return second !== undefined || isAlone(context, start, first);
  return second !== undefined && goesOnAsName(context, { parts, start, common }, first, second);
}

/** Whether what follows a given name that is another word too (`common`, or likely a name) makes a name of it. */
function goesOnAsName(
  context: PeopleContext,
  { parts, start, common }: Pick<ReadName, 'parts' | 'start'> & { readonly common: boolean },
  first: NamePart,
  second: NamePart,
): boolean {
  const { reader } = context;
  if (second.given && (isSure(reader, first.last) || (!common && isDoubtful(reader, first.last))))
    return true;
  if (!reader.known(start) && !second.given && isNisba(second.form)) return true;
  if (!endsName(context, parts[parts.length - 1]?.last ?? start)) return false;
  if (isSpeechVerb(reader, start - 1)) return true;
  if (reader.hit(start, 'givenName')?.id === 'word') return false;
  return !isDefiniteFeminine(second.form) && isPlaced(reader, start);
}

/** One part is a name where it is spoken of as one, or begins as compound names do (أبو عمار). */
const isAlone = (context: PeopleContext, start: number, { form, last }: NamePart): boolean =>
  form.includes(' ') ? isKunya(context, start, last) : isSpeechVerb(context.reader, start - 1);

const isSure = (reader: NameReader, at: number): boolean => {
  const id = reader.hit(at, 'givenName')?.id;
  return id === 'name' || id === 'joint';
};

const isDoubtful = (reader: NameReader, at: number): boolean => {
  const id = reader.hit(at, 'givenName')?.id;
  return id === 'likely' || id === 'word';
};

/** أبو عمار, أم كريم: the first word of a compound name before any given name. */
function isKunya(context: PeopleContext, start: number, last: number): boolean {
  const { reader } = context;
  if (isSure(reader, start + 1)) return true;
  if (reader.known(start)) return false;
  if (reader.hit(start + 1, 'givenName')?.id === 'likely') return true;
  return isPlaced(reader, start) && endsName(context, last);
}

/** After a preposition, a mark or the start of a sentence: where a name may stand, and no adjective. */
function isPlaced(reader: NameReader, at: number): boolean {
  if (reader.tokens[at - 1]?.kind !== 'word') return true;
  return reader.tokens[at - 1]?.sentence !== reader.tokens[at]?.sentence || isPreposition(reader, at - 1);
}

function isPreposition({ document }: NameReader, at: number): boolean {
  return (
    document.hitsAt[at]?.some(
      (h) => h.category === 'preposition' && h.last === at + 1 && h.tail.letters === 0,
    ) ?? false
  );
}

/** An office of a body that the text does not let one read: what follows is more likely the body than the holder. */
function isVagueOffice(office: OfficeDraft | undefined): boolean {
  return (
    office !== undefined &&
    office.body === undefined &&
    office.country === undefined &&
    office.end === office.last &&
    bodyOffices.has(office.office)
  );
}

/** Shorter words are more often a common noun than a surname that the news prints alone. */
const SHORTEST = 4;
/** What verbs of the present, participles, adverbs and feminine nouns begin or end with. */
const COMMON_SHAPE = /^[يتسم]|[اه]$/;

/** An unknown word that looks like no adverb or verb, right after an office or title. */
const isFamous = (form: string): boolean => form.length >= SHORTEST && !COMMON_SHAPE.test(form);
