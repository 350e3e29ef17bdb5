/** What a ribbon button does when it is pressed. */
export type RibbonAction = { kind: 'pane' } | { kind: 'function'; name: string };

export interface RibbonControl {
  id: string;
  label: string;
  tip: { title: string; description: string };
  /** Icon addresses by pixel size, relative to where the add-in is served. */
  icons: ReadonlyMap<number, string>;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  /** Where Excel puts the group: `TabHome`, or the id of a tab of the add-in's own. */
  tab: string;
  label: string;
  controls: readonly RibbonControl[];
}

/** Where the declared keys stand, relative to where the add-in is served; `translation` only in another language than the manifest's own. */
export interface ShortcutFiles {
  address: string;
  translation?: string;
}

/** Everything that Excel would draw from a manifest, in one language. */
export interface Ribbon {
  name: string;
  groups: readonly RibbonGroup[];
  /** Entries of a cell's context menu. */
  cellMenu: readonly RibbonControl[];
  shortcuts?: ShortcutFiles;
}

/**
 * Reads the ribbon as Excel does: names through their resource ids, with the override for the language if there is one.
 * @param locale such as `en-US`
 * @throws Error naming the resource id that leads nowhere
 */
export function readManifest(manifest: Document, locale: string): Ribbon {
  const origin = new URL(value(first(manifest, 'SourceLocation'))).href.replace(/[^/]*$/, '');
  const resources = new Map([...all(manifest, 'String'), ...all(manifest, 'Image'), ...all(manifest, 'Url')].map((element) => [element.getAttribute('id') ?? '', localised(element, locale)]));
  const resource = (element: Element): string => {
    const id = element.getAttribute('resid') ?? '';
    const found = resources.get(id);
    if (found === undefined) throw new Error(`manifest.xml: the resource “${id}” does not exist.`);
    return found;
  };
  const control = (element: Element): RibbonControl => ({
    id: element.getAttribute('id') ?? '',
    label: resource(child(element, 'Label')),
    tip: { title: resource(first(element, 'Title')), description: resource(first(element, 'Description')) },
    icons: new Map(all(child(element, 'Icon'), 'Image').map((image) => [Number(image.getAttribute('size')), resource(image).replace(origin, '')])),
    action: action(child(element, 'Action')),
  });
  const [keys] = all(manifest, 'ExtendedOverrides');
  const relative = (name: string): string | undefined => keys?.getAttribute(name)?.replace(origin, '');
  const [address, translation] = [relative('Url'), first(manifest, 'DefaultLocale').textContent.trim() === locale ? undefined : relative('ResourcesUrl')];
  const points = all(manifest, 'ExtensionPoint');
  const ofType = (type: string): Element[] => points.filter((point) => point.getAttribute('xsi:type') === type);
  return {
    name: localised(first(manifest, 'DisplayName'), locale),
    ...(address !== undefined && { shortcuts: { address, ...(translation !== undefined && { translation }) } }),
    groups: ofType('PrimaryCommandSurface').flatMap((point) =>
      all(point, 'Group').map((group) => ({
        id: group.getAttribute('id') ?? '',
        tab: group.parentElement?.getAttribute('id') ?? '',
        label: resource(child(group, 'Label')),
        controls: children(group, 'Control').map(control),
      })),
    ),
    cellMenu: ofType('ContextMenu').flatMap((point) => all(point, 'OfficeMenu').filter((menu) => menu.getAttribute('id') === 'ContextMenuCell').flatMap((menu) => children(menu, 'Control').map(control))),
  };
}

function action(element: Element): RibbonAction {
  return element.getAttribute('xsi:type') === 'ShowTaskpane' ? { kind: 'pane' } : { kind: 'function', name: first(element, 'FunctionName').textContent.trim() };
}

function localised(element: Element, locale: string): string {
  const override = children(element, 'Override').find((candidate) => candidate.getAttribute('Locale') === locale);
  return override === undefined ? value(element) : (override.getAttribute('Value') ?? '');
}

const value = (element: Element): string => element.getAttribute('DefaultValue') ?? '';
/** Namespaces differ with the version of the schema, local names don't. */
const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];
const children = (parent: Element, name: string): Element[] => [...parent.children].filter((element) => element.localName === name);

function first(parent: Document | Element, name: string): Element {
  const [element] = all(parent, name);
  if (element === undefined) throw new Error(`manifest.xml: there is no <${name}>.`);
  return element;
}

function child(parent: Element, name: string): Element {
  const [element] = children(parent, name);
  if (element === undefined) throw new Error(`manifest.xml: <${parent.localName}> “${parent.getAttribute('id') ?? ''}” has no <${name}>.`);
  return element;
}
