#!/usr/bin/env node
// @ts-check
// Writes dist/sbom.cdx.json, the bill of materials of the package, after a build: npm run sbom. Packing does it by itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOf } from './lib/bill.mjs';
import { bundledPackages } from './lib/builds.mjs';
import { manifestOf, root } from './lib/manifests.mjs';

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

const bill = billOf({
  library: json('package.json'),
  bundled: bundledPackages().map((name) => manifestOf(name)),
  locked: json('package-lock.json').packages,
});
writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
console.log(`dist/sbom.cdx.json: ${bill.components.length} packages are bundled`);
