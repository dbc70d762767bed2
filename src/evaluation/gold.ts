import { schemaViolation } from '../errors.js';

/** What a reader found of one fact. `related` are look-alikes that must not meet. */
export type GoldVerdict = 'agree' | 'differ-in-detail' | 'contradict' | 'single-source' | 'related';

/** A passage of a source. */
export interface GoldMember {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
}

/** One fact, with the passages that tell it, as a reader marked it. */
export interface GoldGroup {
  readonly id: string;
  readonly gist?: string;
  readonly verdict: GoldVerdict;
  readonly members: readonly GoldMember[];
  /** Facts so near that putting them together is no mistake. */
  readonly near?: readonly string[];
  /** Which sources stand against which; where there are none, every two. */
  readonly sides?: readonly (readonly string[])[];
  /** Whether readers do not agree on the verdict. */
  readonly contested?: boolean;
}

const verdicts: Readonly<Record<GoldVerdict, true>> = {
  agree: true,
  'differ-in-detail': true,
  contradict: true,
  'single-source': true,
  related: true,
};

/**
 * Reads unknown data as gold: an array of facts.
 *
 * @param root what the data is called in messages
 * @throws CrossclaimError where it is none; the message names the path and what was expected
 */
export function parseGold(json: unknown, root: string): readonly GoldGroup[] {
  return listOf(json, root).map((item, index) => parseGroup(item, `${root}[${index}]`));
}

function parseGroup(json: unknown, where: string): GoldGroup {
  const { id, gist, verdict, members, near, sides, contested } = recordOf(json, where);
  if (typeof verdict !== 'string' || !isVerdict(verdict))
    throw expected(`${where}.verdict`, `one of ${Object.keys(verdicts).join(', ')}`);
  return {
    id: textOf(id, `${where}.id`),
    ...(typeof gist === 'string' ? { gist } : {}),
    verdict,
    members: listOf(members, `${where}.members`).map((one, index) =>
      parseMember(one, `${where}.members[${index}]`),
    ),
    ...(near === undefined ? {} : { near: textsOf(near, `${where}.near`) }),
    ...(sides === undefined
      ? {}
      : {
          sides: listOf(sides, `${where}.sides`).map((side, index) =>
            textsOf(side, `${where}.sides[${index}]`),
          ),
        }),
    ...(contested === true ? { contested } : {}),
  };
}

function parseMember(json: unknown, where: string): GoldMember {
  const { source, start, end, quote } = recordOf(json, where);
  return {
    source: textOf(source, `${where}.source`),
    start: offsetOf(start, `${where}.start`),
    end: offsetOf(end, `${where}.end`),
    ...(typeof quote === 'string' ? { quote } : {}),
  };
}

function isVerdict(verdict: string): verdict is GoldVerdict {
  return Object.hasOwn(verdicts, verdict);
}

function recordOf(json: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw expected(where, 'an object');
  return { ...json };
}

function listOf(json: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(json)) throw expected(where, 'an array');
  return json;
}

function textsOf(json: unknown, where: string): readonly string[] {
  return listOf(json, where).map((one, index) => textOf(one, `${where}[${index}]`));
}

function textOf(json: unknown, where: string): string {
  if (typeof json !== 'string') throw expected(where, 'a string');
  return json;
}

function offsetOf(json: unknown, where: string): number {
  if (typeof json !== 'number' || !Number.isInteger(json) || json < 0)
    throw expected(where, 'an offset, 0 or more');
  return json;
}

function expected(where: string, what: string) {
  return schemaViolation(where, what, 'report');
}
