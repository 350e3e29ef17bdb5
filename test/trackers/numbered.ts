/** `STUDY-001`, `STUDY-002` … */
export function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-00${index + 1}`);
}
