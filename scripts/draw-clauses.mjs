#!/usr/bin/env node
// Draws clauses for the reading test by a rule that knows nothing of the engine: pieces of sentences, cut at punctuation
// and at a closed list of words, then a sample with a fixed seed.
//   node scripts/draw-clauses.mjs [--text] [--english]     prints the sample as JSON; --text adds the words, for labelling
// The rules are described in test/fixtures/reading/README.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generator, inOrder, pieces, sample } from './lib/drawing.mjs';

const seeds = 'seeds/morocco-israel-2021';
const others = '../shared/eval/events';
const perHalf = 100;
const perEnglishEvent = 25;
const seed = 20211124;

const words = (list) => new Set(list.split(' '));

const arabicOpeners = words(
  'أن إن أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها وأن وأنه وأنها الذي التي الذين اللذين اللتين حيث بينما فيما لكن ولكن لكنه ' +
    'لكنها لكنهم إذ عندما بعدما قبل بعد مشيرا مشيرة مؤكدا مؤكدة موضحا مضيفة مضيفا مما كما غير أثناء خلال إثر جراء بهدف',
);
const pastVerbs = words(
  'وقع أضاف قال زار التقى عبر ضمت كان كانت تم قضى جرح أعلنت أعلن ذكر ذكرت نقل نقلت أكد أكدت سقطت وقعت اختفت دخلت قامت شهدت ' +
    'وصلت حاولت كشفت رفعت ضم أوضح بين وعد وعدت جاء نشر نشرت مقتل راح تسبب سمحت حذا أثارت أشار شدد',
);

const strip = (word) => word.replace(/[\u064B-\u0652\u0640"'“”«»]/gu, '');

/** Whether a word opens a piece of Arabic: one of the openers, or و with a verb. */
function opensArabic(word) {
  const bare = strip(word);
  if (arabicOpeners.has(bare)) return true;
  if (!bare.startsWith('و')) return false;
  const rest = bare.slice(1);
  return pastVerbs.has(rest) || /^س?[يتن]\p{L}{3,}$/u.test(rest);
}

const arabic = {
  breaks: /[،,؛;:.؟?!()[\]\u2013\u2014]+|(?<=\s)-(?=\s)/gu,
  ends: /[.؟?!]/u,
  word: /[\p{L}\p{M}\p{N}"'“”«»/]+/gu,
  opens: opensArabic,
};

const englishOpeners = words(
  'that who whom whose which when while where whereas after before since because although though but if unless until amid ' +
    'despite during following saying adding noting killing leaving including according',
);
/** Words after which *and* goes on with a clause rather than with a noun. */
const clauseWords = words(
  'he she it they we you i there this that is are was were has have had will would could should may might said says told added ' +
    'did does do then who which when also later',
);
const shortForms =
  /(?:^|[\s("])(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Lt|St|Sen|Rep|Gov|Inc|Corp|Co|Ltd|No|vs|[a-z]\.m|U\.S|U\.N|U\.K)$/u;

const english = {
  breaks: /[,;:.?!()[\]\u2013\u2014…]+|(?<=\s)-+(?=\s)|--+/gu,
  ends: /[.?!]/u,
  word: /[\p{L}\p{M}\p{N}"'“”‘’/$€£%-]+/gu,
  opens: (word, next) => {
    const bare = (w) => w.replace(/["“”‘’]/gu, '').toLowerCase();
    return englishOpeners.has(bare(word)) || (bare(word) === 'and' && clauseWords.has(bare(next)));
  },
  isStop: (before, mark, after) =>
    mark !== '.' || !(shortForms.test(before) || /^[\p{Ll}\p{N}]/u.test(after)),
};

function piecesOf(folder, event, language, rules) {
  const { sources } = JSON.parse(readFileSync(join(folder, 'event.json'), 'utf8'));
  return sources
    .filter((s) => s.language === language)
    .flatMap((s) => {
      const text = readFileSync(join(folder, s.file), 'utf8');
      return pieces(text, rules).map((span) => ({
        event,
        source: s.id,
        ...span,
        text: text.slice(span.start, span.end),
      }));
    });
}

const show = ({ text, ...span }) => (process.argv.includes('--text') ? { ...span, text } : span);
const eventsLike = (test) => (existsSync(others) ? readdirSync(others).filter(test) : []);
const print = (drawn) => console.log(JSON.stringify(drawn, null, 1));

if (process.argv.includes('--english')) {
  const drawn = eventsLike((id) => id.startsWith('en-')).map((id, i) => {
    const all = piecesOf(join(others, id), id, 'en', english);
    console.error(`${all.length} pieces in ${id}`);
    return sample(all, perEnglishEvent, generator(seed + i))
      .sort(inOrder)
      .map(show);
  });
  print(drawn.flat());
} else {
  const own = piecesOf(seeds, 'morocco-israel-2021', 'ar', arabic);
  const rest = eventsLike((id) => id.startsWith('ar-') && !id.includes('morocco')).flatMap((id) =>
    piecesOf(join(others, id), id, 'ar', arabic),
  );
  console.error(`${own.length} pieces in the seeds, ${rest.length} in the other events`);
  print({
    seeds: sample(own, perHalf, generator(seed)).sort(inOrder).map(show),
    others: sample(rest, perHalf, generator(seed + 1))
      .sort(inOrder)
      .map(show),
  });
}
