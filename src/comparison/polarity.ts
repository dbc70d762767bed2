import { fatesTold } from '../concepts/counting.js';
import { areOpposed, areStages } from '../concepts/lineage.js';
import { whyOf } from '../concepts/traits.js';
import { isTensed } from '../grammar/verb-forms.js';
import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import type { Role } from '../schema/types.js';
import { areConverse } from './converse.js';

import { ASSURED, LIKELY } from './likely.js';
import { nameOtherMeans } from './means.js';
import { areAcross, type Identity, type Member } from './member.js';
import { areOfOneScene } from './one-scene.js';
import { areOfOtherRanks } from './other-ranks.js';
import { partiesOf } from './parties/parties.js';
import { compareUnshared } from './readings/readings.js';
import type { Ruling } from './ruling.js';
import type { SlotValue } from './slot-value.js';
import { areOfOneTime } from './times/times.js';
import { isConflict } from './verdict.js';
import {
  areOneTale,
  claimWords,
  compareLeads,
  ONE_SUBJECT,
  shareOf,
  topicSenses,
} from './wording/wording.js';

interface Stand {
  readonly concept: string;
  readonly negated: boolean;
  readonly settled: boolean;
  /** Whether it is to come. */
  readonly planned: boolean;
  /** Whether it is told as denied; who denies it says the opposite. */
  readonly denied: boolean;
  readonly speakers: string;
  /** The fates that it says befell nobody, and those of which it counts some. */
  readonly spared: readonly string[];
  readonly suffered: readonly string[];
}

/** Whether one says that a fate befell nobody of which the other counts some. */
const areNoneAgainstSome = (a: Stand, b: Stand): boolean =>
  a.spared.some((fate) => b.suffered.includes(fate)) || b.spared.some((fate) => a.suffered.includes(fate));

/** By what two stands are contrary, if they are: one negates what the other affirms, or both affirm opposites. */
function contrary(x: SlotValue<Stand>, y: SlotValue<Stand>): 'polarity' | 'antonym' | undefined {
  const [a, b] = [x.value, y.value];
  if (areNoneAgainstSome(a, b)) return 'polarity';
  // What one denies and the other negates is one thing; what one denies and the other affirms is told of their certainty.
  if (a.concept === b.concept && a.negated !== b.negated)
    return a.denied === b.denied ? 'polarity' : undefined;
  const opposites = !a.negated && !b.negated && areOpposed(a.concept, b.concept);
  if (!opposites || areOneTale(toldIn(x), toldIn(y)) || areConverse(x.member, y.member)) return undefined;
  return 'antonym';
}

const toldIn = ({ member, value: { concept } }: SlotValue<Stand>) => ({ concept, words: claimWords(member) });

/** Whether both are told as sure, or both as planned: of two plans for one thing only one can be carried out. */
const areSettled = (a: Stand, b: Stand): boolean => (a.settled && b.settled) || (a.planned && b.planned);

function decide(x: SlotValue<Stand>, y: SlotValue<Stand>, sure: number): Ruling<'polarity'> | undefined {
  const [a, b] = [x.value, y.value];
  if (sure < LIKELY || areOfOtherRanks(x.member, y.member) || nameOtherMeans(x.member, y.member))
    return undefined;
  const how = contrary(x, y);
  if (how === undefined) return undefined;
  if (!areSettled(a, b)) return 'polarity-unsettled';
  if (how === 'antonym' && areStages(a.concept, b.concept) && !areOfOneTime(x.member, y.member))
    return 'antonym-stages';
  if (sure < ASSURED || !(areNoneAgainstSome(a, b) || speakOfOne(x, y))) return 'polarity-unaligned';
  if (a.speakers !== b.speakers && a.speakers !== '' && b.speakers !== '')
    return { rule: 'polarity-dispute', cause: how };
  if (how === 'antonym') return 'antonym';
  const retold = [x, y].some((v) => v.member.claim.retells !== undefined);
  return { rule: 'polarity', cause: retold ? 'factuality' : 'polarity' };
}

