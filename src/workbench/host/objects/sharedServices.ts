import { asBoolean } from '../common';
import type { HostObject } from '../HostObject';
import { action, method, defineType, scalar, type Member } from '../objectType';

/** What stands behind Office.addin and Office.ribbon: services of all Office programs, made by name. */
const SERVICES: Readonly<Record<string, string>> = {
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.DynamicRibbon.DynamicRibbon': 'DynamicRibbon',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
};

export function sharedService(name: string): HostObject | undefined {
  const type = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  return type === undefined ? undefined : { type };
}

/** `Office.addin.showAsTaskpane` and `hide`. */
defineType<HostObject>(
  'AppRuntimeService',
  (): Record<string, Member> => ({
    getAppRuntimeState: method(0, (_self, _args, state) => (state.paneVisible ? 'Visible' : 'Background')),
    setAppRuntimeState: action(0, (_self, args, state) => {
      const visible = args.oneOf(0, ['Visible', 'Background', 'Inactive']) === 'Visible';
      state.paneVisible = visible;
      state.journal.add({ kind: 'pane', visible });
    }),
  }),
);

/** The runtime's own word that it listens for actions; nothing follows from it here. */
defineType<HostObject>('AddinInternalService', (): Record<string, Member> => ({ notifyActionHandlerReady: action(0, () => undefined) }));

/** `Office.addin.setStartupBehavior`; kept with the workbook, as Excel keeps it. */
defineType<HostObject>(
  'AppRuntimePersistenceService',
  (): Record<string, Member> => ({
    getAppRuntimeStartState: method(0, (_self, _args, state) => (state.workbook.settings.has(START_STATE) ? 'Background' : 'Inactive')),
    setAppRuntimeStartState: action(0, (_self, args, state) => {
      if (args.oneOf(0, ['Background', 'Inactive']) === 'Background') state.workbook.settings.set(START_STATE, 'true');
      else state.workbook.settings.delete(START_STATE);
    }),
  }),
);

const START_STATE = 'Office.AutoShowTaskpaneWithDocument';

interface ControlObject extends HostObject {
  readonly control: string;
}

/** `Office.ribbon.requestUpdate`. */
defineType<HostObject>(
  'DynamicRibbon',
  (): Record<string, Member> => ({
    getButton: method(0, (_self, args): ControlObject => ({ type: 'RibbonButton', control: args.string(0) })),
    getTab: method(0, (_self, args): ControlObject => ({ type: 'RibbonTab', control: args.string(0) })),
  }),
);

defineType<ControlObject>(
  'RibbonButton',
  (): Record<string, Member<ControlObject>> => ({
    id: scalar(0, (self) => self.control),
    enabled: scalar(0, (self, state) => state.ribbonControls.get(self.control) ?? true, (self, value, state) => {
      const enabled = asBoolean(value);
      state.ribbonControls.set(self.control, enabled);
      state.journal.add({ kind: 'ribbon', control: self.control, enabled });
    }),
  }),
  { key: (self) => ['Id', self.control] },
);

defineType<ControlObject>('RibbonTab', (): Record<string, Member<ControlObject>> => ({ id: scalar(0, (self) => self.control) }), { key: (self) => ['Id', self.control] });
