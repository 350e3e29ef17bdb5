import { EventType } from '../events';
import type { HostObject } from '../HostObject';
import { action, type Member } from '../objectType';

/** Event name on the wire → number, and x of ExcelApi 1.x on Worksheet and on WorksheetCollection. */
const EVENTS: readonly (readonly [name: string, type: number, sheetSince: number, collectionSince: number])[] = [
  ['ActivatedEvent', EventType.activated, 7, 7],
  ['DeactivatedEvent', EventType.deactivated, 7, 7],
  ['AddedEvent', EventType.added, 7, 7],
  ['DeletedEvent', EventType.deleted, 7, 7],
  ['DataChangedEvent', EventType.changed, 7, 9],
  ['SelectionChangedEvent', EventType.selectionChanged, 7, 9],
  ['CalculatedEvent', EventType.calculated, 8, 8],
  ['FormatChangedEvent', EventType.formatChanged, 9, 9],
  ['RowSortedEvent', EventType.rowSorted, 10, 10],
  ['RowHiddenChangedEvent', EventType.rowHiddenChanged, 11, 11],
  ['ProtectionChangedEvent', EventType.protectionChanged, 14, 14],
  ['EventNameChanged', EventType.nameChanged, 17, 17],
  ['EventVisibilityChanged', EventType.visibilityChanged, 17, 17],
  ['EventMoved', EventType.moved, 17, 17],
];

/** `_Register…` and `_Unregister…`, which office.js calls for `onChanged.add` and the like. */
export function worksheetEvents<S extends HostObject>(target: (self: S) => string, collection = false): Record<string, Member<S>> {
  const members: Record<string, Member<S>> = {};
  for (const [name, type, sheetSince, collectionSince] of EVENTS) {
    const since = collection ? collectionSince : sheetSince;
    members[`_Register${name}`] = action<S>(since, (self, _args, state) => state.events.register(type, target(self)));
    members[`_Unregister${name}`] = action<S>(since, (self, _args, state) => state.events.unregister(type, target(self)));
  }
  return members;
}
