import { isKindOf } from '../../concepts/kinds.js';
import { grammars } from '../../grammar/grammar.js';
import { NAMING } from '../../grammar/naming.js';
import { flatMap } from '../../model/flat-map.js';
import type { Category, LexiconEntry } from '../../model/lexicon.js';
import type { Word } from '../text-reader.js';
import type { WordMemory } from './word-memory.js';

/** They name who or what takes part, though they may be read as an event too. */
const NAMES: ReadonlySet<Category> = new Set(NAMING);

/**
 * Whether the word of an idiom makes one predicate with its verb, so that nobody and nothing takes part by it: one that grammar
 * lists, or a noun of an event (أطلق النار, شن هجوما, opened fire); not those in طرد السفير and seized the ship.
 */
export function isPredicative({ matches, lexicon }: WordMemory, { analyses }: Word): boolean {
  if (analyses.some(({ base }) => grammars[lexicon.language].isPredicative(base))) return true;
  const entries = flatMap(matches(analyses), (m) => m.entries);
  return entries.some(isEvent) && !entries.some(isName);
}

const isEvent = ({ category, form }: LexiconEntry): boolean => category === 'concept' && form !== 'active';

/** Whether it names somebody or something; of what is counted, attacks are events: هجوم, غارات. */
const isName = ({ category, id }: LexiconEntry): boolean =>
  NAMES.has(category) || (category === 'kind' && !isKindOf(id, 'attack'));
