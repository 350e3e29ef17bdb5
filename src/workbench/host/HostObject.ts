/** An object of Excel, as the client refers to it. */
export interface HostObject {
  /** Name of its class. */
  readonly type: string;
}

const classes = new Set<string>();

export function declareClass(name: string): void {
  classes.add(name);
}

/** JSON arguments may have a `type` too, but never the name of one of these classes. */
export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && classes.has(value.type);
