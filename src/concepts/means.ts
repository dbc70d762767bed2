import { once } from './once.js';

/** What brings a harm about, by its sort: what started a fire, brought down a plane, killed somebody. */
interface Means {
  /** What it is, in a few words of English. */
  readonly gloss: string;
  /** The wider sort of which it is one. */
  readonly within?: string;
  /** Whether of its sorts one is not another, and one thing comes of one of them. Else several of them may come together. */
  readonly parted?: boolean;
  /** Other sorts that often come together with it, so that two reports may each name one. */
  readonly beside?: readonly string[];
  /** Whether one may live with it, so that whoever had it did not for that die of it. */
  readonly borne?: boolean;
}

export const means = {
  'deliberate': { gloss: 'done on purpose' },
  'arson': { gloss: 'set on fire on purpose', within: 'deliberate' },
  'sabotage': { gloss: 'damaged on purpose', within: 'deliberate' },
  'shot-down': { gloss: 'brought down by fire', within: 'deliberate' },
  // What they hit may fail, and so may what drops them.
  'bomb': { gloss: 'a bomb', within: 'deliberate', beside: ['fault'] },
  'missile': { gloss: 'a missile', within: 'deliberate', beside: ['fault'] },
  'weapon': { gloss: 'a weapon in the hand', within: 'deliberate', parted: true },
  'firearm': { gloss: 'a firearm', within: 'weapon' },
  'blade': { gloss: 'a blade', within: 'weapon' },
  'strangling': { gloss: 'strangling', within: 'weapon' },
  'bludgeon': { gloss: 'a blunt thing', within: 'weapon' },

  'fault': { gloss: 'something that failed to work', beside: ['human-error'] },
  'electrical': { gloss: 'an electrical fault', within: 'fault' },
  // What fails may fail in bad weather, of which one report tells as of the setting.
  'mechanical': { gloss: 'an engine or another part that failed', within: 'fault', beside: ['weather'] },
  'gas': { gloss: 'gas that leaked', beside: ['fault', 'human-error'] },
  'human-error': { gloss: 'a mistake of whoever was in charge', beside: ['weather', 'overload', 'open-flame'] },
  'overload': { gloss: 'too much or too many aboard', beside: ['weather'] },
  'weather': { gloss: 'the weather' },
  'lightning': { gloss: 'a stroke of lightning', within: 'weather' },
  'open-flame': { gloss: 'a small flame left alight' },

  'illness': { gloss: 'an illness', parted: true, borne: true },
  'cancer': { gloss: 'cancer', within: 'illness' },
  'heart-attack': { gloss: 'a heart attack', within: 'illness' },
  'stroke': { gloss: 'a stroke', within: 'illness' },
  'pneumonia': { gloss: 'an inflammation of the lungs', within: 'illness', beside: ['cancer', 'stroke'] },
} as const satisfies Readonly<Record<string, Means>>;

export type MeansId = keyof typeof means;

const all: Readonly<Record<string, Means>> = means;

/** A sort, and the wider ones that hold it, the narrowest first. */
function widening(id: string): readonly string[] {
  const within = all[id]?.within;
  return within === undefined ? [id] : [id, ...widening(within)];
}

const lineages = once(() => new Map(Object.keys(all).map((id) => [id, widening(id)])));

const lineageOf = (id: string): readonly string[] => lineages().get(id) ?? [id];

const goTogether = (xs: readonly string[], ys: readonly string[]): boolean =>
  xs.some((x) => all[x]?.beside?.some((id) => ys.includes(id)) ?? false);

/** Whether what came about by the one did not come about by the other: a short circuit, arson; a knife, a gun. */
export function areOtherMeans(a: string, b: string): boolean {
  const [xs, ys] = [lineageOf(a), lineageOf(b)];
  if (xs.includes(b) || ys.includes(a) || goTogether(xs, ys) || goTogether(ys, xs)) return false;
  const common = xs.find((id) => ys.includes(id));
  return common === undefined || all[common]?.parted === true;
}

/** Whether one may live with it: who had cancer. */
export const isBorne = (id: string): boolean => lineageOf(id).some((one) => all[one]?.borne === true);
