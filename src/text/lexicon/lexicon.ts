export { compileLexicon } from './compile.js';
export { lookUp } from './lookup.js';
export { packLexicon, unpackLexicon } from './packed-lexicon.js';
export { isKept, type WordMemory, wordMemory } from './word-memory.js';
