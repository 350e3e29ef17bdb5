import { mergeClasses } from '@fluentui/react-components';
import { Menu } from '../Menu/Menu';
import { MenuItem } from '../Menu/MenuItem';
import { useStyles } from './DraftExport.styles';
import type { ExportEntry } from './useDraftExport';

/** The ways out, each with what it is for. */
export function ExportMenu({ label, entries, onClose }: { readonly label: string; readonly entries: readonly ExportEntry[]; readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <Menu label={label} className={styles.menu} onClose={onClose}>
      {entries.map(({ label: name, hint, disabled, run }) => (
        <MenuItem key={name} disabled={disabled} run={run} onClose={onClose}>
          <span>
            {name}
            {hint !== undefined && <span className={mergeClasses(styles.hint, disabled && styles.hintDisabled)}>{hint}</span>}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
