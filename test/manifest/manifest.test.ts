import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { commandNames } from '../../src/commands/commandNames';
import { keyOf, readShortcuts } from '../../src/workbench/page/ribbon/readShortcuts';
import { manifestFor, readOrigin } from '../../scripts/build/manifestFor.cjs';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const LOCALES = ['en-US'];

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];
const one = (parent: Document | Element, name: string): Element => {
  const [element, second] = all(parent, name);
  if (element === undefined || second !== undefined) throw new Error(`expected one <${name}>`);
  return element;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const isA = (name: string) => (element: Element) => element.localName === name;
const manifest = parse(text);
const overrides = one(manifest, 'VersionOverrides');
const resources = one(overrides, 'Resources');
const resourceOf = (id: string): string => {
  const found = ['Image', 'Url', 'String'].flatMap((kind) => all(resources, kind)).find((element) => attribute(element, 'id') === id);
  return found === undefined ? '' : attribute(found, 'DefaultValue');
};

/** The file with the declared keys, and its texts in English. */
const extended = one(manifest, 'ExtendedOverrides');
const fileOf = (name: string): string => readFileSync(join(root, new URL(attribute(extended, name)).pathname), 'utf8');
const [keyText, translationText] = [fileOf('Url'), fileOf('ResourcesUrl')];
type Texts = Record<string, { value: string; comment: string }>;
const keyFile = JSON.parse(keyText) as { actions: { id: string; type: string; name: string }[]; shortcuts: { action: string; key: Record<string, string> }[]; resources: { default: Texts } }; // what is in it, is proved below
const translation = JSON.parse(translationText) as Texts; // likewise
const actions = keyFile.actions.map(({ id }) => id);

/** Width and height from a PNG's first chunk. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (url: string): string => join(root, new URL(url).pathname);

describe('resources', () => {
  const declared = ['Image', 'Url', 'String'].flatMap((kind) => all(resources, kind).map((element) => attribute(element, 'id')));
  const used = all(overrides, '*').map((element) => attribute(element, 'resid')).filter((id) => id !== '');

  test('every resource id that is used exists', () => expect(used.filter((id) => !declared.includes(id))).toEqual([]));
  test('every resource that exists is used', () => expect(declared.filter((id) => !used.includes(id))).toEqual([]));
  test('no resource id stands twice, and none is longer than 32 characters', () => {
    expect(declared.filter((id, index) => declared.indexOf(id) !== index)).toEqual([]);
    expect(declared.filter((id) => id.length > 32)).toEqual([]);
  });
  test('labels fit 125 characters and descriptions 250, in every language', () => {
    const tooLong = (kind: string, limit: number) =>
      all(one(resources, kind), '*').flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')]).filter((value) => value.length > limit);
    expect(tooLong('ShortStrings', 125)).toEqual([]);
    expect(tooLong('LongStrings', 250)).toEqual([]);
  });
});

describe('addresses', () => {
  test('all are https', () => {
    const addresses = all(manifest, '*').flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')]).filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });
  test('the runtime, the function file and the pane are one page', () => {
    const pane = attribute(one(one(manifest, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue');
    const pages = ['Runtime', 'FunctionFile'].map((name) => resourceOf(attribute(one(overrides, name), 'resid')));
    expect([...pages, ...all(overrides, 'SourceLocation').map((element) => resourceOf(attribute(element, 'resid')))]).toEqual([pane, pane, pane]);
  });
  test('the runtime stands first in its host and lives long', () => {
    const host = one(one(overrides, 'Hosts'), 'Host');
    expect(all(host, '*')[0]?.localName).toBe('Runtimes');
    expect(attribute(one(host, 'Runtime'), 'lifetime')).toBe('long');
  });
});

describe('icons', () => {
  const icons = all(overrides, 'Icon').map((icon) => all(icon, 'Image').map((image) => ({ size: Number(attribute(image, 'size')), url: resourceOf(attribute(image, 'resid')) })));
  test('each has every size that Office asks for', () => {
    for (const icon of icons) expect(icon.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 80, 96]);
  });
  test('each picture has the size that is declared', () => {
    for (const { size, url } of icons.flat()) expect([url, ...pngSize(iconFile(url))]).toEqual([url, size, size]);
  });
  test('the add-in’s own are 32 and 64 pixels', () => {
    expect(pngSize(iconFile(attribute(one(manifest, 'IconUrl'), 'DefaultValue')))).toEqual([32, 32]);
    expect(pngSize(iconFile(attribute(one(manifest, 'HighResolutionIconUrl'), 'DefaultValue')))).toEqual([64, 64]);
  });
  test('every picture in the folder is used', () => {
    const used = icons.flat().map(({ url }) => iconFile(url));
    const files = readdirSync(join(root, 'assets/icons')).filter((name) => name.endsWith('.png')).map((name) => join(root, 'assets/icons', name));
    expect(files.filter((file) => !used.includes(file))).toEqual([]);
  });
});

describe('commands', () => {
  test('control ids are unique', () => {
    const ids = ['Group', 'Control', 'OfficeTab', 'CustomTab'].flatMap((name) => all(overrides, name)).map((element) => attribute(element, 'id'));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
  test('there is one tab', () => expect(all(overrides, 'OfficeTab').length + all(overrides, 'CustomTab').length).toBe(1));
  test('every function that a button or a key names is associated, and nothing else is', () => {
    const named = all(overrides, 'FunctionName').map((element) => element.textContent?.trim());
    expect([...new Set([...named, ...actions])].sort()).toEqual([...commandNames].sort());
  });
  test('every control has a label, a tip and an icon', () => {
    for (const control of all(overrides, 'Control')) {
      expect(['Label', 'Title', 'Description', 'Icon', 'Action'].map((name) => all(control, name).length)).toEqual([1, 1, 1, 1, 1]);
    }
  });
});

/** Keys of Excel for Windows with Ctrl and Alt, by support.microsoft.com/office/1798d9d5-842a-42b8-9c99-9b7213f0040f. */
const EXCELS_OWN = ['Ctrl+Alt+V', 'Ctrl+Alt+F5', 'Ctrl+Alt+F9', 'Ctrl+Shift+Alt+F9', 'Ctrl+Alt+L', 'Ctrl+Alt+-'];

describe('keys', () => {
  const used = keyFile.shortcuts.flatMap(({ key }) => Object.values(key));
  test('the file and its translation lie where the manifest says, served from its own server', () => {
    for (const name of ['Url', 'ResourcesUrl']) expect(attribute(extended, name)).toMatch(/^https:\/\/localhost:3000\/assets\/shortcuts\/[\w.-]+\.json$/);
    expect(extended.parentNode?.nodeName).toBe('OfficeApp');
    expect(manifestFor(text, 'https://office.example.cn')).toContain('Url="https://office.example.cn/assets/shortcuts/shortcuts.json"');
  });
  test('each action has one key, and each key its action', () => expect(keyFile.shortcuts.map(({ action }) => action)).toEqual(actions));
  test('all are of the pattern that Microsoft recommends, so that they clash with nothing', () => {
    expect(used.filter((key) => !/^(Ctrl|Command)\+Shift\+Alt\+[A-Z]$/.test(key))).toEqual([]);
    expect(used.filter((key) => EXCELS_OWN.includes(key))).toEqual([]);
    expect(new Set(used).size).toBe(used.length);
  });
  test('every text is there in both languages, and nothing else', () => {
    const asked = actions.map((id) => `${id}_name`).sort();
    expect(keyFile.actions.map(({ id, name, type }) => [type, name === `\${resource.${id}_name}`])).toEqual(actions.map(() => ['ExecuteFunction', true]));
    expect([Object.keys(keyFile.resources.default).sort(), Object.keys(translation).sort()]).toEqual([asked, asked]);
    for (const { value } of Object.values(keyFile.resources.default)) expect(value).toMatch(/^\p{Script=Han}+$/u);
    for (const { value } of Object.values(translation)) expect(value).toMatch(/^[A-Z][a-z ]+$/);
  });
  test('the workbench reads them as Excel does', () => {
    const read = (...files: [string, string?]) => readShortcuts(...files).find(({ action }) => action === 'nextFinding');
    expect(read(keyText)).toEqual({ action: 'nextFinding', name: '下一个问题', key: 'Ctrl+Shift+Alt+N' });
    expect(read(keyText, translationText)?.name).toBe('Next finding');
    expect(keyOf({ ctrlKey: true, shiftKey: true, altKey: true, code: 'KeyN' })).toBe('Ctrl+Shift+Alt+N');
  });
});

describe('languages', () => {
  const localisable = [one(manifest, 'DisplayName'), ...all(manifest, 'Description').filter((element) => attribute(element, 'DefaultValue') !== ''), ...all(resources, 'String')];
  test('the default is Chinese', () => expect(one(manifest, 'DefaultLocale').textContent).toBe('zh-CN'));
  test('every text is there in each other language, and in none twice', () => {
    expect(localisable.length).toBeGreaterThan(10);
    for (const element of localisable) expect([attribute(element, 'DefaultValue'), ...all(element, 'Override').map((override) => attribute(override, 'Locale'))]).toEqual([attribute(element, 'DefaultValue'), ...LOCALES]);
  });
  test('Chinese texts are Chinese, and the others are not empty', () => {
    for (const element of localisable) {
      expect(attribute(element, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
      for (const override of all(element, 'Override')) expect(attribute(override, 'Value').trim()).not.toBe('');
    }
  });
});

describe('what Excel must have', () => {
  const sets = (requirements: Element): string[] => all(requirements, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  const base = all(manifest, 'Requirements').filter((element) => isA('OfficeApp')(element.parentNode as Element)); // an element's parent in a document
  test('the pane needs ExcelApi 1.14 and nothing else', () => expect(base.flatMap(sets)).toEqual(['ExcelApi 1.14']));
  test('only the ribbon needs the shared runtime', () => expect(sets(one(overrides, 'Requirements'))).toEqual(['SharedRuntime 1.1']));
  test('the version is the package’s', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(one(manifest, 'Version').textContent).toBe(`${version}.0`);
  });
});

describe('the manifest for a server', () => {
  test.each([
    ['https://office.example.cn', 'https://office.example.cn'],
    ['https://office.example.cn/', 'https://office.example.cn'],
    [' https://office.example.cn:8443/apps/taizhang/ ', 'https://office.example.cn:8443/apps/taizhang'],
  ])('ADDIN_ORIGIN=%s', (given, origin) => {
    const made = manifestFor(text, readOrigin(given));
    expect(made).not.toContain('localhost');
    expect(attribute(one(one(parse(made), 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')).toBe(`${origin}/taskpane.html`);
  });
  test.each([
    ['missing', undefined, 'ADDIN_ORIGIN is not set'],
    ['empty', ' ', 'ADDIN_ORIGIN is not set'],
    ['plain http', 'http://office.example.cn', 'over https only'],
    ['no address', 'office.example.cn', 'not an address'],
    ['with a query', 'https://office.example.cn/?a=1', 'without “?”'],
  ])('is refused when the address is %s', (_, given, sentence) => expect(() => readOrigin(given)).toThrow(sentence));
});

/** Microsoft's schemas are not ours to ship: TAIZHANG_XSD names the folder that has OfficeAppManifestV1_1.xsd. */
const schema = join(process.env['TAIZHANG_XSD'] ?? '', 'OfficeAppManifestV1_1.xsd');
const canValidate = process.env['TAIZHANG_XSD'] !== undefined && existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;
(canValidate ? test : test.skip)('agrees with Microsoft’s schemas (TAIZHANG_XSD)', () => {
  execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, join(root, 'manifest.xml')], { stdio: 'pipe' });
});
