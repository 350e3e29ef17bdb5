/** One declared key and the function that it runs. */
export interface Shortcut {
  action: string;
  /** What it does, in words. */
  name: string;
  /** Such as `Ctrl+Shift+Alt+N`. */
  key: string;
}

interface Declared {
  actions: readonly { id: string; name: string }[];
  shortcuts: readonly { action: string; key: { default: string; windows?: string } }[];
  resources?: { default: Texts };
}
type Texts = Readonly<Record<string, { value: string }>>;

/**
 * Reads declared keys as Excel on Windows does: `${resource.name}` stands for a text of the translation, else of the file's own.
 * @throws Error naming the text or the action that is not there
 */
export function readShortcuts(file: string, translation?: string): Shortcut[] {
  const { actions, shortcuts, resources } = JSON.parse(file) as Declared; // its form is proved by the manifest's test
  const texts: Texts = { ...resources?.default, ...(translation !== undefined && (JSON.parse(translation) as Texts)) }; // likewise
  const filled = (text: string): string =>
    text.replace(/\$\{resource\.(\w+)\}/g, (_, name: string) => {
      const found = texts[name];
      if (found === undefined) throw new Error(`shortcuts.json: the text “${name}” does not exist.`);
      return found.value;
    });
  return shortcuts.map(({ action, key }) => {
    const declared = actions.find(({ id }) => id === action);
    if (declared === undefined) throw new Error(`shortcuts.json: the action “${action}” does not exist.`);
    return { action, name: filled(declared.name), key: filled(key.windows ?? key.default) };
  });
}

/** The key of an event in the same writing; letters by their place on the keyboard, since Alt makes others of them on some. */
export function keyOf(event: Pick<KeyboardEvent, 'ctrlKey' | 'shiftKey' | 'altKey' | 'code'>): string {
  const letter = /^(?:Key|Digit)(\w)$/.exec(event.code)?.[1] ?? '';
  return [event.ctrlKey && 'Ctrl', event.shiftKey && 'Shift', event.altKey && 'Alt', letter].filter(Boolean).join('+');
}
