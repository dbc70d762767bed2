export { compileLexicon } from './compile.js';
export { lookUp } from './lookup.js';
export { isKept, type WordMemory, wordMemory } from './word-memory.js';
