/** What a sheet is made from besides its own part of the file. */
export interface SheetSource {
  id: string;
  theme: readonly string[] | undefined;
  /** Whether the print is scaled to a number of pages; the library cannot tell that from the numbers alone. */
  fitsPages: boolean;
  /** First id for a table or a conditional format. */
  nextId: () => string;
}
