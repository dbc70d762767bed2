import type { McpCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { mcpServer } from '../mcp/mcp-server.js';
import type { World } from '../world.js';

/** `crossclaim mcp`: serves the tools over standard input and output until the other side closes. */
export async function mcp({ folders }: McpCommand, world: World): Promise<number> {
  await world.serve(mcpServer(world, folders));
  return exitCodes.done;
}
