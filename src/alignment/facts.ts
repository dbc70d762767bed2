import { isApart } from '../concepts/traits.js';
import { flatMap } from '../model/flat-map.js';
import type { Figure } from './figures/figures.js';
import { type Kinship, kinship } from './kinship.js';
import type { Profile } from './profile.js';
import { shelf, vocabulary, type Weighed, weighed } from './terms.js';

/** What a claim has, by bits: of a pair of which neither, or only one, has it, what needs it is not asked. */
export const HAS = {
  headline: 1 << 0,
  inner: 1 << 1,
  figures: 1 << 2,
  parties: 1 << 3,
  /** A day counted from publication. */
  countedDay: 1 << 4,
  past: 1 << 5,
  year: 1 << 6,
  date: 1 << 7,
  hour: 1 << 8,
  journeys: 1 << 9,
  answers: 1 << 10,
  row: 1 << 11,
  retold: 1 << 12,
  spared: 1 << 13,
  actors: 1 << 14,
  agents: 1 << 15,
  order: 1 << 16,
  /** What is said in passing alone. */
  apart: 1 << 17,
  contents: 1 << 18,
  measure: 1 << 19,
} as const;

/** Places of what is kept of a claim as numbers, those of one claim side by side: sixteen are a line of a processor's memory. */
export const AT = {
  has: 0,
  act: 1,
  source: 2,
  day: 3,
  year: 4,
  speakers: 5,
  copied: 6,
  undated: 7,
  stems: 8,
  grams: 9,
  context: 10,
  senses: 11,
  contextSenses: 12,
  story: 13,
  language: 14,
} as const;

/** Numbers kept of a claim. */
const WIDTH = 16;

/** What it is where there is none. */
export const NONE = -1;

/** What is asked of every pair of the claims of a comparison, in numbers: there are millions of pairs. */
export interface Facts {
  readonly profiles: readonly Profile[];
  /** `AT` of the claims, one after another. */
  readonly numbers: Int32Array;
  readonly positions: Float64Array;
  readonly conceptRarities: Float64Array;
  /** Of each claim, one after another, who does it or to whom it is done, and what its figures count: slot, fate and dimension, and whether they name it. */
  readonly parties: Lists;
  readonly figures: Lists;
  /** The terms of all of them. */
  readonly stems: Weighed;
  readonly grams: Weighed;
  readonly context: Weighed;
  readonly senses: Weighed;
  readonly contextSenses: Weighed;
  readonly scale: number;
  readonly kinship: Kinship;
}

/** What is kept of a claim at one of the places `AT`. */
export const factOf = ({ numbers }: Facts, claim: number, at: number): number =>
  numbers[claim * WIDTH + at] ?? NONE;

/** Numbers kept for a figure. */
const FIGURE = 4;

/** Lists of numbers, one after another. */
interface Lists {
  readonly numbers: Int32Array;
  /** Where each begins, and the last ends. */
  readonly starts: Int32Array;
}

function listsOf(all: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(all.length + 1);
  all.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length;
  });
  const numbers = new Int32Array(starts[all.length] ?? 0);
  all.forEach((list, i) => {
    numbers.set(list, starts[i]);
  });
  return { numbers, starts };
}

/** Whether two of these lists have a number in common. */
export function shareNumber({ numbers, starts }: Lists, a: number, b: number): boolean {
  for (let i = starts[a] ?? 0; i < (starts[a + 1] ?? 0); i++)
    for (let k = starts[b] ?? 0; k < (starts[b + 1] ?? 0); k++) if (numbers[i] === numbers[k]) return true;
  return false;
}

/** Whether two claims have figures that can be of one slot (`mayBeOneSlot`). */
export function mayShareSlot({ figures: { numbers, starts } }: Facts, a: number, b: number): boolean {
  for (let i = starts[a] ?? 0; i < (starts[a + 1] ?? 0); i += FIGURE)
    for (let k = starts[b] ?? 0; k < (starts[b + 1] ?? 0); k += FIGURE) {
      if (numbers[i + 2] !== numbers[k + 2]) continue;
      if (numbers[i] === numbers[k]) return true;
      if (numbers[i + 1] === numbers[k + 1] && (numbers[i + 3] === 0 || numbers[k + 3] === 0)) return true;
    }
  return false;
}

