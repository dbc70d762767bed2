import { bodyOffices } from '../concepts/offices.js';
import type { Category, Hit } from '../model/lexicon.js';
import type { OfficeDraft, PersonDraft } from './names-draft.js';
import type { NameReader } from './names-reader.js';
import type { PeopleContext } from './people.js';

/** Units that a name may have. */
const LONGEST = 4;
/** Verb-like shapes: an unknown word of this shape continues no name. */
const VERBAL = /^(?:ي|س[ينت]).{2,4}$/;
/** Adverbs and plurals are no names, unless a given name stands before them; words with a pronoun never are. */
const ENDINGS = /.(?:ون|ين|ات)$/;
const PRONOUNS = /.(?:تها|تهم|هما|هم|ته)$/;

interface Unit {
  readonly form: string;
  readonly last: number;
  readonly given: boolean;
}

/** Reads people in Arabic: after an office or title, in quotation marks after one, or by a given name and what follows. */
export function findArabicPeople(context: PeopleContext): readonly PersonDraft[] {
  const { reader, taken, officeTo } = context;
  const found: PersonDraft[] = [];
  let free = 0;
  for (const { index } of reader.tokens) {
    if (index < free || taken.has(index)) continue;
    const office = officeTo.get(index);
    const strong = office !== undefined || isTitled(reader, index);
    const start = strong ? skipOpening(context, index) : index;
    const quoted = !strong && isSpoken(reader, index) && givenAt(reader, index) === undefined;
    const units = readUnits(context, start, strong || quoted);
    if (units.length === 0 || !(quoted ? isQuoted(context, units) : stands(context, units, start, strong, office))) continue;
    const last = units[units.length - 1]?.last ?? start + 1;
    const proclitics = strong ? '' : (reader.hit(start, 'givenName')?.proclitics ?? '');
    found.push({ kind: 'person', first: start, last, proclitics, units: units.map((u) => u.form), ...(office && { office }) });
    free = last;
  }
  return found;
}

function isTitled(reader: NameReader, at: number): boolean {
  const title = reader.before(at, 'title');
  return title !== undefined && title.id !== 'former';
}

