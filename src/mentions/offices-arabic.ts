import { bodyOffices, type OfficeId, portfolioOffices, singularOffices } from '../concepts/offices.js';
import type { Hit } from '../model/lexicon.js';
import type { OfficeDraft, OrganisationDraft } from './names-draft.js';
import type { NameReader } from './names-reader.js';

/** Endings of the dual and of sound plurals; broken plurals in ـاء show in the form. */
const DUAL = /^(?:ان|ين|ا|ي|تان|تين|تا|تي)$/;
/** Endings that are dual wherever they stand, and those that are only before a complement. */
const FREE_DUAL = /^(?:ان|ين|تان|تين)$/;
const BOUND_DUAL = /^(?:ا|ي|تا|تي)$/;
const PLURAL = /^(?:ون|و|ات)$/;
const BROKEN = /(?:^|ال|[وفبلك])[^\s]{2,4}اء$/;

/** Reads what follows an office word: portfolios, its body, its state. */
export function readArabicOffices(
  reader: NameReader,
  head: Hit,
  bodyAt: ReadonlyMap<number, OrganisationDraft>,
): readonly OfficeDraft[] {
  const office = head.id as OfficeId;
  const proclitics = head.proclitics.replace(/ال$/, '');
  const form = reader.tokens[head.first]?.form ?? '';
  const single = head.last === head.first + 1;
  const dual = single && DUAL.test(head.enclitics) && singularOffices.has(office);
  const several = dual || (single && head.enclitics === 'ين') || PLURAL.test(head.enclitics) || (single && BROKEN.test(form) && head.enclitics === '');
  const jobs = portfolioOffices.has(office) && office !== 'counterpart' ? readPortfolios(reader, head.last, several) : [];
  const afterJobs = jobs[jobs.length - 1]?.last ?? head.last;
  const body = jobs.length === 0 && bodyOffices.has(office) ? bodyAt.get(afterJobs) : undefined;
  const field = jobs.length === 0 && body === undefined && FIELDED.has(office) ? readField(reader, afterJobs) : afterJobs;
  const state = readState(reader, body?.last ?? field);
  const country = state?.id ?? body?.country;
  const last = body === undefined ? (state?.last ?? field) : head.last;
  const shared = {
    kind: 'office' as const,
    office: headOf(office, head, reader, body, country),
    proclitics,
    end: seatOf(reader, office, state?.last ?? body?.last ?? field) ?? readSeat(reader, state?.last ?? body?.last ?? field) ?? state?.last ?? body?.last ?? field,
    ...(country !== undefined && { country }),
    ...(body && { body }),
  };
  if (jobs.length > 1) {
    return jobs.map((job, i) => ({
      ...shared,
      first: i === 0 ? head.first : job.first,
      last: i === jobs.length - 1 ? last : job.last,
      proclitics: i === 0 ? proclitics : job.proclitics.replace(/ال$/, ''),
      portfolio: job.id,
    }));
  }
  const [job] = jobs;
  const other = job !== undefined && dual && state !== undefined ? secondState(reader, state.last) : undefined;
  if (job !== undefined && other !== undefined) {
    const both = { ...shared, portfolio: job.id };
    return [
      { ...both, first: head.first, last },
      { ...both, first: other.first, last: other.last, end: other.last, proclitics: 'و', country: other.id },
    ];
  }
  return [
    {
      ...shared,
      first: head.first,
      last,
      ...(job && { portfolio: job.id }),
      ...(dual && (job ? BOUND_DUAL : FREE_DUAL).test(head.enclitics) && { number: 2 }),
      ...(several && !dual && { several }),
    },
  ];
}

/** `رئيس` of a body is its head; with the article, a state or nothing it is the president. */
function headOf(
  office: OfficeId,
  head: Hit,
  reader: NameReader,
  body: OrganisationDraft | undefined,
  country: string | undefined,
): OfficeId {
  const definite = /ال$/.test(head.proclitics);
  if (office === 'president' && (body !== undefined || (!definite && country === undefined && head.last === head.first + 1))) {
    return isStateBody(body) ? 'president' : 'head';
  }
  if (office === 'prince' && country !== undefined && !definite && reader.hit(head.last, 'country') !== undefined) return 'emir';
  return office;
}

