import { isApart, isMeasure } from '../concepts/traits.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import { relations } from '../model/relations.js';
import type { Display, Role, Slot, Subject } from '../schema/types.js';
import { commonKind } from './common-kind.js';
import { wordOf } from './word-of.js';
import type { WordingScene } from './wording/wording.js';

/** What of a report its subjects refer to. */
export interface SubjectScene {
  readonly drafts: readonly ClaimInContext[];
  readonly wording: WordingScene;
  /** The ids of entities by key. */
  readonly entityId: ReadonlyMap<string, string>;
  /** How many claims of the report name an entity, by key. */
  readonly named: ReadonlyMap<string, number>;
}

/**
 * What a group is about: the concept that most of its sources have, of whom or what, and the slot that is in question. A
 * person, body or place is told that half of the sources name in it, and two; of several, the one that the report names
 * most seldom beside. Where there is none, the kind of thing that the act concerns.
 */
export function subjectOf(
  members: readonly number[],
  title: number,
  finding: Finding,
  scene: SubjectScene,
): Subject {
  const { drafts, wording, entityId } = scene;
  const slot = slotOf(finding);
  const concept = conceptOf(members, title, drafts);
  const key = entityOf(members, slot, scene);
  const whom = key === undefined ? undefined : wording.nameOf(key);
  const kind = key === undefined ? kindOf(members, scene) : undefined;
  const of = key === undefined ? undefined : entityId.get(key);
  const measure = measureOf(members, drafts);
  const label = wording.label(({ grammar, titles, language }) => {
    const measured = measure === undefined ? undefined : wordOf(titles?.measure ?? {}, measure);
    if (measured !== undefined) return grammar.wording.title(measured, (whom ?? kind)?.[language], undefined);
    const asked = slot === undefined ? undefined : wordOf(titles?.question ?? {}, concept)?.[slot];
    const what = asked ?? wordOf(titles?.concept ?? {}, concept);
    const question = asked === undefined && slot !== undefined ? titles?.slot[slot] : undefined;
    // A question says what it asks of; a bare act is told by what it concerns.
    const concerned = asked === undefined ? kind : undefined;
    return grammar.wording.title(what, (whom ?? concerned)?.[language], question);
  });
  return {
    ...(concept === undefined ? {} : { concept }),
    ...(slot === undefined ? {} : { slot }),
    ...(of === undefined ? {} : { of }),
    label,
  };
}

/** The slot of the gravest difference; where there is none, a number on which the sources agree. */
function slotOf({ differences, agreements }: Finding): Slot | undefined {
  const gravest =
    differences.find((d) => relations[d.relation] === 'conflict') ??
    differences.find((d) => relations[d.relation] === 'difference');
  return gravest?.slot ?? agreements.find(({ slot }) => slot === 'quantity')?.slot;
}

/** The measure of a thing that all claims of a group say in passing. */
function measureOf(members: readonly number[], drafts: readonly ClaimInContext[]): string | undefined {
  const [first, ...others] = members.map((index) => drafts[index]?.claim.measure?.id);
  return others.every((id) => id === first) ? first : undefined;
}

/** The concept of most sources; of several, that of the claim by which the group is known. Words that only count give way. */
function conceptOf(
  members: readonly number[],
  title: number,
  drafts: readonly ClaimInContext[],
): string | undefined {
  const users = new Map<string, Set<string>>();
  for (const index of [title, ...members]) {
    const { sourceId, predicate } = drafts[index]?.claim ?? {};
    if (sourceId === undefined || predicate?.concept === undefined) continue;
    const known = users.get(predicate.concept) ?? new Set();
    users.set(predicate.concept, known.add(sourceId));
  }
  const idle = (id: string): number => Number(isApart(id) || isMeasure(id));
  const [best] = [...users].sort(([a, m], [b, n]) => idle(a) - idle(b) || n.size - m.size);
  return best?.[0];
}

/** Whom or what an event is told of: who does it and to whom before where. */
const TOLD_OF: Readonly<Partial<Record<Role, number>>> = {
  patient: 0,
  agent: 0,
  partner: 0,
  recipient: 0,
  content: 0,
  destination: 1,
  place: 1,
};

function entityOf(
  members: readonly number[],
  slot: Slot | undefined,
  { drafts, named }: SubjectScene,
): string | undefined {
  const sources = new Set<string>();
  const tellers = new Map<string, { readonly rank: number; readonly sources: Set<string> }>();
  for (const index of members) {
    const claim = drafts[index]?.claim;
    if (claim === undefined) continue;
    sources.add(claim.sourceId);
    for (const { role, mention } of claim.arguments) {
      const rank = TOLD_OF[role];
      if (rank === undefined || mention === undefined || !('entity' in mention)) continue;
      // What is in question is no part of its title.
      if (rank === 1 ? slot === 'place' : slot === 'participant' || slot === 'role') continue;
      const known = tellers.get(mention.entity) ?? { rank, sources: new Set<string>() };
      known.sources.add(claim.sourceId);
      tellers.set(mention.entity, known);
    }
  }
  const least = Math.min(sources.size, Math.max(2, sources.size / 2));
  const [best] = [...tellers]
    .filter(([, told]) => told.sources.size >= least)
    .sort(
      ([a, x], [b, y]) =>
        x.rank - y.rank ||
        (named.get(a) ?? 0) - (named.get(b) ?? 0) ||
        y.sources.size - x.sources.size ||
        (a < b ? -1 : 1),
    );
  return best?.[0];
}

/** The kind of thing that the claims of a group concern, for readers. */
function kindOf(members: readonly number[], { drafts, wording }: SubjectScene): Display | undefined {
  const kind = commonKind(flatMap(members, (index) => drafts[index] ?? []));
  return kind === undefined ? undefined : wording.display(({ word }) => word('kind', kind));
}

/** How many claims name each entity, by key. */
export function namedIn(drafts: readonly ClaimInContext[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { claim } of drafts) {
    const keys = new Set(
      flatMap(claim.arguments, ({ mention }) =>
        mention !== undefined && 'entity' in mention ? [mention.entity] : [],
      ),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
