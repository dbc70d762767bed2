import { flatMap } from '../model/flat-map.js';
import type { Language } from '../model/language.js';
import type { TopicQuery } from '../model/query.js';
import type { Topic } from '../schema/types.js';
import { fold } from './fold.js';
import { languagesRead } from './readers.js';
import { tokenise } from './tokens.js';

/**
 * Makes topics ready for matching: terms are folded and stemmed by the functions that read the texts. A term says not in
 * which language it is, so it is stemmed as each would have it.
 */
export function readTopics(topics: readonly Topic[]): readonly TopicQuery[] {
  return topics.map((topic) => ({
    id: topic.id,
    label: topic.label,
    concepts: new Set(topic.concepts ?? []),
    roles: new Set(topic.roles ?? []),
    terms: flatMap(topic.terms ?? [], stemmed),
  }));
}

function stemmed(term: string): readonly (readonly string[])[] {
  const ways = languagesRead.map((language) => stemsOf(term, language));
  return [...new Map(ways.map((stems) => [stems.join(' '), stems])).values()];
}

const stemsOf = (term: string, language: Language): readonly string[] =>
  tokenise(term, fold(term), language)
    .filter((t) => t.kind !== 'punctuation')
    .map((t) => t.stem);
