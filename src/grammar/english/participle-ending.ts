/** How an English participle ends that no list knows and that is none in -ed, as part of a pattern: swum, shaken, written. */
export const participleEnding = 'wn|um|ung|unk|(?:[ksvz]|tt|dd)en';
