import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Chromium is called where systems install it, the likeliest first. */
export const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The Chromium to test in: that of `CROSSCLAIM_CHROMIUM`, else the first one on the path; none where there is none. */
export function chromiumPath(
  { CROSSCLAIM_CHROMIUM: given, PATH = '' }: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  if (given !== undefined && given !== '') return given;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
