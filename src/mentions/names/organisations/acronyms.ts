import { NO_LEAD } from '../../../grammar/no-affixes.js';
import { flatMap } from '../../../model/flat-map.js';
import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';

/** Two capitals to eight: one is an initial, and a longer row of them is a word in a headline. */
const ACRONYM = /^\p{Lu}{2,8}$/u;

/** The acronym in brackets after a name: `Islamic State (IS)`. */
export function acronymAfter(reader: NameReader, at: number): string | undefined {
  const [open, word, close] = reader.tokens.slice(at, at + 3);
  if (open?.text !== '(' || close?.text !== ')' || word === undefined) return undefined;
  return ACRONYM.test(word.text) ? word.form : undefined;
}

/** Acronyms that the document has given for its bodies, wherever else they stand. */
export function acronymsAgain(
  reader: NameReader,
  bodies: readonly OrganisationDraft[],
): readonly OrganisationDraft[] {
  const given = new Set(flatMap(bodies, (body) => body.acronym ?? []));
  return reader.tokens
    .filter((t) => given.has(t.form) && ACRONYM.test(t.text))
    .map(({ index, text }) => ({
      kind: 'organisation',
      first: index,
      last: index + 1,
      lead: NO_LEAD,
      id: text,
      own: [],
    }));
}
