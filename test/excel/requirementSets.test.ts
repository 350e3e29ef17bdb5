import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The floor is ExcelApi 1.14 (Office LTSC 2021). What is newer stands here with its place, and must be asked for
 * behind a check of both the requirement set and the member.
 */
const NEWER = ['reveal.ts RangeAreas.select 1.18', 'watch.ts WorksheetCollection.onNameChanged 1.17'];
const FLOOR = 14;

const folder = join(__dirname, '../../src/excel');

it('uses nothing of Excel that the oldest supported edition lacks', () => {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const program = ts.createProgram(files, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, noEmit: true, skipLibCheck: true, types: ['office-js'] });
  const checker = program.getTypeChecker();
  let known = 0;
  const newer: string[] = [];
  for (const source of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder))) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.find((one) => one.getSourceFile().fileName.includes('@types/office-js'));
        const tag = declaration && /\[Api set: (ExcelApi\w*) (?:1\.)?(\w+)/.exec(declaration.getFullText());
        if (declaration && tag) {
          known++;
          const owner = ts.isClassDeclaration(declaration.parent) ? declaration.parent.name?.text : '';
          if (tag[1] !== 'ExcelApi' || !(Number(tag[2]) <= FLOOR)) newer.push(`${source.fileName.slice(folder.length + 1)} ${owner}.${node.name.text} 1.${tag[2]}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(known).toBeGreaterThan(100);
  expect([...new Set(newer)].sort()).toEqual(NEWER);
}, 60_000);
