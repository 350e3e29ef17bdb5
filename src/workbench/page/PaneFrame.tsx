import { useRef, type PointerEvent } from 'react';
import { PANE } from './settings';

interface PaneFrameProps {
  title: string;
  closeLabel: string;
  widthLabel: string;
  /** Address of the pane's page; another one makes another frame. */
  source: string;
  width: number;
  open: boolean;
  onWidth: (width: number) => void;
  onClose: () => void;
}

/** The task pane at the right, as wide as the user drags it. It goes on running while it is closed, as in Excel. */
export function PaneFrame({ title, closeLabel, widthLabel, source, width, open, onWidth, onClose }: PaneFrameProps) {
  const start = useRef<{ x: number; width: number } | undefined>(undefined);
  const within = (wanted: number): number => Math.round(Math.min(PANE.most, Math.max(PANE.least, wanted)));
  const drag = (event: PointerEvent): void => {
    if (start.current) onWidth(within(start.current.width + start.current.x - event.clientX));
  };
  return (
    <>
      <div
        className="splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label={widthLabel}
        aria-valuemin={PANE.least}
        aria-valuemax={PANE.most}
        aria-valuenow={width}
        tabIndex={0}
        hidden={!open}
        onPointerDown={(event) => {
          start.current = { x: event.clientX, width };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          start.current = undefined;
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') onWidth(within(width + 10));
          if (event.key === 'ArrowRight') onWidth(within(width - 10));
        }}
      />
      <aside className="pane" style={{ width }} hidden={!open} aria-label={title}>
        <div className="pane-title">
          <h2>{title}</h2>
          <button type="button" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
            ✕
          </button>
        </div>
        <iframe key={source} title={title} src={source} />
      </aside>
    </>
  );
}
