import { apiNotFound } from './hostError';
import type { Arguments } from './Arguments';
import { declareClass, type HostObject } from './HostObject';
import { excelApiVersion } from './profile';
import type { Json } from './protocol';
import type { State } from './state';

// The object model as tables: one table per Excel class, one row per member. A member that has no row is refused
// with ApiNotFound, so that a missing piece can never pass silently.

// Method syntax on purpose: a table for Range objects must fit where any table is expected.
export interface ScalarMember<S extends HostObject> {
  kind: 'scalar';
  since: number;
  get(self: S, state: State): Json;
  set?(self: S, value: Json, state: State): void;
}
export interface NavigationMember<S extends HostObject> {
  kind: 'navigation';
  since: number;
  /** null is Excel's null object. */
  get(self: S, state: State): HostObject | null;
}
export interface MethodMember<S extends HostObject> {
  kind: 'method';
  since: number;
  /** null from an `…OrNullObject` method is Excel's null object. */
  call(self: S, args: Arguments, state: State): Json | HostObject | Promise<null>;
}
export type Member<S extends HostObject = HostObject> = ScalarMember<S> | NavigationMember<S> | MethodMember<S>;

export interface ObjectType {
  readonly name: string;
  readonly members: Readonly<Record<string, Member>>;
  /** What identifies the object to the client: `Id` where the class has an id, `_Id` where it goes by name. */
  key?(self: HostObject, state: State): readonly ['Id' | '_Id', string | number];
  /** `getItem` of a collection, and what the client uses to come back to an item. */
  item?(self: HostObject, key: string | number, state: State): HostObject;
  /** The items of a collection, in order. */
  items?(self: HostObject, state: State): readonly HostObject[];
}

interface Rest<S extends HostObject> {
  key?(self: S, state: State): readonly ['Id' | '_Id', string | number];
  item?(self: S, key: string | number, state: State): HostObject;
  items?(self: S, state: State): readonly HostObject[];
}

/** Every class that the host has, by name; filled by the files in `objects/`. */
export const objectTypes = new Map<string, ObjectType>();

/** `members` is called late, since classes refer to each other. */
export function defineType<S extends HostObject>(name: string, members: () => Record<string, Member<S>>, rest: Rest<S> = {}): void {
  let made: Record<string, Member<S>> | undefined;
  declareClass(name);
  objectTypes.set(name, {
    name,
    get members() {
      return (made ??= members());
    },
    ...rest,
  });
}

export function typeOf(object: HostObject): ObjectType {
  const type = objectTypes.get(object.type);
  if (type === undefined) throw apiNotFound(object.type);
  return type;
}

/** `since`: x of the ExcelApi 1.x set that brought the property. Without `set` it is read-only. */
export const scalar = <S extends HostObject>(since: number, get: (self: S, state: State) => Json, set?: (self: S, value: Json, state: State) => void): ScalarMember<S> =>
  set === undefined ? { kind: 'scalar', since, get } : { kind: 'scalar', since, get, set };

export const navigation = <S extends HostObject>(since: number, get: (self: S, state: State) => HostObject | null): NavigationMember<S> => ({ kind: 'navigation', since, get });

export const method = <S extends HostObject>(since: number, call: (self: S, args: Arguments, state: State) => Json | HostObject): MethodMember<S> => ({ kind: 'method', since, call });

/** A method without an answer; a promise is waited for. */
export const action = <S extends HostObject>(since: number, call: (self: S, args: Arguments, state: State) => unknown): MethodMember<S> => ({
  kind: 'method',
  since,
  async call(self, args, state) {
    await call(self, args, state);
    return null;
  },
});

/** `Values` → `values`, `_KeepReference` stays. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);
/** `values` → `Values`. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** @throws HostError ApiNotFound for an unknown member and for one that the profile's requirement set lacks. */
export function findMember(object: HostObject, name: string, state: State): Member {
  const type = typeOf(object);
  const member = Object.hasOwn(type.members, name) ? type.members[name] : undefined;
  if (member === undefined || member.since > excelApiVersion(state.profile)) throw apiNotFound(`${type.name}.${name}`);
  return member;
}
