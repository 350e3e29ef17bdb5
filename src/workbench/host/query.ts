import { apiNotFound } from './hostError';
import type { HostObject } from './HostObject';
import { findMember, memberName, typeOf, wireName } from './objectType';
import { excelApiVersion } from './profile';
import type { Json, QueryInfo } from './protocol';
import type { State } from './state';

/** Property → what is wanted of it; an empty tree or `*` is every plain property. */
export type Selection = Map<string, Selection>;

/** `['values', 'format/fill/color']` → tree. Both `/` and `.` separate. */
export function selection(info: QueryInfo): Selection {
  const tree: Selection = new Map();
  const add = (path: string, all: boolean): void => {
    let at = tree;
    for (const part of path.split(/[/.]/).filter((p) => p !== '')) {
      const name = part === '*' ? '*' : memberName(part);
      const next: Selection = at.get(name) ?? new Map<string, Selection>();
      at.set(name, next);
      at = next;
    }
    if (all) at.set('*', new Map());
  };
  for (const path of info.Select ?? []) add(path, false);
  for (const path of info.Expand ?? []) add(path, true);
  return tree;
}

/** Answers a `load`. @throws HostError ApiNotFound for a property that is not there or too new for the profile. */
export function query(object: HostObject, tree: Selection, state: State, page: QueryInfo): Json {
  const value: Record<string, Json> = {};
  const type = typeOf(object);
  if (type.items === undefined) {
    readInto(value, object, tree, state);
    return value;
  }
  const own: Selection = new Map();
  const ofItems: Selection = new Map();
  for (const [name, rest] of tree) {
    const member = Object.hasOwn(type.members, name) ? type.members[name] : undefined;
    (member?.kind === 'scalar' ? own : ofItems).set(name, rest);
  }
  if (own.size > 0) readInto(value, object, own, state);
  if (ofItems.size > 0 || own.size === 0) {
    const skip = page.Skip ?? 0;
    const items = type.items(object, state).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    value['_Items'] = items.map((item) => query(item, ofItems, state, {}));
  }
  return value;
}

function readInto(value: Record<string, Json>, object: HostObject, tree: Selection, state: State): void {
  const type = typeOf(object);
  if (type.key !== undefined) {
    const [name, key] = type.key(object, state);
    value[name] = key;
  }
  if (tree.size === 0 || tree.has('*')) {
    for (const [name, member] of Object.entries(type.members)) {
      if (member.kind === 'scalar' && member.since <= excelApiVersion(state.profile)) value[wireName(name)] = member.get(object, state);
    }
  }
  for (const [name, rest] of tree) {
    if (name === '*' || name === '_ReferenceId') continue;
    const member = findMember(object, name, state);
    if (member.kind === 'method') throw apiNotFound(`${type.name}.${name}`);
    if (member.kind === 'scalar') value[wireName(name)] = member.get(object, state);
    else {
      const next = member.get(object, state);
      value[wireName(name)] = next === null ? null : query(next, rest, state, {});
    }
  }
}
