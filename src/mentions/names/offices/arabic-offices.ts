import { bodyOffices, type OfficeId, portfolioOffices } from '../../../concepts/offices.js';
import { isCoordinated, isDefinite, isUnjoined } from '../../../grammar/particles.js';
import type { Hit } from '../../../model/lexicon.js';
import type { OfficeDraft, OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { fieldEnd } from './arabic-office-field.js';
import { type OfficeNumber, officeNumber } from './arabic-office-number.js';
import { seatEnd } from './arabic-office-seat.js';
import { readState, secondState } from './arabic-office-state.js';
import type { Bodies } from './offices.js';

/** Offices that the lexicon gives with the head of their body (رئيس اللجنة, رئيس بلدية). */
const HEADING: ReadonlySet<OfficeId> = new Set<OfficeId>(['head', 'deputy-head', 'mayor']);

/** Roles that a body may complete (مراسل القناة), and that as often stand before a name. */
const CALLED: ReadonlySet<OfficeId> = new Set<OfficeId>(['journalist', 'envoy']);

/** Reads what follows an office word: portfolios, its body, its state. */
export function readArabicOffices(reader: NameReader, head: Hit, bodies: Bodies): readonly OfficeDraft[] {
  const office = head.id as OfficeId;
  const number = officeNumber(reader, head);
  const jobs = readPortfolios(reader, head, office, number.several);
  const body = jobs.length > 0 ? undefined : bodyOf(head, office, bodies);
  const afterJobs = jobs[jobs.length - 1]?.last;
  const told = body?.last ?? afterJobs ?? fieldEnd(reader, office, head.last, bodies);
  const state = readState(reader, told);
  const country = state?.id ?? body?.country;
  const last = body === undefined ? (state?.last ?? told) : Math.min(head.last, body.first);
  const draft: OfficeDraft = {
    kind: 'office',
    office: meantOffice(office, head, reader, body, country),
    first: head.first,
    last,
    lead: head.lead,
    end: seatEnd(reader, office, state?.last ?? told, bodies) ?? state?.last ?? told,
    ...(country !== undefined && { country }),
    ...(body && { body }),
  };
  if (jobs.length > 1) return severalJobs(draft, jobs);
  const second = number.dual && state !== undefined ? secondState(reader, state.last) : undefined;
  return withJob(draft, jobs[0], second, number);
}

/** `وزيرا الدفاع والخارجية`: an office for each portfolio. */
function severalJobs(draft: OfficeDraft, jobs: readonly Hit[]): readonly OfficeDraft[] {
  return jobs.map((job, i) => ({
    ...draft,
    first: i === 0 ? draft.first : job.first,
    last: i === jobs.length - 1 ? draft.last : job.last,
    lead: i === 0 ? draft.lead : job.lead,
    portfolio: job.id,
  }));
}

/** One portfolio or none: an office, or one for each of two states. */
function withJob(
  draft: OfficeDraft,
  job: Hit | undefined,
  second: Hit | undefined,
  { several, dual, two }: OfficeNumber,
): readonly OfficeDraft[] {
  const held = { ...draft, ...(job && { portfolio: job.id }) };
  if (job !== undefined && second !== undefined) {
    const { first, last, lead, id } = second;
    return [held, { ...held, first, last, lead, end: last, country: id }];
  }
  return [{ ...held, ...(two(job !== undefined) && { number: 2 }), ...(several && !dual && { several }) }];
}

/** The body that an office is of: right after it, or with its head in the phrase for the office. */
function bodyOf(head: Hit, office: OfficeId, bodies: Bodies): OrganisationDraft | undefined {
  const after = bodyOffices.has(office) || CALLED.has(office) ? bodies.at.get(head.last) : undefined;
  return after ?? (HEADING.has(office) ? bodyWithin(head, bodies) : undefined);
}

/** The body whose own head is part of a phrase for an office: `رئيس اللجنة` in رئيس اللجنة الوطنية للانتخابات. */
function bodyWithin(head: Hit, bodies: Bodies): OrganisationDraft | undefined {
  for (let at = head.first + 1; at < head.last; at++) {
    const body = bodies.at.get(at);
    if (body !== undefined && body.last > head.last) return body;
  }
  return undefined;
}

/** `رئيس` of a body is its head; with the article, a state or nothing it is the president. */
function meantOffice(
  office: OfficeId,
  head: Hit,
  reader: NameReader,
  body: OrganisationDraft | undefined,
  country: string | undefined,
): OfficeId {
  const definite = head.lead.article;
  if (office === 'president') {
    const ofNothing = !definite && country === undefined && head.last === head.first + 1;
    return body?.type !== 'regime' && (body !== undefined || ofNothing) ? 'head' : 'president';
  }
  const ofState = country !== undefined && reader.hit(head.last, 'country') !== undefined;
  return office === 'prince' && ofState && !definite ? 'emir' : office;
}

/** The portfolios after a head, joined by و: one where the head is singular, which takes the first. */
function readPortfolios(reader: NameReader, head: Hit, office: OfficeId, several: boolean): readonly Hit[] {
  const jobs: Hit[] = [];
  if (!portfolioOffices.has(office) || office === 'counterpart') return jobs;
  // A role with the article governs nothing: نفى الوزير | صحة الأنباء.
  if (isDefinite(head)) return jobs;
  for (let next = head.last; ; ) {
    const job = reader.hit(next, 'portfolio');
    if (job === undefined || !(jobs.length > 0 ? isCoordinated : isUnjoined)(job)) break;
    jobs.push(job);
    next = job.last;
  }
  const [first, ...others] = jobs;
  if (several || first === undefined || others.length === 0) return jobs;
  return [{ ...first, last: jobs[jobs.length - 1]?.last ?? first.last }];
}
