import type { PageAround } from './usePane';

/**
 * Runs in the pane's frame before office.js: lets the workbench put the simulated Excel there, where Excel itself
 * would have put the real one. The pane's own page is the one that ships; this script is all that is added to it.
 */
(window.parent as unknown as PageAround).joinWorkbench?.(window); // the workbench's page, if the pane lies in one
