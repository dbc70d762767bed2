import { invalidOption } from '../errors.js';
import type { World } from './world.js';

/** A world that keeps in mind which files were read, so that none of them is written over. */
export interface RememberedReads {
  readonly world: World;
  /** @throws CrossclaimError where the path is that of a file that was read */
  readonly refuseRead: (out: string | undefined) => void;
}

export function rememberReads(world: World, told: (path: string) => void = () => {}): RememberedReads {
  const paths = new Set<string>();
  const { files } = world;
  const read = (path: string): Uint8Array => {
    paths.add(files.absolute(path));
    told(path);
    return files.read(path);
  };
  return {
    world: { ...world, files: { ...files, read } },
    refuseRead: (out) => {
      if (out === undefined || !paths.has(files.absolute(out))) return;
      throw invalidOption('--out', `${out} is one of the files read`, 'Name another file.');
    },
  };
}
