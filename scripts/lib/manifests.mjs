// @ts-check
/**
 * What installed packages say of themselves.
 *
 * @typedef {{ readonly name: string, readonly version: string, readonly license?: string, readonly homepage?: string,
 *   readonly repository?: string | { readonly url: string }, readonly author?: string | { readonly name: string } }} Manifest
 * @typedef {Manifest & { readonly text?: string }} Licensed a manifest, with the text of its licence where it brings one
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {string} name
 * @returns {Licensed}
 */
export function manifestOf(name) {
  const folder = join(root, 'node_modules', name);
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(one));
  const path = file === undefined ? '' : join(folder, file);
  return existsSync(path) ? { ...manifest, text: readFileSync(path, 'utf8') } : manifest;
}
