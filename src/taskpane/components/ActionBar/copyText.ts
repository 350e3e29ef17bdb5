import { copyRich } from './copyRich';

/** Puts text on the clipboard; false where the host's frame does not allow it. */
export const copyText = (text: string): Promise<boolean> => copyRich({ text });
