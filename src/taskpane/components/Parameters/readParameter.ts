import type { Parameter } from '../../../model/parameter';

/** What a person typed; `undefined` for no number or one out of bounds. Full-width digits are welcome. */
export function readParameter(parameter: Parameter, text: string): number | readonly string[] | undefined {
  const plain = text.normalize('NFKC').trim();
  if (parameter.kind === 'words') {
    return plain
      .split(/[、，,;；\n]+/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }
  const number = plain === '' ? NaN : Number(plain.replaceAll(',', ''));
  return number >= parameter.minimum && number <= parameter.maximum ? number : undefined;
}

export function showParameter(value: number | readonly string[], joint: string): string {
  return typeof value === 'number' ? String(value) : value.join(joint);
}
