import { useMemo } from 'react';
import { exceptionStates, type ExceptionState } from '../../app/exceptions/exceptionStates';
import type { Exception } from '../../app';
import { usePane } from './paneContext';

const NONE: readonly Exception[] = [];

/** What the last check made of each exception; `undefined` before there was one. */
export function useExceptionStates(): readonly ExceptionState[] | undefined {
  const kept = usePane((state) => state.settings?.exceptions ?? NONE);
  const result = usePane((state) => state.result);
  return useMemo(() => result && exceptionStates(kept, result), [kept, result]);
}
