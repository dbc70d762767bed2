import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../src/concepts/events');

/** The rooms of event concepts, each with the ids that it gives. */
export async function roomsOf(): Promise<
  readonly { readonly file: string; readonly ids: readonly string[] }[]
> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return Promise.all(
    files.map(async (file) => {
      const room: Readonly<Record<string, object>> = await import(join(folder, file));
      return { file, ids: Object.values(room).flatMap((concepts) => Object.keys(concepts)) };
    }),
  );
}
