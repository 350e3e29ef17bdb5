/** What the workbench and the headless run know of the trade: the same as the add-in. */
export { definitions } from '../taskpane/composition/definitions';
