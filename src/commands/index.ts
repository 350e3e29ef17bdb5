export { commandNames, type CommandName } from './commandNames';
export { registerCommands } from './registerCommands';
