import { formatArea } from './address';
import { EVENT_CATEGORY, type EventEntry, type Json } from './protocol';
import type { Change } from './journal';

/** Numbers by which office.js knows its events. */
export const EventType = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, formatChanged: 18,
  rowSorted: 19, rowHiddenChanged: 22, protectionChanged: 24, nameChanged: 25, visibilityChanged: 26, moved: 27,
} as const;

const DOCUMENT_SELECTION_CHANGED = 2;

/** Target id of events that are registered on a collection. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in asked for: `_Register…Event` of a worksheet or of the collection. */
export class EventRegistry {
  private readonly counts = new Map<string, number>();

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.counts.has(`${type}|${target}`);
  }

  /** One entry for the worksheet and one for the collection, as far as they were asked for. */
  entries(type: number, sheetId: string, args: { [key: string]: Json }): EventEntry[] {
    return [sheetId, WORKBOOK_TARGET]
      .filter((target) => this.has(type, target))
      .map((target) => ({ messageCategory: EVENT_CATEGORY, messageType: type, targetId: target, message: JSON.stringify({ worksheetId: sheetId, ...args }) }));
  }
}

/** `ThisLocalAddin` for what the add-in did itself, `Unknown` for the user: Excel.EventTriggerSource. */
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** The events that Excel raises for a change. */
export function eventsFor(change: Change, trigger: TriggerSource, registry: EventRegistry): EventEntry[] {
  const common = { source: 'Local', triggerSource: trigger };
  switch (change.kind) {
    case 'values': {
      const address = formatArea(change.area);
      return registry.entries(EventType.changed, change.sheetId, { ...common, changeType: 'RangeEdited', address, shiftDirection: 'None', referenceId: eventReference(change.sheetId, address), ...change.before });
    }
    case 'shift': {
      const address = formatArea(change.area);
      return registry.entries(EventType.changed, change.sheetId, { ...common, changeType: change.changeType, address, shiftDirection: change.direction, referenceId: eventReference(change.sheetId, address) });
    }
    case 'format': {
      const address = change.area === undefined ? '' : formatArea(change.area);
      return registry.entries(EventType.formatChanged, change.sheetId, { ...common, address, referenceId: eventReference(change.sheetId, address) });
    }
    case 'sorted':
      return registry.entries(EventType.rowSorted, change.sheetId, { ...common, address: change.area === undefined ? '' : formatArea(change.area) });
    case 'calculated':
      return registry.entries(EventType.calculated, change.sheetId, { address: formatArea(change.area) });
    case 'rowHidden':
      return registry.entries(EventType.rowHiddenChanged, change.sheetId, { ...common, changeType: 'Unknown', address: change.area === undefined ? '' : formatArea(change.area) });
    case 'sheetAdded':
      return registry.entries(EventType.added, change.sheetId, common);
    case 'sheetDeleted':
      return registry.entries(EventType.deleted, change.sheetId, common);
    case 'activated':
      return registry.entries(EventType.activated, change.sheetId, {});
    case 'deactivated':
      return registry.entries(EventType.deactivated, change.sheetId, {});
    case 'selection':
      return [
        ...registry.entries(EventType.selectionChanged, change.sheetId, { address: formatArea(change.area), workbookId: '' }),
        // Workbook.onSelectionChanged is older than registration: the client picks it out by itself.
        { messageCategory: EVENT_CATEGORY, messageType: DOCUMENT_SELECTION_CHANGED, targetId: '', message: '{}' },
      ];
    case 'sheetRenamed':
      return registry.entries(EventType.nameChanged, change.sheetId, { ...common, nameBefore: change.before, nameAfter: change.after });
    case 'sheetMoved':
      return registry.entries(EventType.moved, change.sheetId, { ...common, positionBefore: change.before, positionAfter: change.after });
    case 'visibility':
      return registry.entries(EventType.visibilityChanged, change.sheetId, common);
    case 'protection':
      return registry.entries(EventType.protectionChanged, change.sheetId, common);
    default:
      return [];
  }
}

/** What `event.getRange(context)` sends back to us: the area itself, no table of references needed. */
const eventReference = (sheetId: string, address: string): string => `event|${sheetId}|${address}`;

export function parseEventReference(reference: string): { sheetId: string; address: string } | undefined {
  const [kind, sheetId, address] = reference.split('|');
  return kind === 'event' && sheetId !== undefined && address !== undefined ? { sheetId, address } : undefined;
}
