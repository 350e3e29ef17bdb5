import { portContract } from '../workbook/portContract';
import { openExcel, PROFILES } from './excelBench';

for (const options of PROFILES) portContract(`${options.profile} ${options.platform}`, (sheets) => openExcel(sheets, options));
