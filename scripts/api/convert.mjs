// @ts-check
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Application, Comment, Converter, ReflectionKind } from 'typedoc';

/** @typedef {import('typedoc').ProjectReflection} ProjectReflection */
/** @typedef {import('typedoc').DeclarationReflection} DeclarationReflection */
/** @typedef {import('typedoc').ParameterReflection} ParameterReflection */

const root = resolve(import.meta.dirname, '../..');

/** What can be imported, by the file of src that exports it, in the order of the pages. */
export const doors = [
  'index',
  ...['adapters', 'errors', 'many', 'render', 'schema'].map((n) => `exports/${n}`),
];

/**
 * What the comments of the source say of all that can be imported, by TypeDoc: its model, and a page for each door and one of contents.
 *
 * @returns {Promise<{ project: ProjectReflection, pages: Record<string, string> }>}
 */
export async function convert() {
  const folder = await mkdtemp(join(tmpdir(), 'crossclaim-api-'));
  try {
    const app = await Application.bootstrapWithPlugins(settings(folder));
    app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => describeByType(project));
    const project = await app.convert();
    if (project === undefined) throw new Error('TypeDoc could not read the source.');
    app.validate(project);
    if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('TypeDoc complains, see above.');
    await app.generateOutputs(project);
    const names = (await readdir(folder)).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return { project, pages: Object.fromEntries(names.map((name, i) => [name, texts[i] ?? ''])) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {import('typedoc').TypeDocOptions & Record<string, unknown>}
 */
function settings(folder) {
  const tables = [
    'parameters',
    'interfaceProperties',
    'classProperties',
    'propertyMembers',
    'typeDeclaration',
  ];
  return {
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: doors.map((door) => join(root, 'src', `${door}.ts`)),
    tsconfig: join(import.meta.dirname, 'tsconfig.json'),
    outputs: [{ name: 'markdown', path: folder }],
    readme: 'none',
    logLevel: 'Warn',
    // The compiler has its own step.
    skipErrorChecking: true,
    excludeExternals: true,
    validation: { notExported: true, invalidLink: true, notDocumented: false },
    // What RuleName and RuleOf are made of: a table of the engine, told in docs/relations.md.
    intentionallyNotExported: ['RuleId', 'JudgedId', 'rules'],
    // Where a thing stands in src changes with every edit, and no page is to change with it.
    disableSources: true,
    hideGenerator: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    outputFileStrategy: 'modules',
    flattenOutputFiles: true,
    groupOrder: ['Functions', 'Classes', 'Interfaces', 'Type Aliases'],
    expandObjects: true,
    tableColumnSettings: {
      hideInherited: true,
      hideOverrides: true,
      hideSources: true,
      hideDefaults: true,
      hideModifiers: true,
      hideValues: true,
    },
    ...Object.fromEntries(tables.map((name) => [`${name}Format`, 'table'])),
  };
}

/**
 * A property or parameter without words of its own gets those of its type, so that few rows of a table are empty.
 *
 * @param {ProjectReflection} project
 */
function describeByType(project) {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Property | ReflectionKind.Parameter)) {
    const { type } = /** @type {DeclarationReflection | ParameterReflection} */ (reflection);
    if (reflection.hasComment() || type?.type !== 'reference') continue;
    const summary = type.reflection?.comment?.summary;
    if (summary) reflection.comment = new Comment(Comment.cloneDisplayParts(summary));
  }
}
