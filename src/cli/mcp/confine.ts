import { isAbsolute, relative, sep } from 'node:path';
import { type CrossclaimError, invalidOption } from '../../errors.js';
import type { World } from '../world.js';

/**
 * A world in which only files within some folders are read, whatever links lead where, and nothing else is: no other file
 * is seen to be there or not, and standard input is not read.
 *
 * @throws CrossclaimError where there is no such folder
 */
export function confine(world: World, folders: readonly string[]): World {
  const { files } = world;
  const roots = folders.map((folder) => {
    const isFolder = files.exists(folder) && files.isFolder(folder);
    if (!isFolder)
      throw invalidOption(folder, 'no such folder', 'Name folders from which reports may be read.');
    return files.real(folder);
  });
  const isInside = (path: string): boolean => {
    if (!files.exists(path)) return false;
    const real = files.real(path);
    return roots.some((root) => isWithin(root, real));
  };
  const inside = (path: string): string => {
    if (!isInside(path)) throw outside(path, folders);
    return path;
  };
  return {
    ...world,
    input: () => Promise.reject(outside('-', folders)),
    files: {
      ...files,
      read: (path) => files.read(inside(path)),
      peek: (path) => files.peek(inside(path)),
      list: (folder) => files.list(inside(folder)),
      real: (path) => files.real(inside(path)),
      exists: isInside,
      isFolder: (path) => files.isFolder(inside(path)),
      glob: async (pattern) => (await files.glob(pattern)).filter(isInside),
      write: (path) => {
        throw outside(path, folders);
      },
    },
  };
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(path: string, folders: readonly string[]): CrossclaimError {
  return invalidOption(
    path,
    'it is in no folder that this server may read',
    folders.length === 0
      ? 'Give the texts themselves, or start the server with folders: crossclaim mcp FOLDER…'
      : `It may read: ${folders.join(', ')}.`,
  );
}
