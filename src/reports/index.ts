import type { ReportDefinition } from '../model/report';
import { inspectionReport } from './inspectionReport';
import { integrityReport } from './integrityReport';

/** The reports that can be drafted; the first one is drafted unless another is asked for. */
export const reports: readonly ReportDefinition[] = [integrityReport, inspectionReport];
