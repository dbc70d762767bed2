import type { Member } from '../../src/comparison/member.js';
import type { ClaimArgument, DraftClaim } from '../../src/model/claim.js';
import type { Document } from '../../src/model/document.js';
import type { DifferenceDraft, Finding } from '../../src/model/finding.js';
import type { Mention } from '../../src/model/mention.js';
import type { PlaceValue, QuantityValue, Role, TimeValue } from '../../src/schema/types.js';

const nowhere = { start: 0, end: 0, first: 0, last: 0 };

/** A document of no words; comparators look at claims alone. */
function emptyDocument(id: string): Document {
  const lexicon = {
    language: 'en',
    entries: new Map(),
    following: new Set<string>(),
    glosses: new Map(),
    speakers: new Map(),
    speakerTraits: new Map(),
  } as const;
  return {
    source: { id, text: '' },
    language: 'en',
    lexicon,
    tokens: [],
    sentences: [],
    clauses: [],
    quotes: [],
    hits: [],
    hitsAt: [],
    mended: false,
  };
}

/** What a test says of a claim; the rest is plain. */
export interface Said {
  readonly concept?: string;
  readonly polarity?: DraftClaim['polarity'];
  readonly certainty?: DraftClaim['certainty'];
  readonly speakers?: readonly string[];
  readonly published?: string;
  readonly arguments?: readonly ClaimArgument[];
  readonly spared?: readonly string[];
}

/** A claim of a source, as a member of a group; `members` gives it its index. */
export function member(sourceId: string, said: Said = {}): Member {
  const { concept, polarity = 'affirmed', certainty = 'asserted', speakers = [], published } = said;
  const claim: DraftClaim = {
    ...nowhere,
    sourceId,
    sentence: 0,
    predicate: {
      start: 0,
      end: 0,
      token: 0,
      text: concept ?? 'words',
      ...(concept === undefined ? {} : { concept }),
    },
    arguments: said.arguments ?? [],
    attribution: speakers.map((text) => ({ speaker: { text }, cue: 'said', mode: 'indirect' })),
    polarity,
    certainty,
    ...(said.spared === undefined ? {} : { spared: said.spared }),
    prominence: 'core',
  };
  return {
    claim,
    document: emptyDocument(sourceId),
    index: 0,
    ...(published === undefined ? {} : { published }),
  };
}

/** A group: members with their indexes. */
export function members(...list: readonly Member[]): readonly Member[] {
  return list.map((one, index) => ({ ...one, index }));
}

function argument(role: Role, text: string, mention: Mention): ClaimArgument {
  return { role, text, start: 0, end: 0, mention };
}

/** `quantity(66)`, `quantity([90, 98])`, `quantity({ min: 14 })` for "at least 14". */
export function quantity(
  amount: number | readonly [number, number] | { readonly min?: number; readonly max?: number },
  more: Partial<QuantityValue> = {},
): ClaimArgument {
  const range =
    typeof amount === 'number'
      ? { min: amount, max: amount }
      : 'length' in amount
        ? { min: amount[0], max: amount[1] }
        : amount;
  const value: QuantityValue = { kind: 'quantity', approximate: false, of: 'dead', ...range, ...more };
  return argument('quantity', `${range.min ?? ''}-${range.max ?? ''}`, {
    ...nowhere,
    kind: 'quantity',
    text: '',
    value,
  });
}

/** A time; `text` only labels the reading. */
export function time(text: string, more: Partial<TimeValue>): ClaimArgument {
  const value: TimeValue = { kind: 'time', precision: 'day', anchor: 'week', ...more };
  return argument('time', text, { ...nowhere, kind: 'time', text, value });
}

/** A place by gazetteer id, in one of the roles of places. */
export function place(
  id: string | undefined,
  more: Partial<PlaceValue> = {},
  role: Role = 'place',
): ClaimArgument {
  const name = `${id ?? more.name}${more.direction ?? ''}`;
  const value: PlaceValue = { kind: 'place', name, ...(id === undefined ? {} : { id }), ...more };
  return argument(role, name, {
    ...nowhere,
    kind: 'place',
    text: name,
    value,
    entity: `place:${id ?? name}`,
  });
}

/** A person, who may serve a state. */
export function person(name: string, country?: string, role: Role = 'agent'): ClaimArgument {
  const value = { kind: 'person', name, ...(country === undefined ? {} : { country }) } as const;
  return argument(role, name, { ...nowhere, kind: 'person', text: name, value, entity: `person:${name}` });
}

/** An office of a state, with its holder where one is known. */
export function office(id: string, country: string, holder?: string, role: Role = 'agent'): ClaimArgument {
  const value = { kind: 'office', office: id, country } as const;
  const mention = { ...nowhere, kind: 'office', text: id, value, entity: `office:${id}/${country}` } as const;
  return argument(role, id, holder === undefined ? mention : { ...mention, holder });
}

/** `relation rule` of each difference found, in order. */
export function rulings(found: Finding | readonly Finding[]): readonly string[] {
  return [found].flat().flatMap(({ differences }) => differences.map((d) => `${d.relation} ${d.rule}`));
}

/** The sources of each reading of a difference, as `text: sources`. */
export function readings(
  difference: DifferenceDraft | undefined,
  group: readonly Member[],
): readonly string[] {
  return (difference?.readings ?? []).map(
    ({ text, claims }) => `${text}: ${claims.map((i) => group[i]?.claim.sourceId).join(' ')}`,
  );
}
