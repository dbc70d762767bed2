// Reports by the digest of their event, a file each. A report is there whole or not at all, and the same one replaces itself.
import { randomUUID } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ENGINE, STORE } from './settings.mjs';

/**
 * `store/0.1.0/3f/3f0c….json.gz`: by version, since another one may find more; in 256 folders, since there are many; zipped,
 * a sixth of the size.
 */
const fileOf = (digest) => join(STORE, ENGINE, digest.slice(0, 2), `${digest}.json.gz`);

export async function isStored(digest) {
  return access(fileOf(digest)).then(
    () => true,
    () => false,
  );
}

/** Writes beside the place and moves there, once all is on the disk: whoever looks sees no half of it. */
export async function store(digest, report) {
  const file = fileOf(digest);
  const unfinished = join(dirname(file), `.${digest}.${randomUUID()}.tmp`);
  await mkdir(dirname(file), { recursive: true });
  try {
    const handle = await open(unfinished, 'wx');
    try {
      await handle.writeFile(gzipSync(JSON.stringify(report)));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
