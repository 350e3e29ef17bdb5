import { Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover } from '@fluentui/react-components';
import { useSettingsMenu } from './useSettingsMenu';

/** Everything that is not needed every day, behind one button. */
export default function SettingsMenu({ target, onClose }: { readonly target: HTMLElement | undefined; readonly onClose: () => void }) {
  const { words, exceptions, language, canUndo, busy, show, undo, clearMarks, chooseLanguage } = useSettingsMenu();
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      positioning={{ ...(target && { target }), position: 'below', align: 'end' }}
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        chooseLanguage(checkedItems[0]);
        onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => show('sheets')}>{words.settings.sheets}</MenuItem>
          <MenuItem onClick={() => show('parameters')}>{words.settings.parameters}</MenuItem>
          <MenuItem onClick={() => show('exceptions')}>{words.settings.exceptions(exceptions)}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={undo} disabled={!canUndo || busy}>
            {words.settings.undo}
          </MenuItem>
          <MenuItem onClick={clearMarks} disabled={busy}>
            {words.settings.clearMarks}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words.settings.language}</MenuGroupHeader>
            {(['auto', 'zh', 'en'] as const).map((choice) => (
              <MenuItemRadio key={choice} name="language" value={choice}>
                {words.settings.languages[choice]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
