/** Where the list puts a line. */
export interface ItemPlace {
  readonly index: number;
  /** Pixels from the list's top. */
  readonly start: number;
  /** Tab comes to this line. */
  readonly focusable: boolean;
  /** Tells the list how high the line came out. */
  readonly measure: (element: HTMLElement | null) => void;
}
