import { asBoolean } from '../common';
import { method, objectType, scalar, type HostObject, type Member, type ObjectType } from '../objectType';

/** What stands behind Office.addin and Office.ribbon: services of all Office programs, made by name. */
const SERVICES: Readonly<Record<string, () => ObjectType>> = {
  'Microsoft.AppRuntime.AppRuntimeService': () => appRuntimeServiceType,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () => appRuntimePersistenceServiceType,
  'Microsoft.DynamicRibbon.DynamicRibbon': () => dynamicRibbonType,
  'Microsoft.InternalService.AddinInternalService': () => addinInternalServiceType,
};

export function sharedService(name: string): HostObject | undefined {
  const type = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  return type === undefined ? undefined : { type: type() };
}

/** `Office.addin.showAsTaskpane` and `hide`. */
const appRuntimeServiceType = objectType<HostObject>(
  'AppRuntimeService',
  (): Record<string, Member> => ({
    getAppRuntimeState: method(0, (_self, _args, state) => (state.paneVisible ? 'Visible' : 'Background')),
    setAppRuntimeState: method(0, (_self, args, state) => {
      const visible = args.oneOf(0, ['Visible', 'Background', 'Inactive']) === 'Visible';
      state.paneVisible = visible;
      state.journal.add({ kind: 'pane', visible });
    }),
  }),
);

/** The runtime's own word that it listens for actions; nothing follows from it here. */
const addinInternalServiceType = objectType<HostObject>('AddinInternalService', (): Record<string, Member> => ({ notifyActionHandlerReady: method(0, () => undefined) }));

/** `Office.addin.setStartupBehavior`; kept with the workbook, as Excel keeps it. */
const appRuntimePersistenceServiceType = objectType<HostObject>(
  'AppRuntimePersistenceService',
  (): Record<string, Member> => ({
    getAppRuntimeStartState: method(0, (_self, _args, state) => (state.workbook.settings.has(START_STATE) ? 'Background' : 'Inactive')),
    setAppRuntimeStartState: method(0, (_self, args, state) => {
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
const dynamicRibbonType = objectType<HostObject>(
  'DynamicRibbon',
  (): Record<string, Member> => ({
    getButton: method(0, (_self, args): ControlObject => ({ type: ribbonButtonType, control: args.string(0) })),
    getTab: method(0, (_self, args): ControlObject => ({ type: ribbonTabType, control: args.string(0) })),
  }),
);

const ribbonButtonType = objectType<ControlObject>(
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

const ribbonTabType = objectType<ControlObject>('RibbonTab', (): Record<string, Member<ControlObject>> => ({ id: scalar(0, (self) => self.control) }), { key: (self) => ['Id', self.control] });
