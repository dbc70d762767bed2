#!/usr/bin/env node
// Shows what the engine reads in one report, sentence by sentence: names, times and numbers, and the claims made of them.
//   npm run inspect -- FILE [--language ar|en] [--published 2021-11-24]
// One line says one thing, its value first and the words of the text last, between « », so that lines stay readable
// where a terminal turns right-to-left text round. The engine is read from src, not from a build.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMention, describePredicate, describeTime } from './lib/describe.mjs';
import { load } from './lib/engine.mjs';

const usage = 'npm run inspect -- FILE [--language ar|en] [--published DATE]';

function stop(message) {
  console.error(`inspect: ${message}`);
  process.exit(2);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { language: { type: 'string' }, published: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return stop(`give one file: ${usage}`);
    if (values.language !== undefined && !['ar', 'en'].includes(values.language)) {
      return stop(`--language ${values.language} is not known; give ar or en`);
    }
    if (values.published !== undefined && !/^\d{4}-\d{2}-\d{2}/u.test(values.published)) {
      return stop(`--published ${values.published} is no date; give one such as 2021-11-24`);
    }
    return { file, ...values };
  } catch (error) {
    return stop(`${error.message.split('. ')[0]}; ${usage}`);
  }
}

function readText(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return stop(`${file} is not UTF-8`);
    const reasons = { ENOENT: 'no such file', EISDIR: 'it is a folder', EACCES: 'no permission' };
    return stop(`cannot read ${file}: ${reasons[error.code] ?? error.message}`);
  }
}

const { file, language, published } = readArguments();
const text = readText(file);
if (text.trim() === '') stop(`${file} is empty`);
const { profileClaims, readClaims } = await load(
  `export { readClaims } from './src/compare.ts'; export { profileClaims } from './src/alignment/profile-claims.ts';`,
);
const source = {
  id: 'report',
  text,
  ...(language && { language }),
  ...(published && { publishedAt: published }),
};
const { documents, mentions, claims, events } = readClaims([source]);
const profiles = profileClaims(claims, events);
const [document] = documents;

const words = (span) => `«${(span.text ?? text.slice(span.start, span.end)).replace(/\s+/gu, ' ').trim()}»`;
const line = (indent, name, value, quoted) =>
  console.log(
    `${' '.repeat(indent)}${name.padEnd(14 - indent)} ${[value, quoted].filter(Boolean).join('  ')}`,
  );
const within = (sentence) => (span) => span.start >= sentence.start && span.start < sentence.end;

function showClaim({ claim }) {
  const profile = profiles[claims.findIndex((one) => one.claim === claim)];
  line(2, claim.inner ? 'inside' : 'claim', describePredicate(claim), words(claim.predicate));
  line(4, 'words', '', words({ start: claim.start, end: claim.end }));
  for (const argument of claim.arguments) {
    line(4, argument.role, argument.mention && describeMention(argument.mention), words(argument));
  }
  if (claim.time) line(4, 'when', describeTime(claim.time));
  if (profile?.past) line(4, 'event', 'an earlier one');
  for (const slot of new Set(profile?.figures.map((figure) => figure.slot) ?? [])) line(4, 'slot', slot);
  for (const { speaker, cue, mode } of claim.attribution) {
    line(
      4,
      'said by',
      mode,
      [speaker.text ? words(speaker) : '(unsaid)', cue && `cue «${cue}»`].filter(Boolean).join('  '),
    );
  }
}

console.log(`${file}: ${document.language}, ${document.sentences.length} sentences, ${claims.length} claims`);
for (const sentence of document.sentences) {
  const role = sentence.role === 'body' ? '' : ` (${sentence.role})`;
  console.log(
    `\n${sentence.index + 1}${role}  ${text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ').trim()}`,
  );
  for (const mention of (mentions[0] ?? []).filter(within(sentence)))
    line(2, mention.kind, describeMention(mention), words(mention));
  for (const one of claims.filter(({ claim }) => claim.sentence === sentence.index)) showClaim(one);
}
