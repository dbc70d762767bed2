import type {
  ConflictChange,
  Display,
  GroupChange,
  GroupState,
  Language,
  ReportDiff,
} from '../schema/types.js';
import { type Block, foreign, type Item, joined, type Line, own, type Part, say, strong } from './blocks.js';
import type { Phrases } from './phrases/phrases.js';
import { phrasesIn } from './phrases/phrases-in.js';

/** What became of groups, in the order in which it is told. */
const told: readonly GroupChange['change'][] = ['verdict', 'appeared', 'members', 'split', 'joined', 'gone'];

/** What a later comparison changes, as blocks: the reports, the conflicts, then the points by what became of them. */
export function diffBlocks(diff: ReportDiff, language: Language): readonly Block[] {
  const phrases = phrasesIn[language];
  const { title, reports, conflicts, points, unchanged } = phrases.diff;
  const { sources } = diff;
  return [
    { kind: 'heading', level: 1, line: [own(title)] },
    ...listOf([
      ...named(reports.added, sources.added, phrases),
      ...named(reports.removed, sources.removed, phrases),
      ...named(reports.changed, sources.changed, phrases),
      { line: [own(unchanged(diff.unchanged))] },
    ]),
    ...section(
      conflicts.appeared,
      diff.conflicts.appeared.map((one) => conflictItem(one, phrases, language)),
    ),
    ...section(
      conflicts.gone,
      diff.conflicts.gone.map((one) => conflictItem(one, phrases, language)),
    ),
    ...told.flatMap((change) =>
      section(
        points[change],
        diff.groups.filter((one) => one.change === change).map((one) => pointItem(one, phrases, language)),
      ),
    ),
  ];
}

const listOf = (items: readonly Item[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

function section(heading: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'heading', level: 2, line: [own(heading)] }, ...listOf(items)];
}

const idsOf = (ids: readonly string[], { comma }: Phrases): Line =>
  joined(
    ids.map((id) => [foreign(id)]),
    comma,
  );

const named = (title: string, ids: readonly string[], phrases: Phrases): readonly Item[] =>
  ids.length === 0 ? [] : [{ line: say`${own(title)}: ${strong(...idsOf(ids, phrases))}` }];

const subjectOf = (subject: Display, language: Language): Part => strong(foreign(subject[language]));

const conflictItem = (
  { subject, slot, relation }: ConflictChange,
  phrases: Phrases,
  language: Language,
): Item => ({
  line: say`${subjectOf(subject, language)}: ${own(phrases.slot[slot])} (${own(phrases.relation[relation])})`,
});

function pointItem(
  { change, subject, before, after }: GroupChange,
  phrases: Phrases,
  language: Language,
): Item {
  const title = subjectOf(subject, language);
  if (change === 'verdict' && before !== undefined && after !== undefined)
    return {
      line: say`${title}: ${own(phrases.diff.became(verdict(before, phrases), verdict(after, phrases)))}`,
    };
  const state = change === 'gone' ? before : after;
  if (state === undefined) return { line: say`${title}` };
  return { line: say`${title}: ${own(verdict(state, phrases))} (${idsOf(state.sourceIds, phrases)})` };
}

const verdict = (state: GroupState, phrases: Phrases): string => phrases.verdict[state.verdict];
