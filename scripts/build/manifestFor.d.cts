export const DEVELOPMENT_ORIGIN: string;
export function readOrigin(text: string | undefined): string;
export function manifestFor(manifest: string, origin: string): string;
