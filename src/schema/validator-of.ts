import { type Check, checkOf, type Refer, type Schema, type Violation } from './check.js';
import { schemaTexts } from './schemas.generated.js';

/** What tells data that is as a schema says from other data. */
export interface Validator<T> {
  readonly accepts: (value: unknown) => value is T;
  /** Why a value is not accepted. */
  readonly violationIn: Check;
}

interface Referred {
  readonly schema: Schema;
  readonly check: Check;
}

const referred = new Map<string, Referred>();
const schemas = new Map<string, Schema>();

/** A schema by its name, read when it is first needed: most programs need few of them. */
function schemaOf(name: string): Schema {
  const known = schemas.get(name);
  if (known !== undefined) return known;
  const text = schemaTexts[name];
  if (text === undefined) throw new Error(`no schema is called ${name}`);
  const schema: Schema = JSON.parse(text);
  schemas.set(name, schema);
  return schema;
}

/** What a reference such as `report.json#/$defs/Value` names, in the file `base` where it has none of its own. */
function refer(reference: string, base: string): Referred {
  const [file, definition] = reference.split('#/$defs/');
  const name = file === '' || file === undefined ? base : file.replace(/\.json$/, '');
  const key = `${name}#${definition ?? ''}`;
  const known = referred.get(key);
  if (known !== undefined) return known;
  const root = schemaOf(name);
  const schema = definition === undefined ? root : root.$defs?.[definition];
  if (schema === undefined) throw new Error(`nothing is called ${reference}`);
  const within: Refer = (other) => refer(other, name);
  const made = { schema, check: checkOf(schema, within) };
  referred.set(key, made);
  return made;
}

/** The validator of what a reference names, whose check is made when it is first needed. */
export function validatorOf<T>(reference: string): Validator<T> {
  const violationIn = (value: unknown): Violation | undefined => refer(reference, '').check(value);
  return { accepts: (value): value is T => violationIn(value) === undefined, violationIn };
}
