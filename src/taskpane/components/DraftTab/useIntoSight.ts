import { type RefObject, useEffect, useRef } from 'react';

/** What has just opened is brought into sight, by as little as that takes. */
export function useIntoSight<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return shown;
}
