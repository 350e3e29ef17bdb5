import { nearestWord } from '../../engine/nearest';
import type { JsonPath, Mistake } from '../../engine/definitions/mistake';

/** The part of JSON Schema that the generated schemas are written in; a test holds them to it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/**
 * What in a JSON value is not as the schema says. An interpreter of its own, since the pane's security policy forbids
 * compiled schemas, and since of a union only the mistakes of the form that was meant help anybody: the one with the
 * same `kind`, or with the most members that only it has.
 */
export function checkStructure(value: unknown, root: JsonSchema): Mistake[] {
  return check(value, root, []);

  function check(value: unknown, given: JsonSchema, path: JsonPath): Mistake[] {
    const schema = resolve(given);
    if (schema.anyOf) return checkUnion(value, branchesOf(schema), path);
    const wrong = checkKind(value, schema, path);
    if (wrong.length > 0) return wrong;
    if (Array.isArray(value)) return checkItems(value, schema, path);
    return isObject(value) ? checkMembers(value, schema, path) : [];
  }

  function checkMembers(value: JsonObject, { properties = {}, required = [], additionalProperties = true }: JsonSchema, path: JsonPath): Mistake[] {
    const names = Object.keys(properties);
    const missing = required.filter((name) => !Object.hasOwn(value, name));
    const mistakes: Mistake[] = [];
    for (const [name, member] of Object.entries(value)) {
      const at = [...path, name];
      const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      if (schema === false) mistakes.push(withNearest({ code: 'UNKNOWN-MEMBER', path: at, found: name, expected: names.filter((other) => !Object.hasOwn(value, other)) }));
      else if (typeof schema === 'object') mistakes.push(...check(member, schema, at));
    }
    // A member with a slip of the pen is told once, not as missing too.
    const slips = new Set(mistakes.flatMap(({ code, nearest }) => (code === 'UNKNOWN-MEMBER' && nearest !== undefined ? [nearest] : [])));
    mistakes.push(...missing.filter((name) => !slips.has(name)).map((name): Mistake => ({ code: 'MISSING', path: [...path, name], found: '', expected: [name] })));
    return mistakes;
  }

  function checkItems(value: readonly unknown[], { items, minItems = 0, maxItems = Infinity }: JsonSchema, path: JsonPath): Mistake[] {
    if (value.length < minItems || value.length > maxItems) return [{ code: 'TOO-FEW', path, found: String(value.length), expected: [String(minItems)] }];
    return value.flatMap((item, index) => {
      const schema = isList(items) ? items[index] : items;
      return schema ? check(item, schema, [...path, index]) : [];
    });
  }

  function checkUnion(value: unknown, branches: readonly JsonSchema[], path: JsonPath): Mistake[] {
    // 1. of the same type at all
    const alike = branches.filter((branch) => isOfType(value, branch));
    const words = branches.flatMap(valuesOf);
    if (alike.length === 0) return [{ code: 'WRONG-TYPE', path, found: asJson(value), expected: [...new Set([...branches.filter((branch) => valuesOf(branch).length === 0).flatMap(typesOf), ...words])] }];
    // 2. of the same kind, where a member tells the kind
    const tag = isObject(value) ? tagOf(alike) : undefined;
    const same = tag === undefined || !isObject(value) ? alike : alike.filter((branch) => kindsOf(branch, tag).includes(shown(value[tag])));
    if (tag !== undefined && isObject(value) && same.length === 0) {
      const kinds = [...new Set(alike.flatMap((branch) => kindsOf(branch, tag)))];
      const at = [...path, tag];
      return Object.hasOwn(value, tag) ? [withNearest({ code: 'NOT-ALLOWED', path: at, found: shown(value[tag]), expected: kinds })] : [{ code: 'MISSING', path: at, found: '', expected: kinds }];
    }
    // 3. of the form that was meant
    const results = same.map((branch) => ({ branch, mistakes: check(value, branch, path) }));
    if (results.some(({ mistakes }) => mistakes.length === 0)) return [];
    if (isObject(value)) return meant(value, results, path);
    return words.length > 0 ? [withNearest({ code: 'NOT-ALLOWED', path, found: shown(value), expected: words })] : [...(results[0]?.mistakes ?? [])];
  }

  /** The mistakes of the form that has most of the members that distinguish; of several, of the one with fewest. */
  function meant(value: JsonObject, results: readonly { readonly branch: JsonSchema; readonly mistakes: readonly Mistake[] }[], path: JsonPath): Mistake[] {
    const counts = new Map<string, number>();
    for (const { branch } of results) for (const name of Object.keys(branch.properties ?? {})) counts.set(name, (counts.get(name) ?? 0) + 1);
    const distinct = (branch: JsonSchema) => Object.keys(branch.properties ?? {}).filter((name) => counts.get(name) !== results.length);
    const ranked = results
      .map(({ branch, mistakes }) => ({ mistakes, fit: distinct(branch).filter((name) => Object.hasOwn(value, name)).length }))
      .sort((left, right) => right.fit - left.fit || left.mistakes.length - right.mistakes.length);
    const [best] = ranked;
    if (best && (best.fit > 0 || results.length === 1)) return [...best.mistakes];
    const expected = [...new Set(results.flatMap(({ branch }) => distinct(branch)))];
    const stray = Object.keys(value).find((name) => !counts.has(name));
    return [withNearest({ code: 'NO-FORM', path: stray === undefined ? path : [...path, stray], found: stray ?? '', expected })];
  }

  function branchesOf(schema: JsonSchema): JsonSchema[] {
    return (schema.anyOf ?? []).flatMap((branch) => {
      const resolved = resolve(branch);
      return resolved.anyOf ? branchesOf(resolved) : [resolved];
    });
  }

  function resolve(schema: JsonSchema): JsonSchema {
    if (schema.$ref === undefined) return schema;
    const name = decodeURIComponent(schema.$ref.replace('#/definitions/', ''));
    const target = root.definitions?.[name];
    if (!target) throw new Error(`The schema has no definition "${name}".`);
    return resolve(target);
  }

  function kindsOf(branch: JsonSchema, tag: string): string[] {
    return valuesOf(resolve(branch.properties?.[tag] ?? {}));
  }

  /** The member that tells the forms apart: each must have it, with values of its own. */
  function tagOf(branches: readonly JsonSchema[]): string | undefined {
    return Object.keys(branches[0]?.properties ?? {}).find((name) => {
      const kinds = branches.map((branch) => (branch.required?.includes(name) ? kindsOf(branch, name).join() : ''));
      return !kinds.includes('') && new Set(kinds).size > 1;
    });
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function checkKind(value: unknown, schema: JsonSchema, path: JsonPath): Mistake[] {
  if (schema.type !== undefined && !isOfType(value, schema)) {
    return [{ code: 'WRONG-TYPE', path, found: asJson(value), expected: valuesOf(schema).length > 0 ? valuesOf(schema) : typesOf(schema) }];
  }
  const allowed = valuesOf(schema);
  return allowed.length > 0 && !allowed.includes(String(value)) ? [withNearest({ code: 'NOT-ALLOWED', path, found: shown(value), expected: allowed })] : [];
}

function withNearest(mistake: Mistake): Mistake {
  const nearest = nearestWord(mistake.found, mistake.expected);
  return nearest === undefined ? mistake : { ...mistake, nearest };
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (items: JsonSchema['items']): items is readonly JsonSchema[] => Array.isArray(items);
const typesOf = ({ type = [] }: JsonSchema): readonly string[] => (typeof type === 'string' ? [type] : type);
const isOfType = (value: unknown, schema: JsonSchema) => typesOf(schema).includes(typeOf(value));
const valuesOf = (schema: JsonSchema): string[] => (schema.enum ?? ('const' in schema ? [schema.const] : [])).map(String);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

const asJson = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : shown(value));

/** Texts as they are, other values as JSON has them; of what holds others, only what it is. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? typeOf(value) : String(value);
}
