#!/usr/bin/env node
// @ts-check
/**
 * Writes THIRD_PARTY_LICENSES.txt anew by what the last build read: notices on data and on packages that are still bundled
 * as they were stay as they are, others go, and each package without one gets one, of what it says of itself.
 *
 *   npm run build && npm run licences
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bundledPackages, dataNotices } from './lib/builds.mjs';
import { licenceOf, rewritten } from './lib/bundled.mjs';
import { manifestOf, root } from './lib/manifests.mjs';

const file = `${root}THIRD_PARTY_LICENSES.txt`;
const text = rewritten(readFileSync(file, 'utf8'), {
  bundled: bundledPackages(),
  data: dataNotices,
  versionOf: (name) => manifestOf(name).version,
  noticeOf: (name) => licenceOf(manifestOf(name)),
});
writeFileSync(file, text);
console.log('written to THIRD_PARTY_LICENSES.txt');
