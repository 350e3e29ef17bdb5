// By itself, since the pane has it from the start: the app with its engine is loaded later.
export { describe as describeFinding } from '../engine/describe';
