import { noParticiples } from '../../grammar/arabic/no-participles.js';
import type { DerivedWord } from '../text-reader.js';

const WEAK = /[اويء]/;

/** Shortest stem that a dropped weak letter may leave anywhere; shorter ones match everything. */
const SHORTEST = 3;

/** Past stems; the endings that replace a weak last letter are written out, since the open stem alone is another word. */
function pastStems(past: string): readonly string[] {
  if (!/[اي]$/.test(past) || past.length < 3) return [past];
  const open = past.slice(0, -1);
  return [past, `${open}ا`, `${open}ي`, `${open}ت`, `${open}تا`, `${open}وا`];
}

/** What the past is in the passive, where letters show it: أقيم of أقام, هوجم of هاجم, تبودل of تبادل; not ووصل, and arrived. */
function passivePast(past: string): readonly string[] {
  if (past.length > 3 && /ا[^ايءو]$/.test(past)) return [`${past.slice(0, -2)}ي${past.slice(-1)}`];
  const long = /^(?<front>ت?[^و])ا(?<end>[^ا].)$/.exec(past)?.groups;
  return long === undefined || /[اي]$/.test(past) ? [] : [`${long.front}و${long.end}`];
}

/** What the imperfect is in the passive, where letters show it: يقام of يقيم. Of verbs of three letters it is rare. */
const passivePresent = (past: string, present: string): readonly string[] =>
  past.length > 3 && /ي[^ايو]$/.test(present) && /ا.$/.test(past)
    ? [`${present.slice(1, -2)}ا${present.slice(-1)}`]
    : [];

/** Whether the letter before the last is weak and drops: يقوم of قام, not يتفوق of تفوق, where it is a consonant as in the past. */
const drops = (past: string, stem: string): boolean =>
  /[ايو].$/.test(stem) && !(stem === past && /[يو].$/.test(stem));

/** Stems of the imperfect that lose their weak letter after لم: يبق, يقم. Those that stand for themselves are in `presentStems`. */
function shortStems(past: string, present: string): readonly string[] {
  const stem = present.slice(1);
  const short = /[ايو]$/.test(stem)
    ? stem.slice(0, -1)
    : drops(past, stem)
      ? stem.slice(0, -2) + stem.slice(-1)
      : '';
  return short.length > 1 && short.length < SHORTEST ? [short] : [];
}

/** Imperfect stems: open before a plural ending where the last letter is weak, short where the one before it is. */
function presentStems(past: string, present: string): readonly string[] {
  const stem = present.slice(1);
  const open = stem.slice(0, -1);
  if (/[ايو]$/.test(stem) && stem.length > 2) {
    return [
      stem,
      `${open}ا`,
      `${open}ون`,
      `${open}وا`,
      `${open}ين`,
      ...(open.length >= SHORTEST ? [open] : []),
    ];
  }
  const short = stem.slice(0, -2) + stem.slice(-1);
  return drops(past, stem) && short.length >= SHORTEST ? [stem, short] : [stem];
}

/** Verbal nouns of the second form: its verb is spelt like one of the first, but its participles are others. */
const SECOND = /^ت(?:..ي.|...ه)$/;

function participles(past: string, present: string, masdars: readonly string[]): readonly DerivedWord[] {
  const stem = present.slice(1);
  const formTwo = (past.startsWith('و') && stem === past) || masdars.some((m) => SECOND.test(m));
  if (past.length === 3 && !formTwo && !WEAK.test(past.slice(1)) && stem.length === 3) {
    const [a, b, c] = [past.charAt(0), past.charAt(1), past.charAt(2)];
    return [
      { base: `${a}ا${b}${c}`, form: 'active' },
      { base: `م${a}${b}و${c}`, form: 'passive' },
    ];
  }
  if (past.length > 3 && present.startsWith('ي') && !noParticiples.has(`م${stem}`))
    return [{ base: `م${stem}`, form: 'active' }];
  return [];
}

/**
 * The stems and words of an Arabic verb given as folded `past present [masdar …]`: stems of both tenses with the short
 * and open forms of weak verbs, passives that are spelt apart, masdars as listed, participles by rule where the verb is sound or derived.
 */
export function arabicVerbWords(parts: readonly string[]): readonly DerivedWord[] {
  const [past, present, ...masdars] = parts;
  if (past === undefined || past === '') return [];
  const out: DerivedWord[] = [...pastStems(past), ...passivePast(past)].map((base) => ({
    base,
    form: 'past' as const,
  }));
  if (present !== undefined && present.length > 2) {
    const stems = [...presentStems(past, present), ...passivePresent(past, present)];
    out.push(...stems.map((base) => ({ base, form: 'present' as const })));
    out.push(...shortStems(past, present).map((base) => ({ base, form: 'present' as const, negated: true })));
    out.push(...participles(past, present, masdars));
  }
  out.push(...masdars.map((base) => ({ base, form: 'masdar' as const })));
  return out;
}
