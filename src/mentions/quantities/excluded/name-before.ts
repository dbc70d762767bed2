import { isAfter, type QuantityReader, sameSentence } from '../quantity-reader.js';

const CAPITAL = /^\p{Lu}/u;
/** An abbreviation is in capitals throughout, wherever it stands: ATR, F. */
const CAPITALS = /^\p{Lu}{2}/u;

/** Whether a word has a capital that its place does not give it: World War Two. */
export function isCapitalised(reader: QuantityReader, index: number): boolean {
  return hasCapital(reader, index) && !opensSentence(reader, index);
}

const hasCapital = (reader: QuantityReader, index: number, capital = CAPITAL): boolean => {
  const token = reader.tokens[index];
  return token?.kind === 'word' && capital.test(token.text);
};

function opensSentence(reader: QuantityReader, index: number): boolean {
  const sentence = reader.tokens[index]?.sentence ?? -1;
  return reader.document.sentences[sentence]?.first === index;
}

/** A capitalised word right before digits, inside a sentence: `Boeing 737`, `Channel 4`. `counted` says that a noun follows. */
export function isNameBefore(reader: QuantityReader, first: number, counted: boolean): boolean {
  const before = first - 1;
  if (!hasCapital(reader, before) || !sameSentence(reader, before, first)) return false;
  if (hasCapital(reader, before, CAPITALS)) return true;
  if (counted && opensSentence(reader, before)) return false;
  return isNamePart(reader, first) || !isAfter(reader, first, PLAIN);
}

/** A function word in capitals after another, as in a title; no verb of one. */
function isNamePart(reader: QuantityReader, first: number): boolean {
  return (
    hasCapital(reader, first - 2) && isAfter(reader, first, ['stop']) && !isAfter(reader, first, ['concept'])
  );
}

/** Words that have a capital in headlines and are part of no name. */
const PLAIN = [
  'concept',
  'hedge',
  'kind',
  'weekday',
  'preposition',
  'light',
  'currency',
  'unit',
  'stop',
  'marker',
] as const;
