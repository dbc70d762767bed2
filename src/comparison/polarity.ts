import { areOfOneKind, areOpposed } from '../concepts/lineage.js';
import type { Finding } from '../model/finding.js';
import { type LeadWords, leadWords } from './lead-words.js';
import { turned } from './leads.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Below this confidence of the group, opposite words prove nothing. */
const SURE = 0.6;
/** Below this, opposite words are most likely said of two things. */
const LEAST = 0.45;

interface Stand {
  readonly concept: string;
  readonly negated: boolean;
  readonly settled: boolean;
  readonly speakers: string;
  readonly words: LeadWords;
}

/** Whether both claims name both opposites, each of the same things: gold rises as the dollar falls, in whatever order. */
function areOneTale(a: Stand, b: Stand): boolean {
  const names = (x: Stand, concept: string): boolean =>
    [...x.words.whole.events.keys()].some((e) => areOfOneKind(e, concept));
  return names(a, b.concept) && names(b, a.concept) && !turned(a.words, b.words);
}

function rule(a: SlotValue<Stand>, b: SlotValue<Stand>, sure: number): Ruling | undefined {
  const same = a.value.concept === b.value.concept;
  const opposed = areOpposed(a.value.concept, b.value.concept);
  const contrary =
    (same && a.value.negated !== b.value.negated) || (opposed && !a.value.negated && !b.value.negated);
  if (!contrary || sure < LEAST || (opposed && areOneTale(a.value, b.value))) return undefined;
  if (!a.value.settled || !b.value.settled)
    return { rule: 'polarity-unsettled', relation: 'detail', causes: ['factuality'] };
  if (sure < SURE) return { rule: 'polarity-unaligned', relation: 'undetermined', causes: ['polarity'] };
  const disputed =
    a.value.speakers !== b.value.speakers && a.value.speakers !== '' && b.value.speakers !== '';
  if (disputed)
    return {
      rule: 'polarity-dispute',
      relation: 'attributed-dispute',
      causes: [opposed ? 'antonym' : 'polarity'],
    };
  const retold = [a, b].some((v) => v.member.claim.retells !== undefined);
  return {
    rule: opposed ? 'antonym' : 'polarity',
    relation: 'contradiction',
    causes: [opposed ? 'antonym' : retold ? 'factuality' : 'polarity'],
  };
}

/** Compares whether the members of a group affirm or negate it, in so many words or by an antonym. */
export function comparePolarity(members: readonly Member[], identity: Identity): Finding {
  const values = members.flatMap((member): SlotValue<Stand>[] => {
    const { concept, text } = member.claim.predicate;
    if (concept === undefined) return [];
    const negated = member.claim.polarity === 'negated';
    const settled = member.claim.certainty === 'asserted' || member.claim.certainty === 'denied';
    const speakers = member.claim.attribution.map((s) => s.speaker.entityId ?? s.speaker.text).join('>');
    return [
      {
        member,
        value: { concept, negated, settled, speakers, words: leadWords(member) },
        text,
        key: `${concept}|${negated}|${settled}`,
      },
    ];
  });
  const finding = compareReadings('polarity', values, rule, identity);
  return { agreements: [], differences: finding.differences };
}
