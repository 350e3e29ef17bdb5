/** Which changes are our own doing, for events that arrive late and don't say who caused them. */
export class OwnChanges {
  private readonly sheets = new Set<string>();

  /** A sheet that we are about to make, fill or delete. */
  touch(sheetId: string): void {
    this.sheets.add(sheetId);
  }

  touched(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }
}
