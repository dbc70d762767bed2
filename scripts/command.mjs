#!/usr/bin/env node
// The command as src has it, without a build: node scripts/command.mjs compare FILE…
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCommand } from './lib/command.mjs';

const folder = mkdtempSync(join(tmpdir(), 'crossclaim-command-'));
try {
  const command = await bundleCommand(folder);
  const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
