import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Valkey or Redis, whichever is installed; `CROSSCLAIM_REDIS_SERVER` names another. */
export const serverCommand = [process.env.CROSSCLAIM_REDIS_SERVER, 'valkey-server', 'redis-server'].find(
  (command) => command !== undefined && spawnSync(command, ['--version']).status === 0,
);

/** A server of queues that keeps nothing on the disk. */
export interface QueueServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function startQueueServer(command: string, folder: string): Promise<QueueServer> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const server = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await readiness(server);
  const stop = async (): Promise<void> => {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = '';
    server.stdout?.on('data', (chunk) => {
      told += chunk;
      if (/ready to accept connections/i.test(told)) resolve();
    });
    server.once('error', reject).once('exit', () => reject(new Error(told)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
