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
    'read more', 'read also', 'also read', 'see also',
    'subscribe to', 'sign up for', 'follow us on', 'click here', 'cookie policy', 'uses cookies', 'use cookies', 'privacy policy',
    'all rights reserved', 'copyright', 'share this', 'advertisement', 'terms of use', 'download the app',
    'read our', 'see more',
    'watch also', 'watch more', 'listen to our', 'join our',
    'follow our', 'like us on', 'find us on', 'share on', 'share via', 'print this', 'email this', 'leave a comment', 'post a comment',
    'sign in to', 'log in to', 'get our app', 'get the app', 'breaking news alerts', 'get the latest', 'manage cookies', 'accept cookies',
    'newsletter sign-up', 'our newsletter', 'file photo', 'photo credit', 'photograph :', 'photo :', 'image :', 'image credit',
    'image source', 'getty images', 'additional reporting by', 'with reporting by', 'reporting by', 'editing by', 'writing by',
    'an earlier version of this', 'a previous version of this', 'this article was amended', 'this article has been corrected', 'this story has been corrected', 'this is a developing story', 'this live page is', 'our live coverage', 'the video above', 'download our app',
    'filed under', 'tags :', 'keywords :', 'last updated', 'first published', 'this story has been updated', 'date of publication',
    'terms of service', 'terms and conditions', 'back to top', 'skip to content', 'sponsored content', 'paid content',
  ],
  links: [
    'related articles', 'related stories', 'more on this story', 'you may also like', 'more stories', 'related news', 'related content', 'related topics', 'recommended for you', 'most read', 'most popular', 'trending now', 'editor\'s picks', 'editors\' picks', 'read next', 'also on', 'top stories', 'latest news', 'watch :', 'video :',
  ],
};
