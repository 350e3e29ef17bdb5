import { basename } from 'node:path';
import { definitionsOf, recallDefinitions } from '../../app';
import { addDefinition, mistakeText, readKept, type ReadDefinition } from '../../app/definitions';
import type { Definitions } from '../../engine/types';
import type { Language } from '../../model/localText';
import type { WorkbookPort } from '../../workbook/port';
import { HeadlessError } from './headlessError';
import { readBytes } from './readBytes';

/** Mistakes that are printed; the later ones mostly go with the first. */
const PRINTED = 10;

export interface OwnDefinitions {
  readonly definitions: Definitions;
  readonly own: readonly ReadDefinition[];
  /** One sentence for each file in the workbook that can't be used. */
  readonly warnings: readonly string[];
}

/** What comes with the tool, what the workbook keeps, and the files that were named. @throws HeadlessError for a file that can't be used */
export async function ownDefinitions(port: WorkbookPort, files: readonly string[], builtIn: Definitions, language: Language): Promise<OwnDefinitions> {
  let own: readonly ReadDefinition[] = readKept(await recallDefinitions(port), builtIn);
  for (const path of files) {
    const added = addDefinition(new TextDecoder().decode(await readBytes(path, language)), basename(path), own, builtIn);
    if (!added.read.file) throw new HeadlessError({ zh: `${path} 里的台账定义有误：\n${told(added.read, 'zh')}`, en: `The definitions in ${path} have mistakes:\n${told(added.read, 'en')}` }, language);
    own = added.own;
  }
  const broken = own.filter(({ file }) => !file);
  const warnings = broken.map((each) => (language === 'zh' ? `工作簿里的自定义台账“${each.name}”有误，没有启用：\n${told(each, 'zh')}` : `The workbook's own trackers “${each.name}” have mistakes and are not used:\n${told(each, 'en')}`));
  return { definitions: definitionsOf(builtIn, own.flatMap(({ file }) => file ?? [])), own, warnings };
}

function told({ mistakes }: ReadDefinition, language: Language): string {
  const lines = mistakes.slice(0, PRINTED).map((mistake) => {
    const { place, message, next } = mistakeText(mistake, language);
    return language === 'zh' ? `  ${place}：${message}${next}` : `  ${place}: ${message} ${next}`;
  });
  const left = mistakes.length - lines.length;
  return [...lines, ...(left > 0 ? [language === 'zh' ? `  另有 ${left} 处` : `  and ${left} more`] : [])].join('\n');
}
