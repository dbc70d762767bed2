import type { TopicQuery } from '../model/query.js';
import type { Topic } from '../schema/types.js';
import { fold } from './fold.js';
import { tokenise } from './tokens.js';

/** Makes topics ready for matching: terms are folded and stemmed by the functions that read the texts. */
export function readTopics(topics: readonly Topic[]): readonly TopicQuery[] {
  return topics.map((topic) => ({
    id: topic.id,
    label: topic.label,
    concepts: new Set(topic.concepts ?? []),
    roles: new Set(topic.roles ?? []),
    terms: (topic.terms ?? []).map((term) => {
      const morphology = /\p{Script=Arabic}/u.test(term) ? 'arabic' : 'english';
      return tokenise(term, fold(term), morphology)
        .filter((t) => t.kind !== 'punctuation')
        .map((t) => t.stem);
    }),
  }));
}
