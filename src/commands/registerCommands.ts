import { commandNames } from './commandNames';
import { createCommands, type CommandContext } from './createCommands';
import { showPane } from './showPane';

/**
 * Gives the ribbon and the declared keys their functions. With a shared runtime they drive the very pane that is open; without one Excel runs
 * this same page unseen, and they do the same work on a store of their own. Call once, after `Office.onReady`.
 */
export function registerCommands(context: Omit<CommandContext, 'showPane'>): void {
  const commands = createCommands({ ...context, showPane });
  for (const name of commandNames) {
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the typings know of buttons only; for a key Excel takes a promise
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => run(commands[name], event));
  }
}

/** @param event Excel gives none for a key; it waits for the promise then. */
async function run(command: () => Promise<void>, event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await command();
  } finally {
    // Excel keeps the button waiting, and at last ends the runtime, until it is told.
    event?.completed();
  }
}
