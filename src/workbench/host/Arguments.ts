import { invalidArgument } from './hostError';
import { isHostObject, type HostObject } from './HostObject';
import type { Json } from './protocol';

export type Argument = Json | HostObject | undefined | readonly Argument[];

/** Arguments of one call; a missing trailing argument, null and undefined are all "not given". */
export class Arguments {
  constructor(private readonly values: readonly Argument[]) {}

  at(index: number): Argument {
    return this.values[index];
  }

  given(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  /** @throws HostError InvalidArgument unless a string. */
  string(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalString(index: number): string | undefined {
    return this.given(index) ? this.string(index) : undefined;
  }

  /** @throws HostError InvalidArgument unless a whole number. */
  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.given(index) ? this.integer(index) : otherwise;
  }

  boolean(index: number, otherwise: boolean): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** One of Excel's string enumerations, compared as written. */
  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.values[index];
    if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
    const found = allowed.find((option) => option === value);
    if (found === undefined) throw invalidArgument();
    return found;
  }

  key(index: number): string | number {
    const value = this.values[index];
    if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
    return value;
  }

  object(index: number): HostObject {
    const value = this.values[index];
    if (!isHostObject(value)) throw invalidArgument();
    return value;
  }

  json(index: number): Json | undefined {
    const value = this.values[index];
    if (value === undefined) return undefined;
    if (isHostObject(value)) throw invalidArgument();
    // What is left came out of JSON.parse; object arguments are only ever found at the top of a list.
    return value as Json;
  }
}
