import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');

/**
 * What the compiler, strict as the project has it, says against files that are on no disk, each with the line it says it of.
 *
 * @param files the files by their path from the root
 */
export function typeFaults(files: Readonly<Record<string, string>>): readonly string[] {
  const texts = new Map(Object.entries(files).map(([path, text]) => [join(root, path), text]));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const options = { ...parsed.options, noUnusedLocals: false, checkJs: true, noEmit: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const folders = new Set([...texts.keys()].map(dirname));
  host.directoryExists = (folder) => folders.has(folder) || ts.sys.directoryExists(folder);
  host.fileExists = (file) => texts.has(file) || fileExists.call(host, file);
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts].flatMap(([path, text]) =>
    program.getSemanticDiagnostics(program.getSourceFile(path)).map((d) => {
      const line = text.slice(0, d.start).split('\n').length - 1;
      return `${text.split('\n')[line]}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`;
    }),
  );
}
