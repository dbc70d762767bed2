/** Letters of the shortest adverb in -ly (badly); only and daily's like are listed. */
const LEAST = 5;
/** Nouns that end as adverbs do. */
const NOUN = /^(?:fami|assemb|[sr]?ral|[bd]?al|supp|rep|bul|bel|monopo|anoma|butterf|jel|elder|ju|ita)ly$/;

/** Whether an English word looks like an adverb in -ly, and is no noun that looks like one: badly; not family. */
export const looksAdverb = (form: string): boolean =>
  form.length >= LEAST && form.endsWith('ly') && !NOUN.test(form);