function isStateBody(body: OrganisationDraft | undefined): boolean {
  return body?.type === 'regime';
}

/** وزيرا الخارجية السعودي والإيراني: the second state. */
function secondState(reader: NameReader, at: number): Hit | undefined {
  const nation = reader.hit(at, 'nationality');
  return nation !== undefined && /^و(?:ال)?$/.test(nation.proclitics) ? nation : undefined;
}

/** The portfolios after a head, joined by و: one where the head is singular, which takes the first. */
function readPortfolios(reader: NameReader, at: number, several: boolean): readonly Hit[] {
  const jobs: Hit[] = [];
  for (let next = at; ; ) {
    const job = reader.hit(next, 'portfolio');
    const joined = jobs.length > 0;
    if (job === undefined || !(joined ? /^و(?:ال)?$/ : /^(?:ال)?$/).test(job.proclitics)) break;
    jobs.push(job);
    next = job.last;
  }
  const [first] = jobs;
  if (several || first === undefined || jobs.length === 1) return jobs;
  return [{ ...first, last: jobs[jobs.length - 1]?.last ?? first.last }];
}

/** Roles that a field completes: `مسؤول الطوارئ الإيرانية`, `المتحدث باسم الطوارئ`. */
const FIELDED: ReadonlySet<OfficeId> = new Set<OfficeId>(['head', 'director', 'spokesperson', 'expert', 'commander', 'adviser']);
const LONGEST_FIELD = 4;

/** Up to a few words after a role, where a state, a comma or a place closes them; else none. */
function readField(reader: NameReader, at: number): number {
  let last = at;
  while (last - at < LONGEST_FIELD && isFieldWord(reader, last, at)) last += 1;
  const closed = /^[،,]$/.test(reader.tokens[last]?.text ?? '') || readSeat(reader, last) !== undefined || reader.hit(last, 'nationality') !== undefined;
  return closed ? last : at;
}

function isFieldWord(reader: NameReader, at: number, start: number): boolean {
  const form = reader.tokens[at]?.form ?? '';
  if (reader.hit(at, 'nationality') !== undefined || reader.hit(at, 'givenName') !== undefined) return false;
  return /^ال.{3,}/.test(form) || (at === start && reader.tokens[at]?.kind === 'word' && /^ال.{3,}/.test(reader.tokens[at + 1]?.form ?? ''));
}

/** Offices that a place completes: محافظ القاهرة, رئيس بلدية بيروت. */
const SEATED: ReadonlySet<OfficeId> = new Set<OfficeId>(['mayor', 'governor', 'ambassador', 'consul']);

function seatOf(reader: NameReader, office: OfficeId, at: number): number | undefined {
  if (!SEATED.has(office)) return undefined;
  const head = reader.hit(at, 'placeHead');
  const name = head === undefined ? at : head.last;
  const hit = reader.hit(name, 'capital') ?? reader.hit(name, 'place') ?? reader.hit(name, 'country');
  return hit?.last;
}

/** Past `in` and a state, before a comma: المتحدث باسم الطوارئ في إيران، … */
function readSeat(reader: NameReader, at: number): number | undefined {
  const clitic = reader.hit(at, 'country');
  const isIn = reader.document.hitsAt[at]?.some((h) => h.category === 'preposition' && h.id === 'in') ?? false;
  const state = clitic?.proclitics === 'ب' ? clitic : isIn ? reader.hit(at + 1, 'country') : undefined;
  return state !== undefined && /^[،,]$/.test(reader.tokens[state.last]?.text ?? '') ? state.last : undefined;
}

/** The state after an office, over `former` and the like: an adjective, or its name in the genitive. */
function readState(reader: NameReader, at: number): { readonly id: string; readonly last: number } | undefined {
  const nation = reader.hit(at, 'nationality');
  if (nation !== undefined && /^(?:ال)?$/.test(nation.proclitics)) return { id: nation.id, last: nation.last };
  const state = reader.hit(at, 'country');
  if (state !== undefined && state.proclitics === '') return { id: state.id, last: state.last };
  const word = reader.hit(at, 'title');
  if (word?.id !== 'former') return undefined;
  const later = reader.hit(word.last, 'nationality');
  return later === undefined ? undefined : { id: later.id, last: later.last };
}
