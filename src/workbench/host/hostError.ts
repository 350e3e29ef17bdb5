/** A refusal that the add-in sees as `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    /** One of Excel's error codes, such as `ItemNotFound`. */
    readonly code: string,
    message: string,
    /** `Range.values`; filled in by the dispatcher where absent. */
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

// The wording is Excel's own, as its English edition shows it, because add-ins are seen to match on it.
export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.'): HostError =>
  new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', "You can't perform the requested operation. The worksheet or workbook is protected.");

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}. The simulated Excel does not have it, or not in this version.`, member);

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

export const sizeMismatch = (): HostError =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
