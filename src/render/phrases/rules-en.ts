import { say } from '../blocks.js';
import type { RuleReasons } from './rule-reasons.js';

/** Why each rule decided as it did, in English. */
export const rulesEn: RuleReasons = {
  'quantity-bound-update': (values) =>
    say`One number is only a limit, and a later report gives a higher one: ${values}.`,
  'quantity-bound': (values) =>
    say`One number is only a limit (at least, at most), and the other keeps to it: ${values}.`,
  'quantity-bound-far': (values) =>
    say`Nobody who knows of twice the number says that it is more than the number: ${values}.`,
  'quantity-contains': (values) => say`One number lies within the range of the other: ${values}.`,
  'quantity-approximate': (values) =>
    say`The numbers are rounded or hedged, and their ranges overlap: ${values}.`,
  'quantity-part': (values) => say`One number counts only some of those whom the other counts: ${values}.`,
  'quantity-update': (values) =>
    say`Such a number grows with time, and the report with the higher one was published later: ${values}.`,
  'quantity-corrected': (values) => say`One report names the other's number to set it aside: ${values}.`,
  'quantity-dispute': (values) =>
    say`Each number has its own speaker, and they have no amount in common: ${values}.`,
  'quantity-unaligned': (values) =>
    say`The numbers part, but the reports may not count or measure the same thing: ${values}.`,
  'quantity-undated': (values) =>
    say`Such a number grows with time, and it is not known which report is later: ${values}.`,
  'quantity-disjoint': (values) =>
    say`The numbers count the same thing and have no amount in common: ${values}.`,
  'time-contains': (values) => say`One time lies within the other or overlaps it: ${values}.`,
  'time-disjoint': (values) => say`The same event, at times that do not overlap: ${values}.`,
  'time-unaligned': (values) =>
    say`The times do not overlap, but the reports may not mean the same event: ${values}.`,
  'time-before-opening': (values) =>
    say`What happened cannot lie before that with which it begins, as a visit before the arrival: ${values}.`,
  'place-contains': (values) =>
    say`One place lies in the other, or only one report says which part of it: ${values}.`,
  'place-direction-near': (values) => say`Neighbouring parts of the same place: ${values}.`,
  'place-direction': (values) => say`Opposite parts of the same place: ${values}.`,
  'place-of-one': (values) => say`It can be in one place only: ${values}.`,
  'place-destination': (values) => say`Two destinations of one journey: ${values}.`,
  'duration-approximate': (values) => say`Lengths of time that are rounded or hedged and overlap: ${values}.`,
  'duration-disjoint': (values) => say`Lengths of the same time that do not overlap: ${values}.`,
  substituted: (values) => say`The same sentence, with one name put for another: ${values}.`,
  'place-corrected': (values) => say`One report names the other's place to set it aside: ${values}.`,
  'place-unresolved': (values) =>
    say`The places differ, and the texts do not show how one lies to the other: ${values}.`,
  'cause-more-exact': (values) => say`They give a cause in one matter, not told as exactly: ${values}.`,
  'means-other': (values) =>
    say`What brought it about in one report excludes what did in the other: ${values}.`,
  'cause-other': (values) =>
    say`They give two causes, and it is not known whether one excludes the other: ${values}.`,
  'roles-swapped': (values) => say`Who does it in one report has it done to him in the other: ${values}.`,
  'speaker-other': (values) => say`They tell it on the word of different speakers: ${values}.`,
  'rank-scope': (values) => say`They give one rank, but not within the same row: ${values}.`,
  'make-more-exact': (values) => say`One name is more exact than the other: ${values}.`,
  'place-located': (values) =>
    say`One place is put in two others, and it is not known whether one of these lies in the other: ${values}.`,
  'order-reversed': (values) => say`One report puts first whom the other puts later: ${values}.`,
  'participant-part': (values) => say`A state, and those who act for it: ${values}.`,
  'participant-other': (values) =>
    say`The reports name different participants, who may all have taken part: ${values}.`,
  'polarity-unsettled': (values) =>
    say`Opposite statements, but at least one of them is planned, possible or alleged: ${values}.`,
  'polarity-unaligned': (values) =>
    say`Opposite statements, but the reports may not mean the same event: ${values}.`,
  'polarity-dispute': (values) =>
    say`Different speakers, quoted by the reports, say the opposite of one another: ${values}.`,
  antonym: (values) =>
    say`The words used are opposites and cannot both be true of the same event: ${values}.`,
  polarity: (values) => say`One report affirms what the other negates: ${values}.`,
  'antonym-stages': (values) => say`These can come about one after the other: ${values}.`,
  'lead-antonym': (values) => say`The leads are on one subject and say opposite things of it: ${values}.`,
  'lead-stages': (values) => say`The leads are on one subject and stand at two stages of it: ${values}.`,
  'lead-undone': (values) => say`One lead takes back what the other states: ${values}.`,
  'lead-denied': (values) => say`One lead reports a denial of what the other states: ${values}.`,
  'certainty-denied': (values) => say`One report says it; in another, a speaker denies it: ${values}.`,
  'certainty-planned-done': (values) => say`Planned in one report, done in another: ${values}.`,
  'certainty-implies': (values) => say`The reports are not equally sure of it: ${values}.`,
  'substituted-open': (values) =>
    say`They are nearly one sentence, with one thing put for another; both may be true: ${values}.`,
  'word-other': (values) => say`They are one sentence but for a word: ${values}.`,
  'word-negated': (values) => say`The same sentence, with a negation that the other lacks: ${values}.`,
  'word-negated-open': (values) =>
    say`Nearly the same sentence, with a negation that the other lacks: ${values}.`,
  'word-narrowed': (values) => say`One report restricts what the other says without a limit: ${values}.`,
  'word-hedged': (values) =>
    say`One report is less sure of what the other states in the same words: ${values}.`,
  'reference-open': (values) =>
    say`They would conflict, but the text leaves open of whom one of them speaks: ${values}.`,
};
