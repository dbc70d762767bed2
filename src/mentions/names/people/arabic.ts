import { bodyOffices } from '../../../concepts/offices.js';
import type { OfficeDraft, PersonDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { endsName, readUnits, type Unit } from './arabic-units.js';
import type { PeopleContext } from './people.js';

/** Reads people in Arabic: after an office or title, in quotation marks after one, or by a given name and what follows. */
export function findArabicPeople(context: PeopleContext): readonly PersonDraft[] {
  const { reader, taken, officeTo } = context;
  const found: PersonDraft[] = [];
  let free = 0;
  for (const { index } of reader.tokens) {
    if (index < free || taken.has(index)) continue;
    const office = officeTo.get(index);
    if (isTown(reader, index)) continue;
    const strong = office !== undefined || reader.titled(index) || isAbbreviated(reader, index);
    const start = strong ? skipOpening(context, index) : index;
    const quoted = !strong && isSpoken(reader, index) && reader.hit(index, 'givenName') === undefined;
    const units = readUnits(context, start, strong || quoted);
    if (
      units.length === 0 ||
      !(quoted ? isQuoted(context, units) : stands(context, units, start, strong, office))
    )
      continue;
    const last = units[units.length - 1]?.last ?? start + 1;
    const proclitics = strong ? '' : (reader.hit(start, 'givenName')?.proclitics ?? '');
    found.push({
      kind: 'person',
      first: start,
      last,
      proclitics,
      units: units.map((u) => u.form),
      ...(office && { office }),
    });
    free = last;
  }
  return found;
}

/** A place whose name begins as a person's does: أبو ظبي, أم درمان. */
function isTown(reader: NameReader, at: number): boolean {
  return (['capital', 'place', 'country'] as const).some(
    (category) => (reader.hit(at, category)?.last ?? 0) > at + 1,
  );
}

/** `د. فلان`: a title of one letter and a full stop. */
function isAbbreviated(reader: NameReader, at: number): boolean {
  const title = reader.tokens[at - 1]?.text === '.' ? reader.before(at - 1, 'title') : undefined;
  return title !== undefined && title.last === at - 1 && reader.tokens[at - 2]?.form.length === 1;
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
  const id = reader.hit(at, 'givenName')?.id;
  return id === 'name' || id === 'surname';
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
  const id = reader.hit(start, 'givenName')?.id;
  if (id === 'surname') return true;
  const common = id === 'word' || (id !== 'joint' && reader.known(start));
  if (id === 'likely' || common) return units.length > 1 && follows(context, units, start, common);
  if (units.length === 1)
    return first.form.includes(' ') ? isKunya(context, start, last) : isSpoken(reader, start);
  return true;
}

/** Whether what follows a given name that is a common word too makes a name of it. */
function follows(context: PeopleContext, units: readonly Unit[], start: number, common: boolean): boolean {
  const { reader } = context;
  const [first, second] = units;
  const last = units[units.length - 1]?.last ?? start;
  if (first === undefined || second === undefined) return false;
  if (second.given && (isSure(reader, first.last) || (!common && isGivenWord(reader, first.last))))
    return true;
  if (isNisba(reader, start, second) || isSaid(context, start, last)) return true;
  if (common && reader.hit(start, 'givenName')?.id === 'word') return false;
  if (/^ال.*ه$/.test(second.form)) return false;
  return endsName(context, last) && isPlaced(reader, start);
}

function isGivenWord(reader: NameReader, at: number): boolean {
  const id = reader.hit(at, 'givenName')?.id;
  return id === 'likely' || id === 'word';
}

/** أبو عمار, أم كريم: the first word of a compound name before any given name. */
function isKunya(context: PeopleContext, start: number, last: number): boolean {
  const { reader } = context;
  if (isSure(reader, start + 1)) return true;
  if (reader.known(start)) return false;
  return (
    reader.hit(start + 1, 'givenName')?.id === 'likely' ||
    (isPlaced(reader, start) && endsName(context, last))
  );
}

/** After a preposition, a mark or the start of a sentence: where a name may stand, and no adjective. */
function isPlaced(reader: NameReader, at: number): boolean {
  const before = reader.tokens[at - 1];
  if (before === undefined || before.sentence !== reader.tokens[at]?.sentence || before.kind !== 'word')
    return true;
  return isPreposition(reader, at - 1);
}

function isPreposition(reader: NameReader, at: number): boolean {
  return (
    reader.document.hitsAt[at]?.some(
      (h) => h.category === 'preposition' && h.last === at + 1 && h.enclitics === '',
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

/** An unknown word of three letters or more that no adverb or verb looks like, right after an office or title. */
function isFamous(form: string): boolean {
  return form.length >= 4 && !/^[يتسم]|[اه]$/.test(form);
}

/** A name between a verb of speech and a mark or `that`. */
function isSaid(context: PeopleContext, start: number, last: number): boolean {
  return isSpoken(context.reader, start) && endsName(context, last);
}

/** A word that is a given name too, before an unknown surname in ـي with the article: no adjective of it would have one. */
function isNisba(reader: NameReader, start: number, unit: Unit | undefined): boolean {
  return !reader.known(start) && unit !== undefined && !unit.given && /^ال.{3,}ي$/.test(unit.form);
}

function isSure(reader: NameReader, at: number): boolean {
  return reader.hit(at, 'givenName')?.id === 'name' || reader.hit(at, 'givenName')?.id === 'joint';
}

function isSpoken(reader: NameReader, at: number): boolean {
  return reader.document.hitsAt[at - 1]?.some((h) => h.category === 'speech' && h.form !== 'word') ?? false;
}
