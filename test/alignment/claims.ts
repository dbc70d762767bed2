import { builtInScore } from '../../src/alignment/pair-score.js';
import type { Profile } from '../../src/alignment/profile.js';
import { profileClaims } from '../../src/alignment/profile-claims.js';
import { saidOf } from '../../src/events/said-of.js';
import type { ClaimInContext } from '../../src/model/alignment.js';
import type { DraftClaim } from '../../src/model/claim.js';
import type { TimeValue } from '../../src/schema/types.js';
import { read } from '../text/read.js';

/** What a test says of a claim beside its words. */
export interface About {
  readonly concept?: string;
  readonly arguments?: DraftClaim['arguments'];
  readonly time?: Partial<TimeValue>;
  readonly headline?: boolean;
}

/** A claim whose evidence is a whole text, by a source. */
export function claimOf(sourceId: string, text: string, about: About = {}): ClaimInContext {
  const read_ = read(text);
  const document = { ...read_, source: { ...read_.source, id: sourceId } };
  const { concept, time } = about;
  const claim: DraftClaim = {
    sourceId,
    start: 0,
    end: text.length,
    first: 0,
    last: document.tokens.length,
    sentence: 0,
    predicate: { start: 0, end: 0, token: 0, text: '', ...(concept === undefined ? {} : { concept }) },
    arguments: about.arguments ?? [],
    attribution: [],
    polarity: 'affirmed',
    certainty: 'asserted',
    ...(time === undefined ? {} : { time: { kind: 'time', precision: 'day', anchor: 'absolute', ...time } }),
    prominence: about.headline === true ? 'headline' : 'core',
  };
  return { claim, document };
}

/** Profiles of claims that are all the claims of their event. */
export function profilesOf(...claims: readonly ClaimInContext[]): readonly Profile[] {
  return profileClaims(
    claims,
    saidOf(claims).map((said) => ({ ...said, story: 0 })),
  );
}

/** The built-in score of two claims. */
export const likenessOf = (a: Profile | undefined, b: Profile | undefined): number =>
  a === undefined || b === undefined ? Number.NaN : builtInScore([a, b])(0, 1);

/** Invented sentences about one event and about others, for tests that need many. */
export const sentences: readonly string[] = [
  'The ferry sank off the northern coast before dawn',
  'A ferry sank near the northern coast early in the morning',
  'Rescuers pulled forty passengers from the water',
  'Forty passengers were pulled from the sea by rescuers',
  'The transport minister promised an inquiry into the sinking',
  'Schools across the province stayed closed because of snow',
  'غرقت العبارة قبالة الساحل الشمالي قبل الفجر',
  'غرق العبارة قرب الساحل الشمالي في وقت مبكر من الصباح',
  'انتشل رجال الإنقاذ أربعين راكبا من المياه',
  'وعد وزير النقل بفتح تحقيق في غرق العبارة',
  'أغلقت المدارس أبوابها بسبب الثلوج',
];
