/** What a folded Arabic word looks like as a noun or adjective, known to the lexicon or not. */

/** Whether it begins with the article, and enough follows to make a noun; shorter words (الي، الم) are others. */
export const hasArticle = (form: string): boolean => /^ال.{3}/.test(form);

/** Whether it begins with ل written into the article: للمغرب. */
export const isFused = (form: string): boolean => /^لل.{2}/.test(form);

/** Whether it begins with و and the article: والسلع. */
export const isJoinedToArticle = (form: string): boolean => /^وال.{3}/.test(form);

/** Whether it is an adjective of relation with the article, ـي or ـية, or one of الأعلى, العليا. */
export const isRelational = (form: string): boolean => /^ال(?:.{2,}(?:ي|يه|يين)|..يا)$/.test(form);

/** Whether it is a masculine adjective of relation with the article, such as surnames are: المصري. */
export const isNisba = (form: string): boolean => /^ال.{3,}ي$/.test(form);

/** Whether it may be a participle with the article: المتحدة, المستقلة. */
export const isParticiple = (form: string): boolean => /^الم.{3}/.test(form);

/**
 * Whether a word with the article may be an adjective, by its shape: of relation, a participle, السابق, الجديد, الأكبر,
 * العام, البيضاء. A word of another shape, as most nouns are (الموازنة, الحسابات, الطلب), hardly is one.
 */
export const mayBeAdjective = (form: string): boolean =>
  isRelational(form) ||
  /^ال(?:م.{3,}|.ا..|..ي.|ا.{2,4}|.ا.|.{2,3}ا[ءن]?|.{2,3}[يءا])(?:ه|ات|ون|ين|ان)?$/.test(form);

/** Whether it is feminine with the article: المؤرخة. */
export const isDefiniteFeminine = (form: string): boolean => /^ال.*ه$/.test(form);

/** Whether it ends like a sound plural of men: ـين, ـون. */
export const isMasculinePlural = (form: string): boolean => /.(?:ين|ون)$/.test(form);

/** Whether it ends like a sound plural. */
export const isSoundPlural = (form: string): boolean => isMasculinePlural(form) || isFemininePlural(form);

/** Whether it ends like a sound plural of women or things: ـات. */
export const isFemininePlural = (form: string): boolean => /.ات$/.test(form);

/** Whether it has the shape of a broken plural in ـاء, with or without particles: وزراء. */
export const isBrokenPlural = (form: string): boolean => /(?:^|ال|[وفبلك]).{2,4}اء$/.test(form);

/** Whether it ends in a pronoun that no name ends in: قوتها, قوتهم. */
export const hasPronounEnding = (form: string): boolean => /.(?:تها|تهم|هما|هم|ته|ءه|ءها)$/.test(form);

/** Whether it is a verbal noun of the second form: تطوير. */
export const isVerbalNoun = (form: string): boolean => /^ت..ي.$/.test(form);

/** Whether it looks like a noun with a particle before it: بالكرة, للمنتخب, بجائزة. */
export const looksGovernedNoun = (form: string): boolean => /^(?:[بكف]ال|لل).{3}|^[بل].{3,}ه$/.test(form);

/** Whether it has the shape of a verb: of the present or future, or of a derived stem (انتشر, استقبل). */
export const looksVerbal = (form: string): boolean =>
  /^(?:ي|س[ينت]).{2,4}$|^[بل]ت..ي.$|^ا.ت..$|^است...$/.test(form);

/** Whether it names by the article who somebody is, and tells nothing of one named before, though it has the shape of an adjective: المدرب. */
export const isProfession = (form: string): boolean =>
  /^ال(?:مدرب|محافظ|معلم|مدرس|مزارع|جندي|شرطي|مهاجم|مدافع)ه?$/.test(form);
