import { bodyOffices, type OfficeId, portfolioOffices } from '../concepts/offices.js';
import type { Hit } from '../model/lexicon.js';
import type { OfficeDraft, OrganisationDraft } from './names-draft.js';
import type { NameReader } from './names-reader.js';

/** Endings of the dual and of sound plurals; broken plurals in ـاء show in the form. */
const DUAL = /^(?:ان|ين|ا|ي|تان|تين|تا|تي)$/;
const PLURAL = /^(?:ون|ات)$/;
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
  const dual = head.last === head.first + 1 && DUAL.test(head.enclitics);
  const several = dual || PLURAL.test(head.enclitics) || (head.last === head.first + 1 && BROKEN.test(form) && head.enclitics === '');
  const jobs = portfolioOffices.has(office) && office !== 'counterpart' ? readPortfolios(reader, head.last, several) : [];
  const afterJobs = jobs[jobs.length - 1]?.last ?? head.last;
  const body = jobs.length === 0 && bodyOffices.has(office) ? bodyAt.get(afterJobs) : undefined;
  const state = readState(reader, body?.last ?? afterJobs);
  const country = state?.id ?? body?.country;
  const last = body === undefined ? (state?.last ?? afterJobs) : head.last;
  const shared = {
    kind: 'office' as const,
    office: headOf(office, head, reader, body, country),
    proclitics,
    end: state?.last ?? body?.last ?? afterJobs,
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
  return [
    {
      ...shared,
      first: head.first,
      last,
      ...(job && { portfolio: job.id }),
      ...(several && dual && head.enclitics !== 'ي' && { number: 2 }),
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
