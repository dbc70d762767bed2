import { joined, own, say } from '../blocks.js';
import type { Phrases } from './phrases.js';
import { rulesEn } from './rules-en.js';

/** English words of the rendered report. */
export const en: Phrases = {
  direction: 'ltr',
  comma: ', ',
  semicolon: '; ',
  quote: (words) => say`“${words}”`,
  title: (reports) => `Comparison of ${reports} reports on one event`,
  lead: 'What these reports say, point by point, in their own words: where they agree, where they differ, where they conflict. The comparison never says who is right. That a report is not listed under a point means that no such statement was found in it, not that it denies it.',
  brief: {
    counts: (of) =>
      `${many(of.conflict, 'conflict')}, ${many(of.difference, 'difference')} in detail, ${many(of.agreement, 'agreement')}; ${of.similar} told alike and no more, ${of['single-source']} in one report only.`,
    fair: 'The page never says who is right.',
    signs:
      '“–” means that it was not found in a report, not that the report denies it. Marked words are not those of the other report.',
    same: (values) => say`Same: ${values}`,
    quotes: 'In their words',
    mute: 'tells the point, says nothing of this',
    absent: 'not found in it',
    permalink: 'Link to this point',
    inText: 'In the text of the report',
    above: (count) => `${count} quoted above`,
    appendix: 'Appendix: names and notes',
    filter: {
      title: 'Filter',
      search: 'Search words',
      verdict: 'Verdict',
      topic: 'Topic',
      report: 'Report',
      all: 'all',
      reset: 'Show all',
    },
    shown: 'points shown',
  },
  diff: {
    title: 'What the later comparison changes',
    reports: { added: 'New reports', removed: 'Reports taken out', changed: 'Reports with another text' },
    conflicts: { appeared: 'New conflicts', gone: 'Conflicts no longer found' },
    points: {
      verdict: 'Points that stand otherwise',
      appeared: 'New points',
      members: 'Points that other passages tell as well, or no longer',
      split: 'Points that parted from others',
      joined: 'Points that went into others',
      gone: 'Points no longer found',
    },
    unchanged: (points) => `${many(points, 'point')} as before`,
    became: (before, after) => `${before} → ${after}`,
  },
  headings: {
    reports: 'The reports',
    summary: 'In numbers',
    conflicts: 'Conflicts',
    differences: 'Differences in detail',
    agreements: 'Agreements',
    similar: 'Similar statements',
    lists: 'Member by member',
    alone: 'What only one of these reports says',
    topics: 'By topic',
    coverage: 'Who reports what',
    pairs: 'Report by report',
    naming: 'Names given to the same person, body, place or office',
    quotations: 'The same utterance in the wording of each report',
    notes: 'Notes on the reading',
    texts: 'The reports themselves',
  },
  columns: {
    report: 'Report',
    title: 'Title',
    publisher: 'Publisher',
    published: 'Published',
    language: 'Language',
    length: 'Length',
    verdict: 'Among these reports',
    count: 'Points',
    point: 'Point',
    pair: 'Reports',
    shared: 'Points shared',
    agreeing: 'Agree',
    similar: 'Similar',
    differing: 'Differ',
    conflicting: 'Conflict',
  },
  none: {
    conflicts: 'No conflict was found among these reports.',
    differences: 'No difference in detail was found among these reports.',
    agreements: 'No point was found on which two of these reports agree.',
    alone: 'Every point found is in at least two of these reports.',
    topic: 'Nothing on this was found in these reports.',
  },
  verdict: {
    conflict: 'Conflict',
    difference: 'Differ in detail',
    agreement: 'Agree',
    similar: 'Similar only',
    'single-source': 'In one report only',
  },
  severity: { headline: 'in a title or lead', core: 'in the body', peripheral: 'in passing' },
  slot: {
    quantity: 'Number',
    time: 'Time',
    place: 'Place',
    participant: 'Who or what',
    role: 'Who does what',
    polarity: 'Whether it happened',
    certainty: 'How certain',
    attribution: 'Who says so',
    scope: 'What it covers',
    quotation: 'Wording of a quotation',
    order: 'Order of events',
    cause: 'Cause',
    wording: 'Wording',
  },
  relation: {
    contradiction: 'cannot both be so',
    'attributed-dispute': 'speakers disagree',
    update: 'an earlier and a later state',
    undetermined: 'cannot be settled from the texts',
    'scope-mismatch': 'about different scopes',
    detail: 'one says more than the other',
    approximate: 'roughly the same',
    framing: 'worded differently',
    complementary: 'adding to one another',
  },
  certainty: {
    asserted: 'stated as fact',
    planned: 'planned',
    possible: 'possible',
    alleged: 'alleged',
    denied: 'denied by a speaker',
  },
  polarity: { affirmed: 'affirmed', negated: 'negated' },
  kind: { person: 'person', organisation: 'body', place: 'place', office: 'office' },
  rules: rulesEn,
  because: {
    contradiction: (values) => say`Of one and the same event, these cannot both be so: ${values}.`,
    'attributed-dispute': (values) =>
      say`Different speakers say it, and what they say cannot both be so: ${values}.`,
    update: (values) =>
      say`The reports speak of different moments, and the matter can have moved on: ${values}.`,
    undetermined: (values) => say`The texts do not fix whether these speak of the same thing: ${values}.`,
    'scope-mismatch': (values) =>
      say`They speak of different groups, areas, periods or definitions: ${values}.`,
    detail: (values) => say`One contains or implies the other: ${values}.`,
    approximate: (values) => say`Rounded or hedged, they overlap: ${values}.`,
    framing: (values) => say`The same thing under different names or words: ${values}.`,
    complementary: (values) => say`They can all be so together: ${values}.`,
  },
  versus: ' / ',
  before: 'before',
  arrow: '→',
  speakers: (chain) => say`according to ${joined(chain, ', quoting ')}`,
  ofEvent: (kind, when) => {
    const which = own(kind === 'main' ? 'another event' : 'earlier event');
    return when === undefined ? [which] : say`${which}: ${when}`;
  },
  namesBeside: 'In brackets: names and speakers as printed.',
  noWords: 'no words for it',
  unnamedSpeaker: 'a speaker it does not name here',
  ownVoice: 'in the report’s own voice',
  readAs: (words, names) => say`${words} read as ${names}`,
  leftOpen: (words) => say`it is left open who is meant by ${words}`,
  mode: { direct: 'verbatim', document: 'in a document', hearsay: 'at second hand' },
  published: {
    given: (when) => when,
    inferred: (when) => say`${when} (read from the text)`,
    unknown: 'time not known',
  },
  similarLead:
    'On these points the reports seem to speak of one thing in much the same way. Neither that they say the same nor that they differ was shown, so they are not counted as agreements: read each in its own words.',
  points,
  listLead:
    'What the reports list, taken apart. Members stand together where they name one act, whatever it is of: read the words of each report for how far they go.',
  listKind: {
    scope: 'What is covered, provided for or made possible',
    aim: 'What is aimed at',
    ban: 'What is forbidden',
  },
  listedBy: (sources) => say`Listed by ${sources}.`,
  share: { all: 'Named by all of these', some: 'Named by some', one: 'Named by one only' },
  language: { ar: 'Arabic', en: 'English' },
  detected: 'detected',
  length: (characters, sentences, claims) =>
    `${characters} characters, ${sentences} sentences; points found: ${claims}`,
  copyOf: (sources) => say`${sources} print one text: they count as one independent origin.`,
  sharedPassage: (sources, words) =>
    say`${sources} share a passage almost word for word, so it counts as one origin: ${words}`,
  unquotedPassage: (sources) =>
    say`${sources} share a passage almost word for word, so it counts as one origin.`,
  independent: (origins, sources) =>
    `${origins === 1 ? '1 independent origin' : `${origins} independent origins`} behind ${sources} reports`,
  agreed: (items) => say`The same in both or all: ${items}.`,
  besides: (count) => `Also said on this point (${count}):`,
  more: (count) => `and ${count} more`,
  inHeadlines: (count) => `${count} of them in a title or lead`,
  alone: (source, count) => say`${source}: ${own(points(count))}`,
  leavesOut: (source, count) =>
    say`${source}: ${own(points(count))} that at least two others share and that were not found here`,
  seeTopic: (topic) => say`shown under ${topic}`,
  rest: (count) => `${count} more`,
  judgedBy: (model) => say`judged by ${model}`,
  modelSays: (words) => say`The model gives as its reason: ${words}`,
  unsure: (percent) => `confidence ${percent} %`,
  madeBy: (engine) => say`Made by ${engine}; no statement here goes beyond what the reports say.`,
  models: (models) => say`Outside models took part: ${models}.`,
  diagnostics: {
    'language-detected': () => say`The language was detected from the script.`,
    'publication-inferred': () => say`The time of publication was inferred from the text.`,
    'publication-unknown': () =>
      say`The time of publication is not known, so words such as “yesterday” stay open.`,
    'boilerplate-skipped': () =>
      say`Lines that are no part of the report (notices, links to other stories) were skipped.`,
    'other-event': () =>
      say`It is about another event than most of the reports; its statements were not held against theirs.`,
    'no-claims': () => say`No statement was found in it.`,
    'source-contradicts-itself': (message) => message,
    'model-asked': (message) => message,
    'model-failed': (message) => message,
    'model-limit': (message) => message,
  },
};

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function points(count: number): string {
  return count === 1 ? '1 point' : `${count} points`;
}
