import { mergeClasses } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { useMenuKeys } from './useMenuKeys';
import { useSettingsMenu, type MenuEntry } from './useSettingsMenu';
import { useStyles } from './SettingsMenu.styles';

/** Everything that is not needed every day, behind one button. */
export default function SettingsMenu({ onClose }: { readonly onClose: () => void }) {
  const { words, pages, writes, ways, languages } = useSettingsMenu();
  const { menuRef, onKeyDown } = useMenuKeys(onClose);
  const styles = useStyles();
  const item = ({ label, disabled = false, checked, toggles = false, run }: MenuEntry) => (
    <button
      key={label}
      type="button"
      role={checked === undefined ? 'menuitem' : toggles ? 'menuitemcheckbox' : 'menuitemradio'}
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
      <span className={styles.sign}>{checked && <Checkmark16Regular aria-hidden />}</span>
      {label}
    </button>
  );
  return (
    <div ref={menuRef} role="menu" aria-label={words.menu} className={styles.menu} onKeyDown={onKeyDown}>
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
    </div>
  );
}
