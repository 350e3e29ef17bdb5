import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStyles } from './Menu.styles';

interface MenuItemProps {
  readonly role?: 'menuitem' | 'menuitemcheckbox' | 'menuitemradio';
  readonly checked?: boolean | undefined;
  /** Can be reached by keys and read, but does nothing. */
  readonly disabled: boolean;
  readonly run: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Closes its menu, then does what it says. */
export function MenuItem({ role = 'menuitem', checked, disabled, run, onClose, children }: MenuItemProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      role={role}
      aria-checked={checked}
      aria-disabled={disabled}
      tabIndex={-1}
      className={mergeClasses(styles.item, disabled && styles.disabled)}
      onClick={() => {
        if (disabled) return;
        onClose();
        run();
      }}
    >
      {children}
    </button>
  );
}
