/** Which changes are our own doing, for events that arrive late and don't say who caused them. */
export class OwnChanges {
  private readonly sheets = new Set<string>();
  private readonly released = new Set<string>();

  /** A sheet that we are about to make, fill or delete. */
  touch(sheetId: string): void {
    this.sheets.add(sheetId);
  }

  /** The sheet, which we made, is the user's from now on: what becomes of it is not our doing. */
  release(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.released.add(sheetId);
  }

  touched(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  /** Whether we made it, whoever's it is now. */
  made(sheetId: string): boolean {
    return this.sheets.has(sheetId) || this.released.has(sheetId);
  }
}
