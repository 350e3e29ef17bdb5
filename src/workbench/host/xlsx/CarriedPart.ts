/** A part that is copied as it stands, with the parts that it leads to among those of the same list. */
export interface CarriedPart {
  path: string;
  bytes: Uint8Array;
  contentType?: string;
}
