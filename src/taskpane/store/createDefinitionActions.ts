import { loadDefinitionReader } from './loadApp';
import type { ActionContext } from './actionContext';
import type { Session } from './createSession';
import type { PaneActions } from './paneActions';
import type { Notice } from './paneState';
import type { TaskQueue } from './taskQueue';

/** Own trackers and reports come and go; what was checked is checked again by them. */
export function createDefinitionActions(context: ActionContext, session: Session, { run }: TaskQueue): Pick<PaneActions, 'addDefinition' | 'removeDefinition' | 'dismissRefused'> {
  const { builtIn, getState, dispatch } = context;
  const { currentDefinitions, keepDefinitions, look, checkAfter } = session;

  const known = async () => {
    await currentDefinitions();
    return getState().own ?? [];
  };

  /** Recognises the sheets anew, and checks them if they had been checked. */
  async function renew(checked: boolean, signal: AbortSignal): Promise<void> {
    await look();
    if (checked) await checkAfter(signal);
  }

  return {
    addDefinition: async (text, fileName) => {
      const done = await run('define', async (signal): Promise<Notice | undefined> => {
        dispatch({ type: 'definition-refused', refused: undefined });
        const checked = getState().result !== undefined;
        const { addDefinition } = await loadDefinitionReader();
        const { read, own, replaced } = addDefinition(text, fileName, await known(), builtIn);
        if (!read.file) {
          dispatch({ type: 'definition-refused', refused: read });
          return undefined;
        }
        await keepDefinitions(own);
        await renew(checked, signal);
        const { trackers = [], reports = [] } = read.file;
        return { kind: 'definition-added', name: read.name, trackers: trackers.length, reports: reports.length, replaced, undo: false };
      });
      return done && getState().refused === undefined;
    },
    removeDefinition: (name) =>
      run('define', async (signal): Promise<Notice> => {
        const checked = getState().result !== undefined;
        const { removeDefinition } = await loadDefinitionReader();
        await keepDefinitions(removeDefinition(name, await known(), builtIn));
        await renew(checked, signal);
        return { kind: 'definition-removed', name, undo: false };
      }),
    dismissRefused: () => dispatch({ type: 'definition-refused', refused: undefined }),
  };
}
