import { readFileSync } from 'node:fs';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { createHost, type HostOptions, type SimulatedExcel } from '../../src/workbench/host';
import { startOfficeInNode } from '../../src/workbench/host/node';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { loadXlsx } from '../../src/workbench/host/xlsx/loadXlsx';
import type { WorkbookPort } from '../../src/workbook/port';

export const SAMPLES = {
  clean: 'assets/samples/林业局台账-2022上半年.xlsx',
  flawed: 'assets/samples/林业局台账-2022上半年-有问题.xlsx',
};

/** The enterprise of scenario B, January to September. */
export const GROUP_SAMPLES = {
  clean: 'assets/samples/林业集团台账-2022年1-9月.xlsx',
  flawed: 'assets/samples/林业集团台账-2022年1-9月-有问题.xlsx',
};

export interface OpenedExcel {
  readonly host: SimulatedExcel;
  readonly port: WorkbookPort;
}

/** The product's own adapter on the genuine office.js, with the simulated Excel behind it. */
export function openExcel(workbook: StoredWorkbook, options: Omit<HostOptions, 'workbook'> = {}, later?: (action: () => void) => () => void): OpenedExcel {
  const host = createHost({ ...options, workbook });
  const { Excel: excel, Office: office } = startOfficeInNode(host);
  const port = createExcelWorkbook({ excel, isSetSupported: (set, version) => office.context.requirements.isSetSupported(set, version), ...(later && { later }) });
  return { host, port };
}

export function loadSample(path: string): Promise<StoredWorkbook> {
  return loadXlsx(readFileSync(path));
}
