import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Copy } from './copy.js';

const config = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** What the compiler has against a file. */
export interface Complaint {
  /** Relative to src/, with forward slashes. */
  readonly file: string;
  readonly says: string;
}

/** A program that has been checked: what a later look need not do again. */
export interface Checked {
  readonly complaints: readonly Complaint[];
  readonly program: ts.SemanticDiagnosticsBuilderProgram;
}

/** Checks the copy under the settings of this repository; files that nothing changed reaches are not checked again. */
export function check({ folder, source }: Copy, before?: Checked): Checked {
  const read = ts.readConfigFile(config, ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(read, ts.sys, folder);
  const roots = ['index.ts', 'cli.ts', 'bundled.d.ts'].map((name) => join(source, name));
  const host = ts.createIncrementalCompilerHost(options);
  const program = ts.createSemanticDiagnosticsBuilderProgram(roots, options, host, before?.program);
  const found = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ];
  const complaints = found.map(({ file, messageText }) => ({
    file: file === undefined ? '' : relative(source, file.fileName).split(sep).join(posix.sep),
    says: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  return { complaints, program };
}
