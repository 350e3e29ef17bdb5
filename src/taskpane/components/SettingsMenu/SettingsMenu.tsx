import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Menu } from '../Menu/Menu';
import { MenuItem } from '../Menu/MenuItem';
import { useSettingsMenu, type MenuEntry } from './useSettingsMenu';
import { useStyles } from './SettingsMenu.styles';

/** Everything that is not needed every day, behind one button. */
export default function SettingsMenu({ onClose }: { readonly onClose: () => void }) {
  const { words, pages, writes, ways, languages } = useSettingsMenu();
  const styles = useStyles();
  const item = ({ label, disabled = false, checked, toggles = false, run }: MenuEntry) => (
    <MenuItem key={label} role={checked === undefined ? 'menuitem' : toggles ? 'menuitemcheckbox' : 'menuitemradio'} checked={checked} disabled={disabled} run={run} onClose={onClose}>
      <span className={styles.sign}>{checked && <Checkmark16Regular aria-hidden />}</span>
      {label}
    </MenuItem>
  );
  return (
    <Menu label={words.menu} className={styles.menu} onClose={onClose}>
      {pages.map(item)}
      <div role="separator" className={styles.line} />
      {writes.map(item)}
      {ways.map(item)}
      <div role="separator" className={styles.line} />
      <div role="group" aria-label={words.settings.language}>
        <div aria-hidden className={styles.heading}>
          {words.settings.language}
        </div>
        {languages.map(item)}
      </div>
    </Menu>
  );
}
