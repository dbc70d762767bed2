import { basename, extname, normalize } from 'node:path';
import { STDIN } from './read-file.js';

/** The id of what is read from standard input, where it says none. */
const FROM_STDIN = 'stdin';

/**
 * Ids for reports that have none, of the paths of their files: the name without its ending; where two have that, the name;
 * where they share that too, the path.
 *
 * @param taken ids that other sources have already
 */
export function nameSources(paths: readonly string[], taken: readonly string[]): readonly string[] {
  const forms: readonly ((path: string) => string)[] = [
    (path) => basename(path, extname(path)),
    (path) => basename(path),
    (path) => normalize(path).split('\\').join('/'),
  ];
  return paths.map((path) => {
    if (path === STDIN) return FROM_STDIN;
    const alone = forms.find((form) => {
      const id = form(path);
      return !taken.includes(id) && !paths.some((other) => other !== path && form(other) === id);
    });
    return (alone ?? normalize)(path);
  });
}