const made = new WeakMap<readonly Profile[], Facts>();

/** The facts of some profiles; made once. */
export function factsOf(profiles: readonly Profile[]): Facts {
  const known = made.get(profiles) ?? gather(profiles);
  made.set(profiles, known);
  return known;
}

function gather(profiles: readonly Profile[]): Facts {
  const numbers = new Int32Array(profiles.length * WIDTH);
  const [sources, days, years, speakers, languages] = [
    vocabulary(),
    vocabulary(),
    vocabulary(),
    vocabulary(),
    vocabulary(),
  ];
  for (const [i, p] of profiles.entries()) {
    const at = i * WIDTH;
    numbers[at + AT.has] = hasOf(p);
    numbers[at + AT.act] = p.act ?? NONE;
    numbers[at + AT.source] = sources.idOf(p.sourceId);
    numbers[at + AT.day] = p.ownDay === undefined ? NONE : days.idOf(p.ownDay);
    numbers[at + AT.year] = p.year === undefined ? NONE : years.idOf(p.year);
    numbers[at + AT.speakers] = p.speakers === '' ? NONE : speakers.idOf(p.speakers);
    numbers[at + AT.copied] = p.copied;
    numbers[at + AT.undated] = p.undated.id;
    numbers[at + AT.stems] = p.stems.list;
    numbers[at + AT.grams] = p.grams.list;
    numbers[at + AT.context] = p.context.list;
    numbers[at + AT.senses] = p.senses.list;
    numbers[at + AT.contextSenses] = p.contextSenses.list;
    numbers[at + AT.story] = p.story;
    numbers[at + AT.language] = languages.idOf(p.language);
  }
  const [one] = profiles;
  const dimensions = vocabulary();
  const figureNumbers = ({ slotId, fateId, dimension, named }: Figure): readonly number[] => [
    slotId,
    fateId,
    dimensions.idOf(dimension),
    named ? 1 : 0,
  ];
  return {
    profiles,
    numbers,
    positions: Float64Array.from(profiles, (p) => p.position),
    conceptRarities: Float64Array.from(profiles, (p) => p.conceptRarity),
    parties: listsOf(profiles.map((p) => p.parties)),
    figures: listsOf(profiles.map((p) => flatMap(p.figures, figureNumbers))),
    stems: one?.stems.of ?? none,
    grams: one?.grams.of ?? none,
    context: one?.context.of ?? none,
    senses: one?.senses.of ?? none,
    contextSenses: one?.contextSenses.of ?? none,
    scale: one?.scale ?? 1,
    kinship: one?.kinship ?? kinship(),
  };
}

const none = weighed(shelf(vocabulary()), new Float64Array());

const bit = (holds: boolean, has: number): number => (holds ? has : 0);

const hasOf = (p: Profile): number =>
  bit(p.headline, HAS.headline) |
  bit(p.inner, HAS.inner) |
  bit(p.figures.length > 0, HAS.figures) |
  bit(p.parties.length > 0, HAS.parties) |
  bit(p.ownDay?.startsWith('d') === true, HAS.countedDay) |
  bit(p.past, HAS.past) |
  bit(p.year !== undefined, HAS.year) |
  bit(p.dayAt !== undefined, HAS.date) |
  bit(p.hour !== undefined, HAS.hour) |
  bit(p.journeys.size > 0, HAS.journeys) |
  bit(p.answers.size > 0, HAS.answers) |
  bit(p.row.size > 1, HAS.row) |
  bit(p.retold, HAS.retold) |
  bit(p.spared.length > 0, HAS.spared) |
  bit(p.actors.size > 0, HAS.actors) |
  bit(p.agents.size > 0, HAS.agents) |
  bit(p.roles.has('order'), HAS.order) |
  bit(isApart(p.concept), HAS.apart) |
  bit(p.contents !== undefined, HAS.contents) |
  bit(p.measure !== undefined, HAS.measure);
