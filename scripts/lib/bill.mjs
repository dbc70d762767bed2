// @ts-check
/**
 * The bill of materials of the package (CycloneDX 1.6): what is bundled in it, each with its version, licence and the digest
 * by which the lockfile knows it. It follows from the build and the lockfile alone, so that the same release gives the same
 * bill.
 *
 * @typedef {{ readonly version: string, readonly integrity?: string, readonly link?: boolean }} Locked
 * @typedef {{ readonly name: string, readonly version: string, readonly license?: string }} Named
 */

/**
 * @param {object} found
 * @param {Named} found.library
 * @param {readonly Named[]} found.bundled
 * @param {Readonly<Record<string, Locked>>} found.locked the packages of the lockfile, by path
 */
export function billOf({ library, bundled, locked }) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: component(library, undefined) },
    components: bundled.map((one) => component(one, locked[`node_modules/${one.name}`]?.integrity)),
    dependencies: [
      { ref: purlOf(library), dependsOn: bundled.map(purlOf) },
      ...bundled.map((one) => ({ ref: purlOf(one), dependsOn: [] })),
    ],
  };
}

/**
 * @param {Named} named
 * @param {string | undefined} integrity
 */
function component({ name, version, license }, integrity) {
  return {
    type: 'library',
    'bom-ref': purlOf({ name, version }),
    name,
    version,
    purl: purlOf({ name, version }),
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    ...(integrity === undefined ? {} : { hashes: [hashOf(integrity)] }),
  };
}

/** @param {Named} named */
export const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @param {string} integrity as in the lockfile: `sha512-` and base 64 */
function hashOf(integrity) {
  const [, content = ''] = /^sha512-(.+)$/.exec(integrity) ?? [];
  if (content === '') throw new Error(`The lockfile has no SHA-512 but ${integrity}.`);
  return { alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') };
}

/**
 * The packages of a lockfile that have no digest, and so could be replaced on their way here.
 *
 * @param {Readonly<Record<string, Locked>>} locked
 * @returns {string[]}
 */
export const undigested = (locked) =>
  Object.entries(locked).flatMap(([path, { integrity, link }]) =>
    path === '' || link === true || integrity?.startsWith('sha512-') ? [] : [path],
  );
