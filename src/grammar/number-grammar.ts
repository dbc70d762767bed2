import type { Preposition } from '../concepts/markers.js';
import type { Token } from '../model/document.js';
import type { Lead, Tail } from '../model/lexicon.js';

/**
 * What an ending shows of a noun in the dual: that it is one, that it is one before its owner (ضابطا أمن), or that it is
 * one or a plural (مدنيين).
 */
export type Dual = 'absolute' | 'construct' | 'open';

/** How a language writes numbers and puts what they count beside them. */
export interface NumberGrammar {
  /** Whether one and two stand after their noun, as adjectives do: شخص واحد. */
  readonly onesFollow: boolean;
  /** Whether a single dot may part thousands: 5.000, as the press of the Maghreb writes. */
  readonly dotGroups: boolean;
  /** The prepositions between a part and its whole: three of the soldiers, ثلاثة من الجنود. */
  readonly partitives: ReadonlySet<Preposition>;
  /** Whether a part of one can itself be counted: two thirds. */
  readonly partsCounted: boolean;
  /** What a word right before figures is where it belongs to them: و6, الـ66, بـ5. `glued` where no space stands between. */
  readonly leadOfFigures: (word: Pick<Token, 'text' | 'form'>, glued: boolean) => Lead | undefined;
  /** Whether a number word is a sign, which stands for a scale after figures only: bn, k. */
  readonly looksSymbol: (form: string) => boolean;
  /** Whether a number word has lost the end of its dual to the noun after it: ألفا شخص. */
  readonly looksConstruct: (form: string) => boolean;
  /** Whether a noun and the word that ends its compound are two of it: ضابطا أمن, and not ضابطا كبيرا. */
  readonly looksDualCompound: (noun: string, end: string) => boolean;
  /** Whether a noun, as printed, is in the singular by its ending: الدورة. */
  readonly looksSingular: (text: string) => boolean;
  /** The dual that an ending shows. */
  readonly dualOf: (tail: Tail) => Dual | undefined;
  /** Whether a word ends in nothing, or in nothing but its case: طنا. */
  readonly isUninflected: (tail: Tail) => boolean;
}
