import type { ConceptId } from '../../concepts/events.js';
import { isKindOf } from '../../concepts/kinds.js';
import { hasHumanPatient, isSuffered } from '../../concepts/traits.js';
import { arabicWords } from '../../grammar/arabic/words.js';
import { hasHit } from '../../grammar/hits.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import type { Document } from '../../model/document.js';
import type { Role } from '../../schema/types.js';
import { nounPhraseAt } from '../noun-phrase-arabic.js';
import { conceptOf } from '../predicate.js';
import { type Filler, joinedEnd } from '../units-arabic.js';
import type { Frame, Slot } from './frame.js';
import { isGathering, isHolderBeforeOffice, isPaper, objectOrOnly } from './object-arabic.js';
import { isVoicedPassive } from './passive-arabic.js';
import { meets, objectRole, signs, subjectRole, takesObject } from './roles.js';
import { isBuilt } from './states.js';
import { hasSubjectElsewhere, headOf, relates } from './subject-place-arabic.js';
import { fillerBehind, type VerbFillers } from './verb-fillers-arabic.js';

/** A way in which the words around a verb are laid out; nothing where they are not laid out so. */
type Construction = (frame: Frame, fillers: VerbFillers) => readonly Slot[] | undefined;

/** Who or what fills the places around a finite Arabic verb, by the first construction that fits. */
export function verbSlotsOf(frame: Frame, fillers: VerbFillers): readonly Slot[] {
  for (const construction of constructions) {
    const slots = construction(frame, fillers);
    if (slots !== undefined) return slots;
  }
  return plain(frame, fillers);
}

const as = (role: Role, filler: Filler | undefined): readonly Slot[] =>
  filler === undefined || filler.predicative === true ? [] : [{ filler, role }];

const asSubject = ({ predicate }: Frame, filler: Filler | undefined): readonly Slot[] =>
  as(subjectRole(predicate.concept), filler);

const asObject = ({ document, predicate }: Frame, filler: Filler): readonly Slot[] =>
  as(objectRole(predicate.concept, filler.unit !== undefined, isPaper(document, filler)), filler);

const asOnly = ({ document, predicate }: Frame, filler: Filler | undefined): readonly Slot[] =>
  filler === undefined ? [] : as(objectOrOnly(predicate.concept, filler, document), filler);

/** What a relative clause is said of is its object, where the verb points back at it: مذكرة التفاهم التي وقعها الوزير. */
const ofRelative: Construction = (frame, { opening }) => {
  const { document, predicate } = frame;
  if (opening === undefined || !hasPronoun(predicate)) return undefined;
  if (!relates(document, opening.last, headOf(predicate))) return undefined;
  return [...asObject(frame, opening), ...asSubject(frame, fillerBehind(frame, predicate.last))];
};

/** The subject of a verb of causing is the cause of what it brings about: أدى القصف إلى مقتل. */
const ofCause: Construction = (frame, { subject, other }) =>
  frame.predicate.caused === true ? [...asCause(subject), ...asOnly(frame, other)] : undefined;

/** An event brings about another, whatever idiom its noun belongs to. */
const asCause = (filler: Filler | undefined): readonly Slot[] =>
  filler === undefined ? [] : [{ filler, role: 'cause' }];

/** The one named after a joined verb is whom the subject before it met: وصل الوزير والتقى الرئيس. */
const ofMeeting: Construction = (frame, { opening, subject, other }) => {
  const { concept, light } = frame.predicate;
  const alone = subject !== undefined && opening === undefined && other === undefined;
  const joined = frame.shares && light === undefined && !hasPronoun(frame.predicate);
  return alone && joined && meets(concept) ? asObject(frame, subject) : undefined;
};

/** A document is no subject where somebody follows it: وقع الاتفاق الوزير. */
const ofSigning: Construction = (frame, { subject, other }) =>
  subject !== undefined && other?.unit !== undefined && isSignedPaper(frame, subject)
    ? [...asObject(frame, subject), ...asSubject(frame, other)]
    : undefined;

/** A gathering is no subject of a verb of being there or leading: حضر المباراة آلاف المشجعين, ترأس الجلسة النائب. */
const ofGathering: Construction = (frame, { subject, other }) => {
  const { document, predicate } = frame;
  const { concept } = predicate;
  const led = concept !== undefined && isOfGatherings(concept) && subject?.unit === undefined;
  if (
    !led ||
    subject === undefined ||
    subject.first < predicate.last ||
    !isGathering(document, subject.first)
  )
    return undefined;
  return [...asObject(frame, subject), ...(other?.unit === undefined ? [] : asSubject(frame, other))];
};

/** Whether somebody does it to what goes on: attend, chair. */
const isOfGatherings = (concept: ConceptId): boolean => {
  const [does, to] = conceptOf(concept).roles;
  return does === 'agent' && to === 'content';
};

