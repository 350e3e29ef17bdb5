import { mergeClasses } from '@fluentui/react-components';
import { useMenuKeys } from '../SettingsMenu/useMenuKeys';
import { useStyles } from './DraftExport.styles';
import type { ExportEntry } from './useDraftExport';

/** The ways out; keys as in the settings' menu. */
export function ExportMenu({ label, entries, onClose }: { readonly label: string; readonly entries: readonly ExportEntry[]; readonly onClose: () => void }) {
  const { menuRef, onKeyDown } = useMenuKeys(onClose);
  const styles = useStyles();
  return (
    <div ref={menuRef} role="menu" aria-label={label} className={styles.menu} onKeyDown={onKeyDown}>
      {entries.map(({ label: name, hint, disabled, run }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={disabled}
          className={mergeClasses(styles.item, disabled && styles.disabled)}
          onClick={() => {
            if (disabled) return;
            onClose();
            run();
          }}
        >
          {name}
          {hint !== undefined && (
            <span className={mergeClasses(styles.hint, disabled && styles.hintDisabled)}>
              {hint}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
