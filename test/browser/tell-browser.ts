import { chromiumPath, names } from '../../scripts/lib/chromium-path.mjs';

/** Says in which browser the page is tested, or that it is not, and what to do. */
export default function tellBrowser(): void {
  const path = chromiumPath();
  console.log(
    path === undefined
      ? `SKIPPED: no Chromium was found (looked on the path for ${names.join(', ')}). Install one, for example with "apt-get install chromium", or name it: CROSSCLAIM_CHROMIUM=/path/to/chromium npm run test:browser`
      : `The page is tested in ${path}`,
  );
}
