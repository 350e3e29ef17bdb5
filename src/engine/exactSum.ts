/** Neumaier's sum, rounded where only float dust is left: 0.1 + 0.2 is 0.3, as a person adds it up. */
export function exactSum(): { add(term: number): void; total(): number } {
  let sum = 0;
  let lost = 0;
  let magnitude = 0;
  return {
    add(term) {
      const next = sum + term;
      lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
      sum = next;
      magnitude = Math.max(magnitude, Math.abs(sum), Math.abs(term));
    },
    total() {
      const total = sum + lost;
      const rounded = Math.round(total * 1e6) / 1e6;
      // `+ 0`: no negative zero.
      return Math.abs(total - rounded) <= magnitude * 1e-12 ? rounded + 0 : total;
    },
  };
}
