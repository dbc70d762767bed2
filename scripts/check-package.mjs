// @ts-check
/**
 * Checks the package as somebody who installs it gets it: packs a tarball, lints it (publint, attw), installs it into
 * an empty folder, and uses it there as ESM, as CJS, as a command, and from a strict TypeScript consumer; then installs it into
 * each project of docs/examples, which has to print what its README says.
 * Expects a build in dist/.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { undigested } from './lib/bill.mjs';
import { builds, bundledPackages, dataNotices, loadedWith } from './lib/builds.mjs';
import { faultsIn, noticesIn, packagesIn } from './lib/bundled.mjs';
import { exampleNames, tryExample } from './lib/examples.mjs';

/** What the library itself is built of; the command needs more. */
const libraryPackages = ['@noble/hashes', 'fast-diff', 'natural'];

/** Bytes of stderr under which an uncaught error stays. */
const LONGEST_CRASH = 2000;

/** The bill of materials, made before packing. */
const bill = 'dist/sbom.cdx.json';

const root = fileURLToPath(new URL('../', import.meta.url));
const consumer = join(root, 'test/package');
const bin = join(root, 'node_modules/.bin');
const folder = mkdtempSync(join(tmpdir(), 'crossclaim-package-'));

/** @type {[name: string, check: () => void][]} */
const checks = [
  ['publint', () => run(join(bin, 'publint'), [tarball(), '--strict'])],
  ['are the types wrong', () => run(join(bin, 'attw'), [tarball(), '--profile', 'node16'])],
  ['holds what it should', contents],
  ['names what it bundles', licences],
  ['brings a bill of materials', materials],
  ['loads nothing of the command with the library', libraryAlone],
  ['installs alone', install],
  ['imports as ESM', () => run('node', ['esm.mjs'], folder)],
  ['requires as CJS', () => run('node', ['cjs.cjs'], folder)],
  ['runs as a command', () => run(join(folder, 'node_modules/.bin/crossclaim'), ['--help'], folder)],
  ['prints an uncaught error in brief', crashes],
  ['compiles in a strict consumer', compile],
  ...exampleNames().map(example),
];

let failed = 0;
try {
  run('node', ['scripts/sbom.mjs'], root);
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  for (const [name, check] of checks) {
    try {
      check();
      console.log(`ok    ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL  ${name}\n${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`package: ${checks.length - failed} of ${checks.length} checks passed`);
process.exitCode = failed > 0 ? 1 : 0;

function tarball() {
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack wrote no tarball.');
  return join(folder, name);
}

function contents() {
  const { name, dependencies = {}, exports } = manifest(root);
  if (Object.keys(dependencies).length > 0) throw new Error(`${name} is to need no other package.`);
  const packed = run('tar', ['-tzf', tarball()])
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
  const wanted = [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'SECURITY.md',
    'THIRD_PARTY_LICENSES.txt',
    bill,
    ...targets(exports),
  ];
  const missing = wanted.filter((path) => !packed.includes(path));
  if (missing.length > 0) throw new Error(`Not in the package: ${missing.join(', ')}`);
  const written = [...Object.keys(builds().outputs), ...targets(exports)];
  const stray = packed.filter(
    (path) =>
      /^(?:seeds|src|test|scripts|out)\//.test(path) ||
      (/^dist\//.test(path) &&
        path !== bill &&
        !/\.d\.c?ts$|^dist\/schema\//.test(path) &&
        !written.includes(path)),
  );
  if (stray.length > 0) throw new Error(`In the package by mistake: ${stray.join(', ')}`);
}

/** By what the builds hold. */
function licences() {
  const faults = faultsIn({
    bundled: bundledPackages(),
    notices: noticesIn(readFileSync(join(root, 'THIRD_PARTY_LICENSES.txt'), 'utf8')),
    data: dataNotices,
    versionOf: (name) => manifest(join(root, 'node_modules', name)).version,
  });
  if (faults.length > 0)
    throw new Error(`THIRD_PARTY_LICENSES.txt: ${faults.join(' ')} npm run licences writes it anew.`);
}

/** The bill names what the build holds, by the digests of the lockfile, and the lockfile has one of every package. */
function materials() {
  const { components } = JSON.parse(run('tar', ['-xzOf', tarball(), `package/${bill}`]));
  const told = components.map((/** @type {{ name: string }} */ { name }) => name).sort();
  if (told.join() !== bundledPackages().join()) throw new Error(`The bill names ${told.join(', ')}.`);
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const loose = undigested(packages);
  if (loose.length > 0) throw new Error(`package-lock.json has no digest of ${loose.join(', ')}.`);
}

/** Whoever imports the library loads nothing that only the command needs. */
function libraryAlone() {
  const { outputs } = builds();
  const packages = ['dist/index.js', 'dist/index.cjs'].flatMap((entry) =>
    loadedWith(entry).flatMap((file) => packagesIn(outputs[file])),
  );
  const stray = [...new Set(packages)].filter((name) => !libraryPackages.includes(name));
  if (stray.length > 0) throw new Error(`The library loads ${stray.join(', ')}.`);
}

/** An uncaught error is to fit on a screen: the line it comes from, what is wrong, and the way there. */
function crashes() {
  for (const script of ['crash.mjs', 'crash.cjs']) {
    const { status, stderr } = spawnSync('node', [script], { cwd: folder, encoding: 'utf8' });
    const size = Buffer.byteLength(stderr);
    if (status !== 1 || !/^CrossclaimError: /m.test(stderr))
      throw new Error(`${script} did not crash:\n${stderr}`);
    if (size >= LONGEST_CRASH) throw new Error(`${script} printed ${size} bytes:\n${stderr.slice(0, 500)} …`);
  }
}

function install() {
  cpSync(consumer, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  installInto(folder);
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  if (installed.join() !== 'crossclaim')
    throw new Error(`Installed more than itself: ${installed.join(', ')}`);
}

/**
 * @param {string} name
 * @returns {[name: string, check: () => void]}
 */
function example(name) {
  return [`runs as the example ${name}`, () => tryExample(name, join(folder, 'examples', name), installInto)];
}

/** @param {string} project */
function installInto(project) {
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball()], project);
}

/** Every way a TypeScript project resolves packages, with the declarations themselves checked too. */
function compile() {
  const tsc = join(bin, 'tsc');
  const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--exactOptionalPropertyTypes'];
  for (const module of [
    ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
    ['--module', 'esnext', '--moduleResolution', 'bundler'],
  ]) {
    run(tsc, [...strict, '--target', 'es2022', '--resolveJsonModule', ...module, 'consumer.mts'], folder);
  }
  run(
    tsc,
    [...strict, '--target', 'es2022', '--module', 'node16', '--moduleResolution', 'node16', 'consumer.cts'],
    folder,
  );
}

/**
 * The files an `exports` map leads to.
 *
 * @param {any} exports
 * @returns {string[]}
 */
function targets(exports) {
  if (typeof exports === 'string') return [exports.replace(/^\.\//, '')];
  return Object.values(exports).flatMap(targets);
}

/** @param {string} directory */
function manifest(directory) {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args, cwd = root) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr, message } = /** @type {any} */ (error);
    throw new Error(`${command} ${args.join(' ')}\n${stdout || stderr ? `${stdout}${stderr}` : message}`);
  }
}
