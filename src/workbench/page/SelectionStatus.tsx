import { useSyncExternalStore } from 'react';
import type { SimulatedExcel } from '../host';
import { formatArea } from '../host/address';

/** Says which cells are selected to those who can't see the grid, which is a picture. */
export function SelectionStatus({ host }: { host: SimulatedExcel }) {
  const text = useSyncExternalStore(
    (listener) => host.onChange(listener),
    () => selected(host),
  );
  return (
    <p className="unseen" role="status">
      {text}
    </p>
  );
}

/** `学习台账 C12 警示教育` */
function selected({ workbook: { sheets, activeSheetId, selection } }: SimulatedExcel): string {
  const sheet = sheets.find(({ id }) => id === activeSheetId);
  return `${sheet?.name ?? ''} ${formatArea(selection)} ${String(sheet?.rows[selection.row]?.[selection.column]?.value ?? '')}`.trim();
}
