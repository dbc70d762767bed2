import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { NameReader } from './name-reader.js';

/** Whether a verb of speech with tense starts at a token: its subject may be a name. */
export const isSpeechVerb = ({ document }: NameReader, at: number): boolean =>
  document.hitsAt[at]?.some((hit) => hit.category === 'speech' && isFiniteVerb(hit)) ?? false;