/** He who is named without an office before one, where somebody is put into it, is put there: انتخب كريم ناصر رئيسا. */
const ofOffice: Construction = (frame, { subject, other }) => {
  const { predicate, document } = frame;
  const { concept } = predicate;
  const person = subject?.unit?.mention;
  const puts =
    concept !== undefined && conceptOf(concept).roles.includes('office') && hasHumanPatient(concept);
  const named = person?.kind === 'person' && person.role === undefined;
  if (!puts || !named || hasPronoun(predicate) || other === undefined) return undefined;
  return isPutInto(document, other) ? [...asOnly(frame, subject), ...as('office', other)] : undefined;
};

/** Whether a word without the article is an office in the accusative; its feminine shows none: رئيسا, سفيرة. */
const isPutInto = (document: Document, { first }: Filler): boolean =>
  document.hitsAt[first]?.some(
    (h) =>
      (h.category === 'office' ||
        h.category === 'title' ||
        (h.category === 'kind' && isKindOf(h.id, 'person'))) &&
      !h.lead.article &&
      h.lead.letters === 0 &&
      (h.tail.ending === 'a' || arabicWords.looksFeminine(document.tokens[first]?.form ?? '')),
  ) ?? false;

/** The constructions that set a verb apart from one with its subject and object, in the order in which they are asked. */
const constructions: readonly Construction[] = [
  ofRelative,
  ofCause,
  ofMeeting,
  ofSigning,
  ofGathering,
  ofOffice,
];

function plain(frame: Frame, { subject, other }: VerbFillers): readonly Slot[] {
  const { predicate } = frame;
  const befallen = subject !== undefined && isBefallen(frame, subject, other);
  const met = other?.unit !== undefined && meets(predicate.concept) && hasSubjectElsewhere(frame);
  const taken = !hasPronoun(predicate) && (takesObject(predicate.concept) || met);
  const object = other?.predicative === true ? reachedBehind(frame, other) : other;
  return [
    ...(befallen ? asOnly(frame, subject) : asSubject(frame, subject)),
    ...(object !== undefined && taken ? asObject(frame, object) : []),
  ];
}

/** What is not named and stands behind a preposition that the predicate reaches it by: أطلق الشرطي النار على | رجل. */
function reachedBehind({ document, range, units }: Frame, { last }: Filler): Filler | undefined {
  return hasHit(document, last, 'preposition', REACHING)
    ? nounPhraseAt(document, last + 1, range.last, units.taken)
    : undefined;
}

const REACHING: ReadonlySet<string> = new Set(['on', 'about']);

/** Whether the event befell the subject of its verb, by the vowel of the verb or by what is told. */
function isBefallen(frame: Frame, subject: Filler, other: Filler | undefined): boolean {
  const { document, predicate, units } = frame;
  if (isVoicedPassive(document, predicate) || isSignedPaper(frame, subject)) return true;
  if (other !== undefined) return false;
  if (isBuilt(subject)) return true;
  return (
    isSuffered(predicate.concept) &&
    !isBodyThatDoesIt(frame, subject) &&
    !holdsNumber(frame, subject) &&
    !reachesByAbout(frame, subject) &&
    !isHolderBeforeOffice(document, subject, units)
  );
}

/** Whether a body or a state is told to do what befalls people alone: الشرطة تعتقل المتهم. */
const isBodyThatDoesIt = ({ predicate }: Frame, { unit }: Filler): boolean =>
  hasHumanPatient(predicate.concept) && unit !== undefined && BODIES.has(unit.mention.kind);

const BODIES: ReadonlySet<string> = new Set(['organisation', 'place']);

/** Whether the verb reaches its object by a preposition, behind it or behind its subject: الوزير يفرج عن الأسير. */
const reachesByAbout = ({ document, predicate, units }: Frame, subject: Filler): boolean =>
  [joinedEnd(document, subject, units), predicate.last].some((at) =>
    hasHit(document, at, 'preposition', ABOUT),
  );

/** What stands behind the subject where its verb reaches its object by it: أفرجت السلطات عن الصحفي. */
const ABOUT: ReadonlySet<string> = new Set(['about']);

/** Whether somebody signs or concludes what is named: the document of an event that is done to one. */
const isSignedPaper = ({ document, predicate }: Frame, filler: Filler): boolean =>
  isPaper(document, filler) && signs(predicate.concept);

/** Whether a number stands there that is not joined to the subject, and so counts the object: قتل الجيش خمسة مسلحين. */
function holdsNumber({ document, units, range }: Frame, subject: Filler): boolean {
  const joined = joinedEnd(document, subject, units);
  return [...units.at.values()].some(
    (u) =>
      u.mention.kind === 'quantity' &&
      u.first >= range.first &&
      u.first < range.last &&
      !(u.first >= subject.last && u.first < joined),
  );
}
