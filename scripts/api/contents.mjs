// @ts-check
import { ReflectionKind } from 'typedoc';

/** @typedef {import('typedoc').DeclarationReflection} DeclarationReflection */

/**
 * The first page: what can be imported from where, every function with its first sentence, every type by its name.
 *
 * @param {import('typedoc').ProjectReflection} project
 */
export function contents(project) {
  const modules = project.children ?? [];
  const declared = modules.flatMap((module) =>
    (module.children ?? []).map((child) => ({ child, page: `${module.name.replace('/', '.')}.md` })),
  );
  const called = ReflectionKind.Function | ReflectionKind.Class;
  const [calls, types] = [true, false].map((wanted) =>
    declared.filter(
      ({ child }) => child.kind !== ReflectionKind.Reference && child.kindOf(called) === wanted,
    ),
  );
  return `# API

What can be imported, as the comments in the source tell it: a page for each import. Every function has an example, which a test
compiles and runs. [The README](../../README.md#use-it-in-code) says what each is for, [the tutorial](../tutorial.md) shows most
of them at work.

| import from | what is there |
| --- | --- |
${modules.map((one) => `| [\`${one.name}\`](${one.name.replace('/', '.')}.md) | ${summaryOf(one)} |`).join('\n')}

## Functions

| | |
| --- | --- |
${(calls ?? []).map((one) => `| ${link(one)} | ${firstSentence(summaryOf(one.child))} |`).join('\n')}

## Types

${(types ?? []).map(link).sort().join(',\n')}.
`;
}

/** @param {{ child: DeclarationReflection, page: string }} one */
function link({ child, page }) {
  return `[\`${child.name}\`](${page}#${child.name.toLowerCase()})`;
}

/** @param {DeclarationReflection} reflection */
function summaryOf(reflection) {
  const { comment } = reflection.signatures?.[0] ?? reflection;
  return (comment?.summary ?? [])
    .map(({ text }) => text)
    .join('')
    .replaceAll('\n', ' ');
}

/** @param {string} text */
function firstSentence(text) {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}
