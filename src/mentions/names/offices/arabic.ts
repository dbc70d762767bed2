import { bodyOffices, type OfficeId, portfolioOffices, singularOffices } from '../../../concepts/offices.js';
import type { Hit } from '../../../model/lexicon.js';
import type { OfficeDraft, OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import {
  FIELDED,
  readField,
  readSeat,
  readState,
  readWithin,
  seatOf,
  secondState,
} from './arabic-complement.js';

/** Endings of the dual and of sound plurals; broken plurals in ـاء show in the form. */
const DUAL = /^(?:ان|ين|ا|ي|تان|تين|تا|تي)$/;
/** Endings that are dual wherever they stand, and those that are only before a complement. */
const FREE_DUAL = /^(?:ان|ين|تان|تين)$/;
const BOUND_DUAL = /^(?:ا|ي|تا|تي)$/;
const PLURAL = /^(?:ون|و|ات)$/;
const BROKEN = /(?:^|ال|[وفبلك])[^\s]{2,4}اء$/;

/** Offices that the lexicon gives with the head of their body (رئيس اللجنة, رئيس بلدية). */
const HEADING: ReadonlySet<OfficeId> = new Set<OfficeId>(['head', 'deputy-head', 'mayor']);

/** Roles that a body may complete (مراسل القناة), and that as often stand before a name. */
const CALLED: ReadonlySet<OfficeId> = new Set<OfficeId>(['journalist', 'envoy']);

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
  const several =
    dual ||
    (single && head.enclitics === 'ين') ||
    PLURAL.test(head.enclitics) ||
    (single && BROKEN.test(form) && head.enclitics === '');
  const jobs =
    portfolioOffices.has(office) && office !== 'counterpart'
      ? readPortfolios(reader, head.last, several)
      : [];
  const afterJobs = jobs[jobs.length - 1]?.last ?? head.last;
  const body =
    jobs.length > 0
      ? undefined
      : ((bodyOffices.has(office) || CALLED.has(office) ? bodyAt.get(afterJobs) : undefined) ??
        (HEADING.has(office) ? bodyWithin(head, bodyAt) : undefined));
  const field =
    jobs.length === 0 && body === undefined && FIELDED.has(office)
      ? readField(reader, afterJobs, bodyAt)
      : afterJobs;
  const state = readState(reader, body?.last ?? field);
  const country = state?.id ?? body?.country;
  const last = body === undefined ? (state?.last ?? field) : Math.min(head.last, body.first);
  const within = readWithin(reader, state?.last ?? body?.last ?? field, bodyAt);
  const shared = {
    kind: 'office' as const,
    office: headOf(office, head, reader, body, country),
    proclitics,
    end:
      seatOf(reader, office, state?.last ?? body?.last ?? field) ??
      readSeat(reader, state?.last ?? body?.last ?? field) ??
      within ??
      state?.last ??
      body?.last ??
      field,
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
  const other =
    job !== undefined && dual && state !== undefined ? secondState(reader, state.last) : undefined;
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

/** The body whose own head is part of a phrase for an office: `رئيس اللجنة` in رئيس اللجنة الوطنية للانتخابات. */
function bodyWithin(
  head: Hit,
  bodyAt: ReadonlyMap<number, OrganisationDraft>,
): OrganisationDraft | undefined {
  for (let at = head.first + 1; at < head.last; at++) {
    const body = bodyAt.get(at);
    if (body !== undefined && body.last > head.last) return body;
  }
  return undefined;
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
  if (
    office === 'president' &&
    (body !== undefined || (!definite && country === undefined && head.last === head.first + 1))
  ) {
    return isStateBody(body) ? 'president' : 'head';
  }
  if (
    office === 'prince' &&
    country !== undefined &&
    !definite &&
    reader.hit(head.last, 'country') !== undefined
  )
    return 'emir';
  return office;
}

function isStateBody(body: OrganisationDraft | undefined): boolean {
  return body?.type === 'regime';
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
