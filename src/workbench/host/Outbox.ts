import type { EventEntry } from './protocol';

/** Events on their way to the add-in: late, and on request only the last of each kind. */
export class Outbox {
  private readonly clients = new Set<(message: string) => void>();
  private waiting: EventEntry[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @returns the function that disconnects the client. */
  connect(send: (message: string) => void): () => void {
    this.clients.add(send);
    return () => this.clients.delete(send);
  }

  /** `delay` in milliseconds counts from the first event that waits. */
  post(entries: readonly EventEntry[], { delay, coalesce }: { delay: number; coalesce: boolean }): void {
    if (entries.length === 0) return;
    // Quick changes of one kind are seen as one: office-js#1760.
    this.waiting = coalesce ? lastOfEach([...this.waiting, ...entries]) : [...this.waiting, ...entries];
    this.timer ??= setTimeout(() => this.deliver(), delay);
  }

  /** Sends what waits, without waiting any longer. */
  deliver(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length === 0) return;
    const message = JSON.stringify({ type: 3, flags: 0, message: { entries } });
    for (const send of this.clients) send(message);
  }

  dispose(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.clients.clear();
  }
}

function lastOfEach(entries: readonly EventEntry[]): EventEntry[] {
  const last = new Map<string, EventEntry>();
  for (const entry of entries) {
    const key = `${entry.messageType}|${entry.targetId}`;
    last.delete(key);
    last.set(key, entry);
  }
  return [...last.values()];
}
