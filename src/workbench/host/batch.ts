import { Arguments, type Argument } from './Arguments';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from './hostError';
import { isHostObject, type HostObject } from './HostObject';
import { findMember, memberName, typeOf, type MethodMember } from './objectType';
import { ActionType, PathType, type Action, type ArgumentInfo, type BatchResult, type Json, type ObjectPath, type ReferencedPath, type RequestBody } from './protocol';
import { sharedService } from './objects/sharedServices';
import { query, selection } from './query';
import type { State } from './state';

/** Where an injected fault strikes inside a batch. */
export interface Interruption {
  /** Actions that are still carried out. */
  afterActions: number;
  error: HostError;
}

/**
 * Carries out the actions of one `context.sync()` in order. As in Excel nothing is rolled back: an action that is
 * refused ends the batch, and what was done before stays done.
 */
export async function runBatch(state: State, body: RequestBody, interruption?: Interruption): Promise<BatchResult> {
  const batch = new Batch(state, body.ObjectPaths ?? {});
  const result: BatchResult = { Results: [], TraceIds: [] };
  for (const [index, action] of (body.Actions ?? []).entries()) {
    try {
      if (interruption !== undefined && index >= interruption.afterActions) throw interruption.error;
      if (action.ActionType === ActionType.trace) result.TraceIds.push(action.Id);
      const value = await batch.run(action);
      result.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const refused = error instanceof HostError ? error : new HostError('GeneralException', `The simulated Excel failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      result.Error = { Code: refused.code, Message: refused.message, Location: refused.location ?? batch.location(action), ActionIndex: index };
      break;
    }
  }
  return result;
}

class Batch {
  /** Path id → its object; null is Excel's null object. */
  private readonly objects = new Map<number, HostObject | null>();
  /** Path ids whose object the client asked to keep. */
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly state: State,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  async run(action: Action): Promise<Json> {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(object, action.ObjectPathId);
      case ActionType.query:
        if (this.state.journal.needsCalculation) await this.state.recalculate(false);
        return query(object, selection(action.QueryInfo ?? {}), this.state, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        this.set(object, action);
        return null;
      default:
        throw apiNotFound(`${object.type} (action type ${action.ActionType})`);
    }
  }

  /** `Range.values`, for the error's location. */
  location(action: Action): string {
    const path = this.paths[String(action.ObjectPathId)];
    const owner = this.objects.get(action.ObjectPathId)?.type ?? (path === undefined ? '' : this.parentName(path));
    const member = action.Name === '' ? (path?.Name ?? '') : action.Name;
    return member === '' ? owner : `${owner}.${path?.ObjectPathType === PathType.indexer && action.Name === '' ? 'getItem' : memberName(member)}`;
  }

  private parentName(path: ObjectPath): string {
    return this.objects.get(path.ParentObjectPathId ?? -1)?.type ?? '';
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath', `The object path ${id} is unknown.`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.state.root;
      case PathType.nullObject:
        return null;
      case PathType.reference: {
        const kept = this.state.references.get(path.Name);
        if (kept === undefined) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return kept;
      }
      case PathType.newObject: {
        const service = sharedService(path.Name);
        if (service === undefined) throw apiNotFound(path.Name);
        return service;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    // Anything asked of a null object is null again: "OrNullObject methods and properties".
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.indexer:
        return item(parent, this.args(path.ArgumentInfo).key(0), this.state);
      case PathType.property: {
        const member = findMember(parent, memberName(path.Name), this.state);
        if (member.kind !== 'navigation') throw apiNotFound(`${parent.type}.${memberName(path.Name)}`);
        return member.get(parent, this.state);
      }
      case PathType.method: {
        const made = this.invoke(parent, memberName(path.Name), path.ArgumentInfo);
        if (made === null || isHostObject(made)) return made;
        throw apiNotFound(`${parent.type}.${memberName(path.Name)}`);
      }
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`);
    }
  }

  /** The answer to an instantiation: the id by which the client comes back to the object. */
  private identity(object: HostObject, pathId: number): Json {
    const value: Record<string, Json> = {};
    const type = typeOf(object);
    if (type.key !== undefined) {
      const [name, key] = type.key(object, this.state);
      value[name] = key;
    }
    const kept = this.kept.get(pathId);
    if (kept !== undefined) value['_ReferenceId'] = kept;
    return value;
  }

  private async call(object: HostObject, action: Action): Promise<Json> {
    if (action.Name === '_KeepReference') {
      const id = `ref-${this.state.newId()}`;
      this.state.references.set(id, object);
      this.kept.set(action.ObjectPathId, id);
      return null;
    }
    if (action.Name === 'CopyFrom' && this.state.journal.needsCalculation) await this.state.recalculate(false);
    const value = await this.invoke(object, memberName(action.Name), action.ArgumentInfo);
    return isHostObject(value) ? this.identity(value, -1) : value;
  }

  private invoke(object: HostObject, name: string, info: ArgumentInfo | undefined): ReturnType<MethodMember<HostObject>['call']> {
    const member = findMember(object, name, this.state);
    if (member.kind !== 'method') throw apiNotFound(`${object.type}.${name}`);
    return member.call(object, this.args(info), this.state);
  }

  private set(object: HostObject, action: Action): void {
    const name = memberName(action.Name);
    const member = findMember(object, name, this.state);
    if (member.kind !== 'scalar' || member.set === undefined) throw apiNotFound(`${object.type}.${name} (set)`);
    const value = this.args(action.ArgumentInfo).json(0);
    if (value === undefined) throw invalidArgument();
    member.set(object, value, this.state);
  }

  private args(info: ArgumentInfo | undefined): Arguments {
    return new Arguments(this.resolveArguments(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  private resolveArguments(values: readonly Json[], paths: readonly ReferencedPath[] | undefined): readonly Argument[] {
    if (paths === undefined) return values;
    return values.map((value, index) => {
      const path = paths[index];
      if (Array.isArray(value) && Array.isArray(path)) return this.resolveArguments(value, path);
      if (typeof path !== 'number' || path === 0) return value;
      const object = this.resolve(path);
      if (object === null) throw itemNotFound();
      return object;
    });
  }
}

function item(collection: HostObject, key: string | number, state: State): HostObject {
  const type = typeOf(collection);
  if (type.item === undefined) throw apiNotFound(`${collection.type}.getItem`);
  return type.item(collection, key, state);
}
