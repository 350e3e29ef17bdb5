/** The array itself if it holds so many values, else a copy that does, twice as long at least. */
export function withRoom<T extends Float64Array | Int32Array | Uint16Array>(array: T, length: number): T {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(length, array.length * 2)); // a typed array's constructor makes its own kind
  larger.set(array);
  return larger;
}
