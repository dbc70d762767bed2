import { arabicLead } from '../../grammar/arabic/lead.js';
import { arabicTail } from '../../grammar/arabic/tail.js';
import { NO_LEAD, NO_TAIL } from '../../grammar/no-affixes.js';
import type { Analysis, WordForm } from '../../model/lexicon.js';

/** Longer words are names of nothing; they are not analysed. */
const LONGEST = 24;

/** The first person is rare in news, and its prefix is a common first letter. */
export const FIRST_PERSON = 2;

/** A particle taken off the front changes a word a little more than an ending does: وصلت is arrived, not and-prayed. */
const PARTICLE = 1.1;

const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه', 'ك'];
const NOUN_ENDINGS: readonly (readonly [string, string])[] = [
  ['ا', ''],
  ['ه', ''],
  ['ين', ''],
  ['ون', ''],
  ['ان', ''],
  ['ات', ''],
  ['ات', 'ه'],
  ['تين', 'ه'],
  ['تان', 'ه'],
  ['تي', 'ه'],
  ['تا', 'ه'],
  ['ت', 'ه'],
  ['ي', ''],
  ['و', ''],
  ['ءا', 'ء'],
];
const PAST_ENDINGS = ['', 'ت', 'ا', 'تا', 'وا', 'نا', 'ن', 'تم', 'و'];
const PRESENT_ENDINGS = ['', 'ون', 'ان', 'ين', 'وا', 'ا', 'ن', 'و'];

interface Head {
  readonly proclitics: string;
  readonly rest: string;
  readonly kind: 'any' | 'noun' | 'verb';
}

/** The ways to take particles off the front: و ف, then ب ل ك with or without the article, the article, or س. */
function heads(form: string): readonly Head[] {
  const out: Head[] = [{ proclitics: '', rest: form, kind: 'any' }];
  const first = form.charAt(0);
  const bare = (prefix: string, rest: string): void => {
    if (rest.length < 2) return;
    const lead = rest.charAt(0);
    if (rest.startsWith('لل') && rest.length > 3) {
      out.push({ proclitics: `${prefix}ل`, rest: `ال${rest.slice(2)}`, kind: 'noun' });
      out.push({ proclitics: `${prefix}لال`, rest: rest.slice(2), kind: 'noun' });
      if (rest.length > 4) out.push({ proclitics: `${prefix}ل`, rest: rest.slice(1), kind: 'noun' });
    } else if (rest.startsWith('ال') && rest.length > 3) {
      out.push({ proclitics: `${prefix}ال`, rest: rest.slice(2), kind: 'noun' });
    } else if ('بلك'.includes(lead) && rest.length > 2) {
      out.push({ proclitics: prefix + lead, rest: rest.slice(1), kind: lead === 'ل' ? 'any' : 'noun' });
      if (rest.startsWith('ال', 1) && rest.length > 4) {
        out.push({ proclitics: `${prefix}${lead}ال`, rest: rest.slice(3), kind: 'noun' });
      }
    } else if (lead === 'س' && rest.length > 3) {
      out.push({ proclitics: `${prefix}س`, rest: rest.slice(1), kind: 'verb' });
    }
  };
  bare('', form);
  if ((first === 'و' || first === 'ف') && form.length > 2) {
    out.push({ proclitics: first, rest: form.slice(1), kind: 'any' });
    bare(first, form.slice(1));
  }
  return out;
}

function withoutPronoun(word: string): readonly (readonly [string, string])[] {
  const out: (readonly [string, string])[] = [['', word]];
  for (const p of PRONOUNS)
    if (word.length - p.length >= 2 && word.endsWith(p)) out.push([p, word.slice(0, -p.length)]);
  return out;
}

/**
 * Every way to read a folded Arabic word, least stripped first: particles before it, attached pronouns, inflection of
 * nouns (`word`) and of verbs (`past`, `present`, `future`). Over-generates by design: only readings that a lexicon
 * entry confirms are ever used. `closed` says that the word is printed with ة, so that its last letter is no pronoun.
 */
export function analyseArabic(form: string, closed = false): readonly Analysis[] {
  if (form.length < 2 || form.length > LONGEST)
    return [
      { base: form, proclitics: '', enclitics: '', lead: NO_LEAD, tail: NO_TAIL, cost: 0, form: 'word' },
    ];
  const out: Analysis[] = [];
  const seen = new Set<string>();
  const add = (base: string, proclitics: string, enclitics: string, wordForm: WordForm, rare = 0): void => {
    if (base.length < 2) return;
    const key = `${base} ${wordForm} ${proclitics}`;
    if (seen.has(key)) return;
    seen.add(key);
    out.push({
      base,
      proclitics,
      enclitics,
      lead: arabicLead(proclitics),
      tail: arabicTail(enclitics),
      form: wordForm,
      ...(rare > 0 && { firstPerson: true }),
      cost: proclitics.length * PARTICLE + enclitics.length + rare,
    });
  };
  for (const head of heads(form)) {
    const { rest, proclitics } = head;
    if (head.kind !== 'verb') {
      add(rest, proclitics, '', 'word');
      for (const [pronoun, base] of closed ? [['', rest] as const] : withoutPronoun(rest)) {
        add(base, proclitics, pronoun, 'word');
        if (pronoun !== '' && base.endsWith('ت')) add(`${base.slice(0, -1)}ه`, proclitics, pronoun, 'word');
        if (pronoun !== '' && base.endsWith('ا')) add(`${base.slice(0, -1)}ي`, proclitics, pronoun, 'word');
        for (const [ending, restore] of NOUN_ENDINGS) {
          if (pronoun !== '' && ending === 'ه') continue;
          if (base.length - ending.length < 3 || !base.endsWith(ending)) continue;
          add(base.slice(0, base.length - ending.length) + restore, proclitics, ending + pronoun, 'word');
        }
      }
    }
    if (head.kind === 'noun' || closed) continue;
    const future = proclitics.endsWith('س');
    const shortest = proclitics.startsWith('ف') ? 3 : 2;
    for (const [pronoun, base] of withoutPronoun(rest)) {
      if (!future && !proclitics.endsWith('ل')) {
        for (const ending of PAST_ENDINGS) {
          if (base.length - ending.length >= shortest && base.endsWith(ending)) {
            add(base.slice(0, base.length - ending.length), proclitics, ending + pronoun, 'past');
          }
        }
      }
      const lead = base.charAt(0);
      if ('يتنا'.includes(lead) && base.length > 2) {
        for (const ending of PRESENT_ENDINGS) {
          if (base.length - 1 - ending.length >= 2 && base.endsWith(ending)) {
            add(
              base.slice(1, base.length - ending.length),
              proclitics,
              ending + pronoun,
              future ? 'future' : 'present',
              'نا'.includes(lead) ? FIRST_PERSON : 0,
            );
          }
        }
      }
    }
  }
  return out.sort((a, b) => a.cost - b.cost);
}
