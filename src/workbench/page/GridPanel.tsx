import { useEffect, useRef, useState } from 'react';
import type { SimulatedExcel } from '../host';
import type { Grid } from './grid/createGrid';
import { SelectionStatus } from './SelectionStatus';
import type { Language } from './strings';

interface GridPanelProps {
  label: string;
  loading: string;
  host: SimulatedExcel;
  language: Language;
  dark: boolean;
  onRefused: (reason: unknown) => void;
  /** Right click or the menu key, in the page's coordinates. */
  onMenu: (at: { x: number; y: number }) => void;
}

/** The workbook's grid, whose script is fetched when it is first shown. */
export function GridPanel({ label, loading, host, language, dark, onRefused, onMenu }: GridPanelProps) {
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid>(undefined);
  const darkNow = useRef(dark);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    let left = false;
    void import('./grid/createGrid').then(({ createGrid }) => {
      if (left || container.current === null) return;
      grid.current = createGrid({ container: container.current, host, language, dark: darkNow.current, onRefused });
      setReady(true);
    });
    return () => {
      left = true;
      grid.current?.dispose();
      grid.current = undefined;
      setReady(false);
    };
  }, [host, language, onRefused]);

  useEffect(() => {
    darkNow.current = dark;
    grid.current?.setDark(dark);
  }, [dark]);

  return (
    <section
      className="grid"
      aria-label={label}
      aria-busy={!ready}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      {!ready && <p className="grid-loading">{loading}</p>}
      <SelectionStatus host={host} />
      <div className="grid-container" ref={container} />
    </section>
  );
}
