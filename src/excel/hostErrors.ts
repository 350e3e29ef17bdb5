import { ToolError, type ToolErrorCode } from '../model/toolError';

/** What Excel answers (`OfficeExtension.Error.code`) → what it means to the tool. Anything else is HOST-FAILED. */
const meanings: Readonly<Record<string, ToolErrorCode>> = {
  InvalidOperationInCellEditMode: 'CELL-EDIT',
  AccessDenied: 'PROTECTED-SHEET',
  ItemNotFound: 'SHEET-GONE',
  InvalidReference: 'CELL-GONE',
  RequestPayloadSizeLimitExceeded: 'PAYLOAD',
  ResponsePayloadSizeLimitExceeded: 'PAYLOAD',
  InvalidSelection: 'OTHER-WORKBOOK',
  InactiveWorkbook: 'OTHER-WORKBOOK',
  ItemAlreadyExists: 'NAME-TAKEN',
  ActivityLimitReached: 'HOST-BUSY',
  ServiceNotAvailable: 'HOST-BUSY',
  RequestAborted: 'HOST-BUSY',
  Conflict: 'HOST-BUSY',
  OpenWorkbookTimeout: 'HOST-BUSY',
  ApiNotFound: 'HOST-OLD',
  ApiNotAvailable: 'HOST-OLD',
};

/** Failures of the moment: a read may be asked again. */
const passing: ReadonlySet<ToolErrorCode> = new Set<ToolErrorCode>(['HOST-BUSY', 'HOST-FAILED']);

export const isPassing = (error: ToolError): boolean => passing.has(error.code);

/** Any failure of a call to Excel as a `ToolError`; `values` are the place, as far as the caller knows it. */
export function toolErrorOf(error: unknown, values: Readonly<Record<string, string | number>> = {}): ToolError {
  if (error instanceof ToolError) return error;
  const { code, location, message } = officeError(error);
  return new ToolError(meanings[code] ?? 'HOST-FAILED', { ...values, code, location, message }, { cause: error });
}

/** Read by its members: the class lives in office.js, which may run in another realm. */
function officeError(error: unknown): { code: string; location: string; message: string } {
  const found = { code: 'Unknown', location: '', message: '' };
  if (typeof error !== 'object' || error === null) return { ...found, message: String(error) };
  if ('code' in error && typeof error.code === 'string') found.code = error.code;
  if ('message' in error && typeof error.message === 'string') found.message = error.message;
  if ('debugInfo' in error && typeof error.debugInfo === 'object' && error.debugInfo !== null && 'errorLocation' in error.debugInfo && typeof error.debugInfo.errorLocation === 'string') {
    found.location = error.debugInfo.errorLocation;
  }
  return found;
}
