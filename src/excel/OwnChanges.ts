/** Which changes are our own doing, for events that arrive late and don't say who caused them. */
export class OwnChanges {
  private readonly sheets = new Set<string>();

  /** A sheet that we are about to make, fill or delete. */
  touch(sheetId: string): void {
    this.sheets.add(sheetId);
  }

  /** The sheet is the user's from now on: what becomes of it is told. */
  release(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  touched(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }
}
