import { hasHit } from '../../grammar/hits.js';
import { firstAt } from '../../model/first-at.js';
import { type SubjectSearch, subjectOfVerb } from '../syntax-english/syntax-english.js';
import { RELATIVES } from './cue.js';
import type { Scene } from './scene.js';
import { phraseFrom, pronounAt, type Speaker, toSpeaker } from './speakers.js';
import { isWord } from './speech-words.js';

/** A clause that says which one speaks has so many words: the aide who had sat in the room said. */
const REACH = 12;

/** The speaker before a verb, where a clause without commas says which one is meant: the *witness* who saw it said. */
export function restrictedSpeaker(scene: Scene, verb: number): Speaker | undefined {
  for (let i = verb - 2; i > verb - REACH && isWord(scene, i); i--)
    if (hasHit(scene.document, i, 'marker', RELATIVES)) {
      const subject = subjectOfSpeech(scene, verb);
      return subject !== undefined && subject.last <= i ? subject : undefined;
    }
  return undefined;
}

/** The subject of a verb of speech as a speaker, by the build of its clause. */
export function subjectOfSpeech(scene: Scene, verb: number): Speaker | undefined {
  const { document } = scene;
  const clause = document.clauses[firstAt(document.clauses, (c) => c.last > verb)];
  if (clause === undefined || clause.first > verb) return undefined;
  const search: SubjectSearch = { document, mentions: scene.mentions, clause, cue: () => false };
  const subject = subjectOfVerb(search, verb);
  if (subject === undefined) return undefined;
  if (subject.pronoun !== undefined) return pronounAt(scene, subject.first);
  return (
    phraseFrom(scene, subject.first, subject.last) ??
    toSpeaker(scene, subject.first, subject.last, undefined, false)
  );
}
