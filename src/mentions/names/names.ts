import type { Document } from '../../model/document.js';
import type { EntityRecord } from '../../model/entity.js';
import type { EntityMention } from '../../model/mention.js';
import { entityRecords, linkEntities } from './entities/entities.js';
import { nameReader } from './name-reader.js';
import { readNames } from './read-names.js';

/** The names of an event: mentions by document, as given, and by position; entities sorted by key. */
export interface EventNames {
  readonly mentions: readonly (readonly EntityMention[])[];
  readonly entities: readonly EntityRecord[];
}

/**
 * Finds the places, people, organisations and offices that the reports of one event name, and who is who among them. Reads all reports
 * together: a name seen clearly in one settles it in another. The order of the documents changes nothing; time grows with
 * the length of the texts.
 */
export function findNames(documents: readonly Document[]): EventNames {
  const ordered = [...documents].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const isGiven = givenNames(ordered);
  const linked = linkEntities(readNames(ordered.map(nameReader), isGiven), isGiven);
  const bySource = new Map(ordered.map((document, i) => [document, (linked[i] ?? []).map((l) => l.mention)]));
  return {
    mentions: documents.map((document) => bySource.get(document) ?? []),
    entities: entityRecords(ordered, linked),
  };
}

/** Whether a folded word is a given name in the lexicon of any of the documents. */
function givenNames(documents: readonly Document[]): (form: string) => boolean {
  const lexicons = [...new Set(documents.map((d) => d.lexicon))];
  return (form) =>
    lexicons.some(
      ({ entries }) =>
        entries
          .get(form)
          ?.some(
            (e) => e.category === 'givenName' && e.id !== 'joint' && e.id !== 'surname' && e.id !== 'family',
          ) ?? false,
    );
}
