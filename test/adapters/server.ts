import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** A request as the server got it. */
export interface Received {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** Its body, which is JSON. */
  readonly body: Record<string, unknown>;
}

/** A chat completions endpoint on the loopback interface. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly received: readonly Received[];
  /** How many requests were under way at one time, at most. */
  readonly most: () => number;
  /** How many requests the other side broke off. */
  readonly brokenOff: () => number;
}

export type Answer = (response: ServerResponse, request: Received) => unknown;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Starts an endpoint that lives until the test is over. */
export async function endpoint(answer: Answer): Promise<Endpoint> {
  const received: Received[] = [];
  let now = 0;
  let most = 0;
  let brokenOff = 0;
  const server = createServer((request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
      if (!response.writableFinished) brokenOff += 1;
    });
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const got = { url: request.url ?? '', headers: request.headers, body };
      received.push(got);
      answer(response, got);
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())));
  });
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${port}/v1`, received, most: () => most, brokenOff: () => brokenOff };
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())));
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Answers with a chat completion whose message is this text. */
export function complete(response: ServerResponse, content: unknown, finish = 'stop'): void {
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }];
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ id: 'x', object: 'chat.completion', choices }));
}

/** The pairs in the user message of a request. */
export function pairsOf({ body }: Received): readonly Record<string, unknown>[] {
  const list: unknown = body.messages;
  const content: unknown = Array.isArray(list) ? list[1]?.content : undefined;
  return typeof content === 'string' ? JSON.parse(content).pairs : [];
}

/** Answers every pair with one verdict. */
export function verdicts(relation: string, confidence = 0.9, because = 'They say so.'): Answer {
  return (response, request) =>
    complete(
      response,
      JSON.stringify({
        verdicts: pairsOf(request).map((_, pair) => ({ pair, relation, confidence, because })),
      }),
    );
}
