// @ts-check

const mark = '<!-- Written by `npm run api` from the comments in src/. Edit those, not this page. -->\n\n';

/** What the line above it has said already: the members of a union, one under the other. */
const members = /\n#### Union Members\n[\s\S]*?(?=\n\*\*\*\n\n### |\n## |$)/g;

/**
 * A page without what only makes it longer: anchors that no link leads to, unions told twice, and a section for each thing
 * that another page tells of, in place of which they are listed.
 *
 * @param {string} page
 */
export function tidy(page) {
  const [own = '', handedOn] = page
    .replaceAll(/<a id="[^"]+"><\/a> /g, '')
    .replaceAll(members, '')
    .split('## References\n');
  return (
    mark +
    (handedOn === undefined ? own : `${own}## Exported too, told on another page\n\n${listed(handedOn)}`)
  );
}

/** @param {string} references */
function listed(references) {
  const links = [...references.matchAll(/^Re-exports \[(?<name>[^\]]+)\]\((?<target>[^)]+)\)$/gm)];
  return `${links.map(({ groups }) => `[\`${groups?.name}\`](${groups?.target})`).join(',\n')}.\n`;
}