/** Whether a claim hangs on a verb, as far as its word is known. */
const isToldByVerb = ({ claim, document }: Member): boolean => {
  const hits = document.hitsAt[claim.predicate.token] ?? [];
  return hits.length === 0 || hits.some(isTensed);
};

/**
 * Whether both claims are of one party or, where they name none, of one thing by most of their words; or the one tells the
 * other again, or both speak of a cause.
 */
function speakOfOne(
  { member: x, value: a }: SlotValue<Stand>,
  { member: y, value: b }: SlotValue<Stand>,
): boolean {
  if ([x, y].some((m) => m.claim.retells !== undefined) || whyOf(a.concept) !== undefined) return true;
  if (areOfOneScene(x, y) === true) return true;
  // an event noun of which nobody is told may be of anything: no outlet for their anger
  if (!isToldByVerb(x) && !isToldByVerb(y) && a.concept === b.concept) return false;
  const topicOf = areAcross(x, y) ? topicSenses : (member: Member) => claimWords(member).topic;
  const [p, q] = [topicOf(x), topicOf(y)];
  return p.size === 0 || q.size === 0 ? areOfOneScene(x, y) === 'unknown' : shareOf(p, q) >= ONE_SUBJECT;
}

/** The fates of which a claim counts at least one. */
function sufferedIn({ claim: { predicate, arguments: args } }: Member): readonly string[] {
  const counts = flatMap(args, ({ mention }) => (mention?.kind === 'quantity' ? [mention.value] : []));
  return fatesTold(predicate.concept, counts);
}

function standOf(member: Member): readonly SlotValue<Stand>[] {
  const { predicate, polarity, certainty, attribution } = member.claim;
  const { concept, text } = predicate;
  const spared = member.claim.spared ?? [];
  const suffered = polarity === 'negated' ? [] : sufferedIn(member);
  if (concept === undefined) return [];
  const negated = polarity === 'negated';
  const settled = certainty === 'asserted' || certainty === 'denied';
  const planned = certainty === 'planned';
  const speakers = attribution.map((s) => s.speaker.entityId ?? s.speaker.text).join('>');
  const denied = certainty === 'denied';
  const value = {
    concept,
    negated,
    settled,
    planned,
    denied,
    speakers,
    spared,
    suffered,
  };
  const key = `${concept}|${negated}|${settled}|${planned}|${denied}|${spared}|${suffered}`;
  return [{ member, value, text, key }];
}

/**
 * The stands by whom they are told of, where a report affirms of one and negates of another: Karim signed, Samir did not.
 * Elsewhere one report opposes another, however either names the one who does it.
 */
function byParty(stands: readonly SlotValue<Stand>[]): readonly SlotValue<Stand>[] {
  const told = new Set(stands.map(({ member, value }) => `${member.claim.sourceId} ${value.negated}`));
  const both = stands.some(({ member: { claim } }) =>
    [true, false].every((negated) => told.has(`${claim.sourceId} ${negated}`)),
  );
  return both ? stands.map((one) => ({ ...one, key: `${one.key}|${partyIn(one.member)}` })) : stands;
}

/** The first who is named to do it, or to whom it is done. */
const partyIn = (member: Member): string =>
  flatMap(PARTIES, (role) => partiesOf(member, role))[0]?.entity ?? '';

const PARTIES: readonly Role[] = ['agent', 'patient'];

/**
 * Compares whether the members of a group affirm or negate it, in so many words or by an antonym: by their main
 * predicates, and where these show no conflict, by the other words of the leads.
 */
export function comparePolarity(members: readonly Member[], identity: Identity): readonly Finding[] {
  const main = compareUnshared('polarity', byParty(flatMap(members, standOf)), decide, identity);
  if (tellsConflict(main)) return [main];
  const leads = compareLeads(members, identity);
  return [tellsConflict(leads) ? withoutStages(main) : main, leads];
}

const tellsConflict = ({ differences }: Finding): boolean => differences.some((d) => isConflict(d.relation));

/** A finding less what can come about one after the other, where the leads tell that it did. */
const withoutStages = (finding: Finding): Finding => ({
  ...finding,
  differences: finding.differences.filter((d) => d.rule !== 'antonym-stages'),
});
