import { useSyncExternalStore } from 'react';
import type { SimulatedExcel } from '../host';
import { formatArea } from '../host/address';
import { textOf } from '../host/text';

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

/** `学习台账 C12 警示教育`: what is in the cell as the grid shows it. */
function selected({ workbook }: SimulatedExcel): string {
  const { sheets, activeSheetId, selection } = workbook;
  const sheet = sheets.find(({ id }) => id === activeSheetId);
  return `${sheet?.name ?? ''} ${formatArea(selection)} ${textOf(workbook, sheet?.rows[selection.row]?.[selection.column])}`.trim();
}
