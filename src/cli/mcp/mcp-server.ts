import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CrossclaimError } from '../../errors.js';
import type { World } from '../world.js';
import { confine } from './confine.js';
import { toolInputs } from './tool-inputs.js';
import { compareTool, explainTool, inspectTool } from './tools.js';

const instructions = `Compares what several news reports on one event say, in Arabic, English or both. It finds claims, says of each
whether the reports agree, differ in detail or conflict, and quotes the exact words with their place (start and end, in UTF-16
code units of the text given). It never says who is right: a conflict is something to look at, and what is not listed was not
found, which is not the same as not said. Quote its words as they are.`;

/** They read what they are given and change nothing; the same input gives the same answer. */
const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/**
 * A server of the Model Context Protocol with three tools: compare, explain, inspect.
 *
 * @param folders the only ones from which files are read; without one, none is
 * @throws CrossclaimError where one of them is no folder
 */
export function mcpServer(outside: World, folders: readonly string[]): McpServer {
  const world = confine(outside, folders);
  const server = new McpServer({ name: 'crossclaim', version: world.version }, { instructions });
  server.registerTool(
    'compare',
    {
      title: 'Compare reports on one event',
      description:
        'Finds the claims of two or more news reports on one event and says where they conflict, differ or agree, with the exact words and offsets on every side.',
      inputSchema: toolInputs.compare,
      annotations,
    },
    (input) => answer(() => compareTool(world, input)),
  );
  server.registerTool(
    'explain',
    {
      title: 'Explain why two passages were joined or kept apart',
      description:
        'Says of two passages of different reports whether they were taken for one point, which rule found a difference between them, or which gate kept them apart.',
      inputSchema: toolInputs.explain,
      annotations,
    },
    (input) => answer(() => explainTool(world, input)),
  );
  server.registerTool(
    'inspect',
    {
      title: 'Show what is read in one report',
      description:
        'Lists, sentence by sentence, the names, times and numbers read in one report and the claims made of them, with offsets.',
      inputSchema: toolInputs.inspect,
      annotations,
    },
    (input) => answer(() => inspectTool(world, input)),
  );
  return server;
}

/** What a tool found, as data and as text; what was wrong with the call, as a sentence that says what to do. */
async function answer(find: () => Promise<object>) {
  try {
    const found = await find();
    return {
      content: [{ type: 'text' as const, text: JSON.stringify(found) }],
      structuredContent: { ...found },
    };
  } catch (error) {
    if (!(error instanceof CrossclaimError)) throw error;
    return { isError: true, content: [{ type: 'text' as const, text: error.message }] };
  }
}
