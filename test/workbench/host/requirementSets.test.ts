import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import '../../../src/workbench/host';
import { objectTypes } from '../../../src/workbench/host/objectType';

// Microsoft's own declaration: every class and member of Excel with its "[Api set: ExcelApi 1.x]".
const declarations = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts'), 'utf8');
const start = declarations.indexOf('declare namespace Excel {');
const excel = declarations.slice(start, declarations.indexOf('\ndeclare namespace Word', start));

const tagOf = (text: string): string | undefined => /\[Api set: ExcelApi 1\.(\d+)/.exec(text)?.[1];

/** Member → x of ExcelApi 1.x, the class's own where the member says nothing. */
function declaredMembers(name: string): Map<string, number> | undefined {
  const found = new RegExp(`\\n    (?:(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*)?class ${name}(?: extends OfficeExtension\\.ClientObject)? \\{([\\s\\S]*?)\\n    \\}`).exec(excel);
  if (found === null) return undefined;
  const [, comment = '', body = ''] = found;
  const members = new Map<string, number>();
  for (const [, text = '', member = ''] of body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)\??[(:]/g)) {
    if (!members.has(member)) members.set(member, Number(tagOf(text.split('@param')[0] ?? '') ?? tagOf(comment)));
  }
  return members;
}

/** Members that no class declares, and the function of the namespace that calls them. */
const BEHIND: Readonly<Record<string, string>> = { 'Application.createWorkbook': 'createWorkbook', 'WorkbookCreated.open': 'createWorkbook' };

/** x of the ExcelApi 1.x that brought a function of the namespace. */
const declaredFunction = (name: string): number => Number(tagOf(excel.slice(excel.lastIndexOf('/**', excel.indexOf(`\n    function ${name}(`)), excel.indexOf(`\n    function ${name}(`))));

// FunctionResult is generic and Functions has hundreds of members without a tag of their own.
const types = [...objectTypes.values()].filter((type) => !['FunctionResult', 'Functions'].includes(type.name) && Object.values(type.members).some((member) => member.since > 0));

test.each(types.map((type) => [type.name, type] as const))('%s has only members that Excel has, each from the requirement set that Microsoft declares', (name, type) => {
  const declared = declaredMembers(name);
  expect(declared).toBeDefined();
  const ours = Object.entries(type.members).filter(([member]) => !member.startsWith('_'));
  expect(ours.map(([member, { since }]) => [member, since])).toEqual(ours.map(([member]) => [member, declared?.get(member) ?? declaredFunction(BEHIND[`${name}.${member}`] ?? '')]));
});
