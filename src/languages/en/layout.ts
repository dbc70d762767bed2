import type { Words } from '../pack.js';

/** Abbreviations after which a full stop ends no sentence. */
export const abbreviation: Words['abbreviation'] = {
  abbreviation: [
    'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'sgt', 'capt', 'rep', 'sen', 'gov', 'st', 'jr', 'sr', 'rev', 'hon',
    'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun',
    'inc', 'ltd', 'co', 'corp', 'plc', 'no', 'vs', 'etc', 'approx', 'u.s.', 'u.k.', 'u.n.', 'e.u.', 'a.m.', 'p.m.', 'e.g.', 'i.e.',
  ],
};

/** Phrases by which a line is known to be a notice, a link or a teaser rather than part of the report. */
export const boilerplate: Words['boilerplate'] = {
  boilerplate: [
    'read more', 'read also', 'also read', 'see also', 'related articles', 'related stories', 'more on this story', 'you may also like',
    'subscribe to', 'sign up for', 'follow us on', 'click here', 'cookie policy', 'uses cookies', 'use cookies', 'privacy policy',
    'all rights reserved', 'copyright', 'share this', 'advertisement', 'terms of use', 'download the app',
  ],
};
