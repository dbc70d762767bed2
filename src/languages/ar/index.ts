import type { LanguagePack } from '../pack.js';
import { certainty, negation } from './certainty.js';
import { concept } from './concepts.js';
import { familyName } from './family-names.js';
import { gloss } from './glosses.js';
import { determiner, light, marker, preposition, reference, stop } from './grammar.js';
import { kind } from './kinds.js';
import { abbreviation, boilerplate } from './layout.js';
import { means } from './means.js';
import { body, bodyName, givenName, office, portfolio, title } from './names.js';
import { decimalPoint, fraction, hedge, number, ordinal, vague } from './numbers.js';
import { capital, country, direction, nationality, place, placeHead } from './places.js';
import { speakerMany, speakerOne, speakerTrait } from './speaker-words.js';
import { according, speaker, speech } from './speech.js';
import { dayPart, hijriMonth, month, timeUnit, timeWord, weekday } from './times.js';
import { titles } from './titles.js';
import { currency, measure, unit } from './units.js';

export const arabic: LanguagePack = {
  language: 'ar',
  direction: 'rtl',
  script: 'Arabic',
  alphabet: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيٱکی',
  titles,
  words: {
    abbreviation,
    according,
    body,
    bodyName,
    boilerplate,
    capital,
    certainty,
    concept,
    country,
    currency,
    dayPart,
    decimalPoint,
    direction,
    familyName,
    fraction,
    givenName,
    gloss,
    hedge,
    hijriMonth,
    kind,
    light,
    marker,
    means,
    measure,
    month,
    nationality,
    negation,
    number,
    office,
    ordinal,
    place,
    placeHead,
    portfolio,
    preposition,
    reference,
    determiner,
    speaker,
    speakerMany,
    speakerOne,
    speakerTrait,
    speech,
    stop,
    timeUnit,
    timeWord,
    title,
    unit,
    vague,
    weekday,
  },
};
