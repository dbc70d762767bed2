import { bodyOffices } from '../concepts/offices.js';
import type { OfficeDraft, PersonDraft } from './names-draft.js';
import type { NameReader } from './names-reader.js';
import type { PeopleContext } from './people.js';
import { endsName, givenAt, readUnits, type Unit } from './people-arabic-units.js';

/** Reads people in Arabic: after an office or title, in quotation marks after one, or by a given name and what follows. */
export function findArabicPeople(context: PeopleContext): readonly PersonDraft[] {
  const { reader, taken, officeTo } = context;
  const found: PersonDraft[] = [];
  let free = 0;
  for (const { index } of reader.tokens) {
    if (index < free || taken.has(index)) continue;
    const office = officeTo.get(index);
    const strong = office !== undefined || reader.titled(index);
    const start = strong ? skipOpening(context, index) : index;
    const quoted = !strong && isSpoken(reader, index) && givenAt(reader, index) === undefined;
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
  if (sure === 'word' || (sure === 'name' && reader.known(start)))
    return (
      units.length > 1 &&
      ((units[1]?.given === true && isSure(reader, first.last)) ||
        isNisba(reader, start, units[1]) ||
        isSaid(context, start, last))
    );
  if (units.length === 1)
    return first.form.includes(' ') ? isSure(reader, start + 1) : isSpoken(reader, start);
  return true;
}

/** An office of a body that the text does not let one read: what follows is more likely the body than the holder. */
function isVagueOffice(office: OfficeDraft | undefined): boolean {
  return (
    office !== undefined &&
    office.body === undefined &&
    office.country === undefined &&
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
