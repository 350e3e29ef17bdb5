import { useEffect, useRef } from 'react';
import type { RibbonControl } from './ribbon/readManifest';
import { Icon } from './ribbon/Ribbon';

interface CellMenuProps {
  label: string;
  controls: readonly RibbonControl[];
  at: { x: number; y: number };
  onPress: (control: RibbonControl) => void;
  onClose: () => void;
}

/** What the add-in puts into the menu that Excel opens on a cell. */
export function CellMenu({ label, controls, at, onPress, onClose }: CellMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
    const leave = (event: Event): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) === true) return;
      onClose();
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  }, [onClose]);
  return (
    <div ref={menu} className="cell-menu" role="menu" aria-label={label} style={{ left: at.x, top: at.y }} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      {controls.map((control) => (
        <button
          key={control.id}
          type="button"
          role="menuitem"
          data-control={control.id}
          onClick={() => {
            onClose();
            onPress(control);
          }}
        >
          <Icon control={control} size={16} />
          {control.label}
        </button>
      ))}
    </div>
  );
}
