/** Part of a text: UTF-16 code units, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
