import { invalidArgument } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, defineType, type Member } from '../objectType';

/** A workbook that was made and waits to be opened. */
export interface CreatedObject extends HostObject {
  /** An .xlsx in Base64. */
  readonly file: string | undefined;
}

defineType<CreatedObject>(
  'WorkbookCreated',
  (): Record<string, Member<CreatedObject>> => ({
    open: action(8, ({ file }, _args, state) => state.openWindow(file === undefined ? undefined : bytesOf(file))),
  }),
);

/** @throws HostError InvalidArgument for what is no Base64, or no package of the kind that an .xlsx is. */
function bytesOf(base64: string): Uint8Array {
  let text: string;
  try {
    text = atob(base64);
  } catch {
    throw invalidArgument();
  }
  if (!text.startsWith('PK')) throw invalidArgument();
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
