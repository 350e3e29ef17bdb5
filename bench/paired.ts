/** One thing to time; its answer is kept so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  run(): unknown;
}

/** Runs the contenders in turn, round after round, so that a machine that slows down slows all of them. */
export function paired(contenders: readonly Contender[], rounds = 9, warmUp = 2): { name: string; median: number; ratio: number }[] {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const begin = process.hrtime.bigint();
      contender.run();
      const ms = Number(process.hrtime.bigint() - begin) / 1e6;
      // The first rounds warm the compiler.
      if (round >= 0) times[index]?.push(ms);
    }
  }
  const medians = times.map((list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN);
  const base = medians[0] ?? Number.NaN;
  return contenders.map(({ name }, index) => ({ name, median: medians[index] ?? Number.NaN, ratio: (medians[index] ?? Number.NaN) / base }));
}
