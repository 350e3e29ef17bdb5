/** From the page to the thread that plays Excel. */
export type ToHost =
  | { readonly kind: 'open'; readonly rows: number; readonly every: number }
  | { readonly kind: 'request'; readonly id: number; readonly json: string }
  | { readonly kind: 'edit'; readonly sheet: string; readonly address: string; readonly value: string | number };

/** And back. */
export type FromHost = { readonly kind: 'answer'; readonly id: number; readonly json: string } | { readonly kind: 'event'; readonly json: string };
