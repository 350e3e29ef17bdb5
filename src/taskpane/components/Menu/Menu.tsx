import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMenuKeys } from './useMenuKeys';
import { useStyles } from './Menu.styles';

interface MenuProps {
  readonly label: string;
  /** Where it hangs, and how large it may be. */
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a button opens; `useMenuKeys` has its keys. */
export function Menu({ label, className, onClose, children }: MenuProps) {
  const { menuRef, onKeyDown } = useMenuKeys(onClose);
  const styles = useStyles();
  return (
    <div ref={menuRef} role="menu" aria-label={label} className={mergeClasses(styles.menu, className)} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
