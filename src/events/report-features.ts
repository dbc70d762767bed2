import { isCapital } from '../grammar/capitals.js';
import { isWeightless } from '../grammar/weightless.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { EntityMention } from '../model/mention.js';

/** What of a report tells which event it is about. */
export interface ReportProfile {
  readonly sourceId: string;
  readonly language: string;
  /** How many claims it makes. */
  readonly claims: number;
  /** Stems of its words of content, and those of its title and lead. */
  readonly words: ReadonlySet<string>;
  readonly leadWords: ReadonlySet<string>;
  /** Words with a capital that no list knows, as the names of villages, firms and people that no list knows. */
  readonly coined: ReadonlySet<string>;
  /** People, bodies and places that its claims name, and people who speak in it; those that title and lead name. */
  readonly names: ReadonlySet<string>;
  readonly leadNames: ReadonlySet<string>;
  /** Event concepts of its claims. */
  readonly acts: ReadonlySet<string>;
}

/** What tells which event a report is about, by its words and claims. */
export function profileReport(document: Document, claims: readonly ClaimInContext[]): ReportProfile {
  const lead = claims.filter(({ claim }) => claim.prominence === 'headline');
  return {
    sourceId: document.source.id,
    language: document.language,
    claims: claims.length,
    words: wordsOf(document, claims),
    leadWords: wordsOf(document, lead),
    coined: coinedIn(document, claims),
    names: namesOf(claims),
    leadNames: namesOf(lead),
    acts: new Set(flatMap(claims, ({ claim }) => claim.predicate.concept ?? [])),
  };
}

function wordsOf({ tokens, hitsAt }: Document, claims: readonly ClaimInContext[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { claim } of claims) {
    for (let i = claim.first; i < claim.last; i++) {
      const token = tokens[i];
      if (token === undefined || token.kind === 'punctuation') continue;
      if (!isWeightless(hitsAt[i] ?? [])) out.add(token.stem);
    }
  }
  return out;
}

function coinedIn({ tokens, hitsAt }: Document, claims: readonly ClaimInContext[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { claim } of claims) {
    for (let i = claim.first + 1; i < claim.last; i++) {
      const token = tokens[i];
      if (token !== undefined && isCapital(token) && (hitsAt[i] ?? []).length === 0) out.add(token.form);
    }
  }
  return out;
}

/** How the key of a person begins. */
const PERSON = 'person:';

/** What claims name, and the people who say them. */
const namesOf = (claims: readonly ClaimInContext[]): ReadonlySet<string> =>
  new Set(
    flatMap(claims, ({ claim }) => [
      ...flatMap(claim.arguments, ({ mention }) =>
        mention !== undefined && 'entity' in mention && !isAnyones(mention) ? [mention.entity] : [],
      ),
      ...flatMap(claim.attribution, ({ speaker: { entityId } }) =>
        entityId?.startsWith(PERSON) ? [entityId] : [],
      ),
    ]),
  );

/** Whether it is a body that every place has, and none is said whose: the police, the army. Most events have one. */
const isAnyones = (mention: EntityMention): boolean =>
  mention.kind === 'organisation' && mention.entity === `organisation:${mention.value.type}`;

/** Share of the smaller set that the other holds too; 0 where one is empty. */
function contained(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const key of small) if (large.has(key)) shared++;
  return shared / small.size;
}

interface ReportPair {
  readonly a: ReportProfile;
  readonly b: ReportProfile;
}

/** A value where both are written in one language, 0 elsewhere: words tell nothing across two. */
const within = ({ a, b }: ReportPair, value: number): number => (a.language === b.language ? value : 0);

/** What tells whether two reports are about one event; the names are those of the fitted weights. */
const features = {
  words: (pair) => within(pair, contained(pair.a.words, pair.b.words)),
  leadWords: (pair) => within(pair, contained(pair.a.leadWords, pair.b.leadWords)),
  names: ({ a, b }) => contained(a.names, b.names),
  leadNames: ({ a, b }) => contained(a.leadNames, b.leadNames),
  coined: (pair) => within(pair, contained(pair.a.coined, pair.b.coined)),
  acts: ({ a, b }) => contained(a.acts, b.acts),
  otherLanguage: ({ a, b }) => (a.language === b.language ? 0 : 1),
} as const satisfies Readonly<Record<string, (pair: ReportPair) => number>>;

export type ReportFeatureName = keyof typeof features;

/** The names of the features, in their order. */
export const reportFeatureNames = Object.keys(features) as readonly ReportFeatureName[];

/** The features of a pair of reports, in the order of `reportFeatureNames`. Symmetric. */
export const reportFeaturesOf = (a: ReportProfile, b: ReportProfile): readonly number[] =>
  Object.values(features).map((feature) => feature({ a, b }));
