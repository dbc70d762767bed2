import type { PersonDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { isCalendar } from '../organisations/english.js';
import type { PeopleContext } from './people.js';

/** Words that a name may have. */
const LONGEST = 5;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly units: readonly string[];
}

/** Reads people in English: runs of capitalised words with an office, a title, a given name or a verb of speech by them. */
export function findEnglishPeople(context: PeopleContext): readonly PersonDraft[] {
  const { reader, officeTo, taken } = context;
  const found: PersonDraft[] = [];
  let free = 0;
  for (const { index } of reader.tokens) {
    if (index < free || taken.has(index)) continue;
    const office = officeTo.get(index);
    const strong = office !== undefined || reader.titled(index);
    const start = strong ? skipOpening(context, index) : index;
    const run = readRun(context, start, strong);
    if (run === undefined) continue;
    free = run.last;
    if (!stands(context, run, strong)) continue;
    found.push({ kind: 'person', ...run, proclitics: '', ...(office && { office }) });
  }
  return found;
}

function skipOpening({ reader }: PeopleContext, at: number): number {
  let next = at;
  for (let steps = 0; steps < 4; steps++) {
    const title = reader.hit(next, 'title');
    if (/^[,."“(]$/.test(reader.tokens[next]?.text ?? '')) next += 1;
    else if (title !== undefined) next = title.last;
    else break;
  }
  return next;
}

/** Capitalised words in a row, with particles (bin, van), hyphens and initials between them. */
function readRun(context: PeopleContext, start: number, strong: boolean): Run | undefined {
  const { reader, taken } = context;
  const units: string[] = [];
  let at = start;
  let last = start;
  let glued = '';
  while (units.length < LONGEST && !taken.has(at)) {
    const token = reader.tokens[at];
    if (token === undefined || (at > start && token.sentence !== reader.tokens[start]?.sentence)) break;
    const joint = reader.hit(at, 'givenName')?.id === 'joint';
    if (token.text === '-' && glued.endsWith(' ') && !token.spaced) {
      // al-Saleh
    } else if (token.text === '-' && glued === '' && !token.spaced && units.length > 0 && at > start) {
      glued = '-';
    } else if (token.text === '.' && reader.tokens[at - 1]?.text.length === 1 && units.length > 0) {
      // an initial
    } else if (joint && (units.length > 0 || reader.capital(at))) {
      glued = glued === '-' ? `-${token.form} ` : `${glued}${token.form} `;
    } else if (isPart(reader, at, start, strong)) {
      const form = token.form.replace(/'s$/, '');
      const joined = glued.startsWith('-') ? `${units.pop() ?? ''}${glued}` : glued;
      units.push(joined.startsWith('-') ? form : `${joined}${form}`.trim());
      glued = '';
      last = at + 1;
      if (form !== token.form) break;
    } else break;
    at += 1;
    if (token.text === '-' && reader.tokens[at]?.spaced) break;
  }
  return units.length > 0 ? { first: start, last, units } : undefined;
}

function isPart(reader: NameReader, at: number, start: number, strong: boolean): boolean {
  if (!reader.capital(at) || isCalendar(reader, at)) return false;
  const given = reader.hit(at, 'givenName') !== undefined;
  if (given) return true;
  if (reader.titleCase(at) && reader.known(at)) return false;
  if (
    reader.hit(at, 'nationality') ||
    reader.hit(at, 'bodyName') ||
    reader.hit(at, 'office') ||
    reader.hit(at, 'body')
  )
    return false;
  const placed = reader.hit(at, 'country') ?? reader.hit(at, 'capital') ?? reader.hit(at, 'place');
  if (placed !== undefined && at === start) return false;
  const opening = reader.document.sentences[reader.tokens[at]?.sentence ?? -1]?.first === at;
  return !(opening && reader.known(at) && !strong);
}

function stands(context: PeopleContext, run: Run, strong: boolean): boolean {
  const { reader, evidence } = context;
  const given = reader.hit(run.first, 'givenName')?.id;
  if (reader.titleCase(run.first))
    return (strong || given === 'name') && run.units.length > 1 && run.units.length < 4;
  const [first = ''] = run.units;
  if (strong)
    return given !== undefined || run.units.length > 1 || !reader.known(run.first) || evidence.isName(first);
  if (given === 'name') return run.units.length > 1 || isSpoken(reader, run);
  if (given === 'word') return run.units.length > 1 && !reader.known(run.last - 1);
  if (run.units.length > 1 && hasGiven(reader, run)) return true;
  if (run.units.length < 2 || run.units.length > 3) return false;
  const unknown = reader.tokens
    .slice(run.first, run.last)
    .every((t) => t.kind !== 'word' || !reader.known(t.index));
  return unknown && (isSpoken(reader, run) || isAged(reader, run.last));
}

function isSpoken(reader: NameReader, run: Run): boolean {
  const near = [
    ...(reader.document.hitsAt[run.first - 1] ?? []),
    ...(reader.document.hitsAt[run.last] ?? []),
  ];
  return near.some((h) => h.category === 'speech' && h.form === 'past');
}

function hasGiven(reader: NameReader, run: Run): boolean {
  return reader.tokens
    .slice(run.first, run.last)
    .some(({ index }) => reader.hit(index, 'givenName')?.id === 'name');
}

/** `, 34,` after a name. */
function isAged(reader: NameReader, at: number): boolean {
  const [comma, age, close] = reader.tokens.slice(at, at + 3);
  return comma?.text === ',' && age?.kind === 'number' && /^\d{1,2}$/.test(age.form) && close?.text === ',';
}
