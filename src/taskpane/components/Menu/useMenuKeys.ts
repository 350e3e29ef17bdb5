import { type KeyboardEvent, useEffect, useRef } from 'react';

/** Keys of a menu: arrows, Home and End move; Escape and Tab close it, as does a press elsewhere. The first item has the focus. */
export function useMenuKeys(onClose: () => void) {
  const menuRef = useRef<HTMLDivElement>(null);
  const items = () => [...(menuRef.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

  useEffect(() => {
    menuRef.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
  }, []);

  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !menuRef.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    all[(step + all.length) % all.length]?.focus();
  };

  return { menuRef, onKeyDown };
}
