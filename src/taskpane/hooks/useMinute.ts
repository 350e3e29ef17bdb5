import { useEffect, useState } from 'react';
import { useClock } from './paneContext';

/** Milliseconds since 1970 on the pane's clock, renewed twice a minute: for words such as 刚刚. */
export function useMinute(): number {
  const clock = useClock();
  const [now, setNow] = useState(() => clock().getTime());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock().getTime()), 30_000);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
