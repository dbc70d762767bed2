// @ts-check
/**
 * Which packages a build holds code of, and whether THIRD_PARTY_LICENSES.txt names them: no more, no fewer.
 *
 * @typedef {{ readonly inputs: Readonly<Record<string, unknown>> }} Metafile what esbuild says it read
 * @typedef {{ readonly name: string, readonly version?: string }} Notice
 */

const BUNDLES = '// Bundles: ';

/**
 * The packages whose files a build read, sorted: the innermost one, where packages are nested.
 *
 * @param {Metafile} metafile
 * @returns {string[]}
 */
export function packagesIn({ inputs }) {
  const names = Object.keys(inputs).flatMap((input) => {
    const inside = input.replaceAll('\\', '/').split('node_modules/').slice(1).at(-1);
    const [scopeOrName = '', name = ''] = inside?.split('/') ?? [];
    return inside === undefined ? [] : [scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName];
  });
  return [...new Set(names)].sort();
}

/**
 * The line by which a generated file says of which packages it already holds code: no build that reads it can see that.
 *
 * @param {Iterable<string>} packages
 */
export function bundlesLine(packages) {
  return `${BUNDLES}${[...packages].sort().join(', ')}`;
}

/**
 * The packages that a source file says it holds code of.
 *
 * @param {string} code
 * @returns {string[]}
 */
export function bundledIn(code) {
  const line = code.split('\n', 5).find((one) => one.startsWith(BUNDLES));
  return line === undefined ? [] : line.slice(BUNDLES.length).split(', ');
}

/**
 * What THIRD_PARTY_LICENSES.txt has a notice for. A notice stands under a heading between two rules, whose first line is
 * `name version (licence)`, or a name alone.
 *
 * @param {string} text
 * @returns {Notice[]}
 */
export function noticesIn(text) {
  return text
    .split(/^=+$/m)
    .filter((_, index) => index % 2 === 1)
    .map((heading) => {
      const [first = ''] = heading.trim().split('\n');
      const { name = first, version } =
        /^(?<name>.+?) (?<version>\d[\w.-]*) \([^)]+\)$/.exec(first)?.groups ?? {};
      return version === undefined ? { name } : { name, version };
    });
}

/**
 * What is wrong with the notices, one sentence each; nothing where they name what is bundled and nothing else.
 *
 * @param {object} found
 * @param {readonly string[]} found.bundled packages by name
 * @param {readonly Notice[]} found.notices
 * @param {readonly string[]} found.data notices on data taken from elsewhere, which no build shows
 * @param {(name: string) => string | undefined} found.versionOf the version of a package as installed
 * @returns {string[]}
 */
export function faultsIn({ bundled, notices, data, versionOf }) {
  const named = new Map(notices.map((notice) => [notice.name, notice]));
  return [
    ...bundled.filter((name) => !named.has(name)).map((name) => `${name} is bundled and has no notice.`),
    ...notices
      .filter(({ name }) => !bundled.includes(name) && !data.includes(name))
      .map(({ name }) => `${name} has a notice, but is neither bundled nor known as data.`),
    ...data.filter((name) => !named.has(name)).map((name) => `${name} is known as data and has no notice.`),
    ...bundled.flatMap((name) => {
      const [told, found] = [named.get(name)?.version, versionOf(name)];
      return told === undefined || found === undefined || told === found
        ? []
        : [`${name} is bundled as ${found}, and its notice says ${told}.`];
    }),
  ];
}

/**
 * The notices as a file, with what is wrong in them mended.
 *
 * @param {string} text the file as it is
 * @param {object} found
 * @param {readonly string[]} found.bundled packages by name
 * @param {readonly string[]} found.data
 * @param {(name: string) => string | undefined} found.versionOf
 * @param {(name: string) => string} found.noticeOf a notice on a package that has none
 * @returns {string}
 */
export function rewritten(text, { bundled, data, versionOf, noticeOf }) {
  const [preface = '', ...parts] = text.split(/^={20,}\n/m);
  const kept = parts.flatMap((heading, index) => {
    if (index % 2 === 1) return [];
    const [notice] = noticesIn(`${RULE}\n${heading}${RULE}\n`);
    const stays =
      notice !== undefined &&
      (data.includes(notice.name) ||
        (bundled.includes(notice.name) && notice.version === versionOf(notice.name)));
    return stays
      ? [{ name: notice.name, text: `${RULE}\n${heading}${RULE}\n${parts[index + 1] ?? ''}` }]
      : [];
  });
  const missing = bundled.filter((name) => !kept.some((one) => one.name === name));
  return [
    preface,
    ...[...kept.map((one) => one.text), ...missing.map(noticeOf)].map((one) => `${one.trimEnd()}\n\n`),
  ]
    .join('')
    .replace(/\n+$/, '\n');
}

/**
 * A notice on a package, of what it says of itself.
 *
 * @param {import('./manifests.mjs').Licensed} manifest
 * @returns {string}
 */
export function licenceOf({ name, version, license, homepage, repository, author, text }) {
  if (license === undefined) throw new Error(`${name} does not say under which licence it is.`);
  const address = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
  const holder = typeof author === 'string' ? author : author?.name;
  const body =
    text?.replace(/^=+$/gm, '-'.repeat(8)).trimEnd() ?? `Copyright ${holder ?? `the authors of ${name}`}.`;
  const url = address
    .replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^git:/, 'https:');
  return [RULE, `${name} ${version} (${license})`, ...(url === '' ? [] : [url]), RULE, '', body, ''].join(
    '\n',
  );
}

const RULE = '='.repeat(80);
