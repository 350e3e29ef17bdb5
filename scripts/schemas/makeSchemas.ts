import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const root = join(__dirname, '..', '..');

/** File name → the type that it describes. */
const SCHEMAS = [
  { file: 'definitions.schema.json', source: 'src/model/definitionFile.ts', type: 'DefinitionFile', title: 'A file of own definitions / 自定义台账和报告' },
  { file: 'tracker.schema.json', source: 'src/model/tracker.ts', type: 'Tracker', title: 'A tracker / 台账' },
  { file: 'report.schema.json', source: 'src/model/report.ts', type: 'ReportDefinition', title: 'A report / 报告' },
] as const;

/** The vocabulary's JSON Schemas, from the types: docstrings become descriptions. */
export function makeSchemas(): { readonly file: string; readonly text: string }[] {
  return SCHEMAS.map(({ file, source, type, title }) => {
    const generator = createGenerator({ path: join(root, source), type, tsconfig: join(root, 'tsconfig.json'), skipTypeCheck: true, additionalProperties: false, expose: 'all', topRef: true, jsDoc: 'extended' });
    const { $schema, ...schema } = generator.createSchema(type);
    return { file, text: `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n` };
  });
}
