import type { SimulatedExcel } from '../../src/workbench/host';

/** In place of the adapter's wait for quiet: changes are told with the next turn. */
export function soon(action: () => void): () => void {
  const handle = setImmediate(action);
  return () => clearImmediate(handle);
}

/** All that happened has been told. */
export async function told(host: SimulatedExcel): Promise<void> {
  await host.settled();
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