/** Past a comma, a quotation mark, `former` and further titles between an office and the name. */
function skipOpening({ reader }: PeopleContext, at: number): number {
  let next = at;
  for (let steps = 0; steps < 4; steps++) {
    const mark = reader.tokens[next]?.text ?? '';
    const title = reader.hit(next, 'title');
    if (/^[،,"“«'(]$/.test(mark)) next += 1;
    else if (title !== undefined && title.proclitics.length < 3 && !isUnit(reader, next)) next = title.last;
    else break;
  }
  return next;
}

/** A title that is a given name too (سلطان, شيخ) is one where a name goes on. */
function isUnit(reader: NameReader, at: number): boolean {
  return reader.hit(at, 'givenName')?.id === 'name';
}

function readUnits(context: PeopleContext, start: number, strong: boolean): readonly Unit[] {
  const { reader } = context;
  const units: Unit[] = [];
  const opening = givenAt(reader, start);
  if (!strong && (opening === undefined || opening.id === 'suffix')) return [];
  for (let at = start; units.length < LONGEST; ) {
    const previous = units[units.length - 1];
    const unit = readUnit(context, at, previous === undefined && !strong, previous?.given === true, previous !== undefined && strong);
    if (unit === undefined) break;
    const unknown = units.filter((u) => !u.given).length;
    if (!unit.given && unknown > 0 && !endsName(context, unit.last)) break;
    units.push(unit);
    if (unit.form.startsWith('#')) break;
    at = unit.last;
  }
  return units;
}

/** One unit of a name at a token: a given name, a compound, an ordinal after a king's name, or an unknown word. */
function readUnit(context: PeopleContext, at: number, clitics: boolean, afterGiven: boolean, inside: boolean): Unit | undefined {
  const { reader, taken } = context;
  const token = reader.tokens[at];
  if (token === undefined || token.kind !== 'word' || taken.has(at)) return undefined;
  const given = givenAt(reader, at);
  if (given?.id === 'joint' && (given.proclitics === '' || clitics)) {
    const next = reader.tokens[given.last];
    if (next === undefined || next.kind !== 'word' || taken.has(given.last) || isFunction(reader, given.last)) return undefined;
    const form = `${token.form.slice(given.proclitics.length)} ${next.form}`;
    return { form, last: withSuffix(reader, given.last + 1), given: true };
  }
  if (given !== undefined && given.id !== 'suffix' && (given.proclitics === '' || clitics)) {
    const last = withSuffix(reader, given.last);
    const suffix = last > given.last ? ` ${reader.tokens[given.last]?.form ?? ''}` : '';
    return { form: token.form.slice(given.proclitics.length) + suffix, last, given: true };
  }
  const ordinal = reader.document.hitsAt[at]?.find((h) => h.category === 'ordinal' && /^ال/.test(token.form));
  if (ordinal !== undefined) {
    return afterGiven ? { form: `#${ordinal.id}`, last: at + 1, given: true } : undefined;
  }
  const suffixed = withSuffix(reader, at + 1);
  if (afterGiven && suffixed > at + 1) {
    return { form: `${token.form} ${reader.tokens[at + 1]?.form ?? ''}`, last: suffixed, given: false };
  }
  if (reader.known(at) || PRONOUNS.test(token.form) || /^لل/.test(token.form)) return undefined;
  if (ENDINGS.test(token.form) && !afterGiven && reader.tokens[at - 1]?.kind === 'word') return undefined;
  if (VERBAL.test(token.form) && !inside && !context.evidence.isName(token.form)) return undefined;
  if (isConjoined(context, at)) return undefined;
  return { form: token.form, last: at + 1, given: false };
}

/** The given name at a token. Where it also is a preposition, the spelling must tell (علي, not على); clitics, that it is no other word. */
function givenAt(reader: NameReader, at: number): Hit | undefined {
  const given = reader.hit(at, 'givenName');
  if (given === undefined) return undefined;
  if (given.proclitics !== '' && reader.known(at)) return undefined;
  if (!isFunction(reader, at)) return given;
  return /ي$/.test(reader.tokens[at]?.text ?? '') ? given : undefined;
}

/** علاء + الدين, نصر + الله. */
function withSuffix(reader: NameReader, at: number): number {
  const hit = reader.hit(at, 'givenName');
  return hit?.id === 'suffix' && hit.proclitics === '' ? hit.last : at;
}

/** و + a word met elsewhere is no part of the name: ماكرون وميركل. */
function isConjoined({ reader, evidence }: PeopleContext, at: number): boolean {
  return reader.bare(at).some(({ form, proclitics }) => /^[وف]/.test(proclitics) && evidence.occurs(form));
}

const functional: ReadonlySet<string> = new Set(['preposition', 'marker', 'stop', 'negation', 'reference', 'speech', 'number', 'weekday']);

function isFunction(reader: NameReader, at: number): boolean {
  return reader.document.hitsAt[at]?.some((h) => functional.has(h.category) && h.proclitics === '' && h.enclitics === '') ?? false;
}

/** What starts something else than a name: وزير، الدكتور، وزارة، مدينة. */
const STARTS: readonly Category[] = ['office', 'title', 'body', 'bodyName', 'placeHead', 'country', 'capital'];

/** Whether a token is a known word with و ف ب ل before it. */
function hasClitic(reader: NameReader, at: number): boolean {
  const leads = reader.document.hitsAt[at]?.some((h) => /^[وفبل]/.test(h.proclitics) && h.category !== 'givenName') ?? false;
  return leads && reader.known(at);
}

/** Whether a name may end before a token: at a mark, the end of its sentence, or a function word or verb of speech. */
function endsName({ reader, officeTo }: PeopleContext, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || token.kind !== 'word' || officeTo.has(at)) return true;
  if (token.sentence !== reader.tokens[at - 1]?.sentence) return true;
  if (STARTS.some((category) => reader.hit(at, category) !== undefined)) return true;
  return isFunction(reader, at) || hasClitic(reader, at);
}

/** `قال كذا كذا إن`: two unknown words between a verb of speech and what is said. */
function isQuoted({ reader }: PeopleContext, units: readonly Unit[]): boolean {
  const at = units[1]?.last ?? 0;
  const that = /^[،,]$/.test(reader.tokens[at]?.text ?? '') ? at + 1 : at;
  const says = reader.document.hitsAt[that]?.some((h) => h.category === 'marker' && h.id === 'that') ?? false;
  return units.length === 2 && says && !units.some((u) => u.form.startsWith('ال') && u === units[0]);
}

/** Whether the units read are enough of a name in their place. */
function stands(
  context: PeopleContext,
  units: readonly Unit[],
  start: number,
  strong: boolean,
  office: OfficeDraft | undefined,
): boolean {
  const { reader, evidence } = context;
  const last = units[units.length - 1]?.last ?? start;
  const [first] = units;
  if (first === undefined) return false;
  const known = evidence.isName(first.form);
  const inQuotes = reader.tokens[start - 1]?.form === '"';
  if (strong) {
    if (first.given || known) return true;
    if (isVagueOffice(office) || first.form.startsWith('ال')) return false;
    if (inQuotes) return units.length > 1;
    return endsName(context, last) && (units.length === 2 || (units.length === 1 && isFamous(first.form)));
  }
  const sure = reader.hit(start, 'givenName')?.id;
  if (sure === 'word' || (sure === 'name' && reader.known(start))) return units.length > 1 && (units[1]?.given === true && isSure(reader, first.last));
  if (units.length === 1) return first.form.includes(' ') ? isSure(reader, start + 1) : isSpoken(reader, start);
  return true;
}

/** An office of a body that the text does not let one read: what follows is more likely the body than the holder. */
function isVagueOffice(office: OfficeDraft | undefined): boolean {
  return office !== undefined && office.body === undefined && office.country === undefined && bodyOffices.has(office.office);
}

/** An unknown word of three letters or more that no adverb or verb looks like, right after an office or title. */
function isFamous(form: string): boolean {
  return form.length >= 4 && !/^[يتسم]|[اه]$/.test(form);
}

function isSure(reader: NameReader, at: number): boolean {
  return reader.hit(at, 'givenName')?.id === 'name' || reader.hit(at, 'givenName')?.id === 'joint';
}

function isSpoken(reader: NameReader, at: number): boolean {
  return reader.document.hitsAt[at - 1]?.some((h) => h.category === 'speech' && h.form !== 'word') ?? false;
}
