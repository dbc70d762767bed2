import { spawnSync } from 'node:child_process';
import * as files from 'node:fs';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.js';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossclaim-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (run: () => void): unknown => {
  try {
    run();
    return 'written';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('a file is written whole', () => {
  it('new, and over an old one, whose mode it keeps', () => {
    writeWhole(files, at('a.md'), 'one');
    expect(readFileSync(at('a.md'), 'utf8')).toBe('one');
    chmodSync(at('a.md'), 0o600);
    writeWhole(files, at('a.md'), 'two');
    expect(readFileSync(at('a.md'), 'utf8')).toBe('two');
    expect(statSync(at('a.md')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('through a link, which stays one', () => {
    writeFileSync(at('target.md'), 'old');
    symlinkSync('target.md', at('link.md'));
    writeWhole(files, at('link.md'), 'new');
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('target.md'), 'utf8')).toBe('new');
  });

  it('but not where a link leads nowhere, nor over what is no plain file', () => {
    symlinkSync('nowhere.md', at('link.md'));
    expect(codeOf(() => writeWhole(files, at('link.md'), 'x'))).toBe('DANGLING');
    expect(codeOf(() => writeWhole(files, folder, 'x'))).toBe('EISDIR');
    expect(codeOf(() => writeWhole(files, '/dev/null', 'x'))).toBe('NOT_A_FILE');
    expect(spawnSync('mkfifo', [at('pipe')]).status).toBe(0);
    expect(codeOf(() => writeWhole(files, at('pipe'), 'x'))).toBe('NOT_A_FILE');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['link.md', 'pipe']);
  });
});
