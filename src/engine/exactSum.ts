/** A sum on its way. */
export interface SumSoFar {
  readonly sum: number;
  /** What binary fractions have lost of it. */
  readonly lost: number;
  /** What the terms come to without their signs. */
  readonly size: number;
}

/** Neumaier's sum, rounded where only float dust is left: 0.1 + 0.2 is 0.3, as a person adds it up. */
export function exactSum(): { add(term: number): void; addAll(other: SumSoFar): void; soFar(): SumSoFar; total(): number } {
  let sum = 0;
  let lost = 0;
  let size = 0;
  const add = (term: number): void => {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  };
  return {
    add(term) {
      add(term);
      size += Math.abs(term);
    },
    addAll(other) {
      add(other.sum);
      lost += other.lost;
      size += other.size;
    },
    soFar: () => ({ sum, lost, size }),
    total() {
      const total = sum + lost;
      const rounded = Math.round(total * 1e6) / 1e6;
      // `+ 0`: no negative zero.
      return Math.abs(total - rounded) <= size * 1e-12 ? rounded + 0 : total;
    },
  };
}
