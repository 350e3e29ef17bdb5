import { asString } from '../common';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, method, defineType, scalar, type Member } from '../objectType';
import type { State } from '../state';

/** All parts, or those of one namespace. */
interface PartsObject extends HostObject {
  readonly namespace?: string;
}

interface PartObject extends HostObject {
  readonly id: string;
}

const part = (id: string): PartObject => ({ type: 'CustomXmlPart', id });

export const customXmlPartsObject = (): PartsObject => ({ type: 'CustomXmlPartCollection' });

/** Namespace of the root element, `""` without one. @throws HostError InvalidArgument for what is no XML document. */
function rootNamespace(xml: string): string {
  const root = /^\uFEFF?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?([\w.-]+)((?:\s[^<>]*?)?)(\/?)>/.exec(xml);
  if (root === null) throw invalidArgument();
  const [, prefix, name = '', attributes = '', empty] = root;
  if (empty === '' && !new RegExp(`</(?:${prefix ?? ''}:)?${name.replace(/[.-]/g, '\\$&')}\\s*>\\s*(?:<!--[\\s\\S]*?-->\\s*)*$`).test(xml)) throw invalidArgument();
  const found = new RegExp(`\\sxmlns${prefix === undefined ? '' : `:${prefix}`}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? '';
}

function stored(id: string, state: State): { id: string; xml: string } {
  const found = state.workbook.customXmlParts.find((p) => p.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

const all = (self: PartsObject, state: State): PartObject[] =>
  state.workbook.customXmlParts.filter((p) => self.namespace === undefined || rootNamespace(p.xml) === self.namespace).map((p) => part(p.id));

const find = (self: PartsObject, key: string | number, state: State): PartObject | null => all(self, state).find((p) => p.id === key) ?? null;

const rest = {
  item: (self: PartsObject, key: string | number, state: State): PartObject => {
    const found = find(self, key, state);
    if (found === null) throw itemNotFound();
    return found;
  },
  items: all,
};

defineType<PartsObject>(
  'CustomXmlPartCollection',
  (): Record<string, Member<PartsObject>> => ({
    add: method(5, (_self, args, state) => {
      const xml = args.string(0);
      rootNamespace(xml);
      const id = `{${state.newId().padStart(8, '0')}-C0DE-0000-0000-000000000000}`;
      state.workbook.customXmlParts.push({ id, xml });
      return part(id);
    }),
    getByNamespace: method(5, (_self, args): PartsObject => ({ type: 'CustomXmlPartScopedCollection', namespace: args.string(0) })),
    getCount: method(5, (self, _args, state) => all(self, state).length),
    getItemOrNullObject: method(5, (self, args, state) => find(self, args.key(0), state)),
  }),
  rest,
);

/** "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error." */
function onlyItem(self: PartsObject, state: State): PartObject | null {
  const parts = all(self, state);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

defineType<PartsObject>(
  'CustomXmlPartScopedCollection',
  (): Record<string, Member<PartsObject>> => ({
    getCount: method(5, (self, _args, state) => all(self, state).length),
    getItemOrNullObject: method(5, (self, args, state) => find(self, args.key(0), state)),
    getOnlyItem: method(5, (self, _args, state) => {
      const found = onlyItem(self, state);
      if (found === null) throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      return found;
    }),
    getOnlyItemOrNullObject: method(5, (self, _args, state) => onlyItem(self, state)),
  }),
  rest,
);

defineType<PartObject>(
  'CustomXmlPart',
  (): Record<string, Member<PartObject>> => ({
    id: scalar(5, (self) => self.id),
    namespaceUri: scalar(5, (self, state) => rootNamespace(stored(self.id, state).xml)),
    getXml: method(5, (self, _args, state) => stored(self.id, state).xml),
    setXml: action(5, (self, args, state) => {
      const xml = asString(args.json(0));
      rootNamespace(xml);
      stored(self.id, state).xml = xml;
    }),
    delete: action(5, (self, _args, state) => {
      const gone = stored(self.id, state);
      state.workbook.customXmlParts = state.workbook.customXmlParts.filter((p) => p !== gone);
    }),
  }),
  { key: (self) => ['Id', self.id] },
);
