import type { Calculator } from '../calculator';

/** A calculator whose engine is loaded when the first formula has to be computed: reading a workbook needs none. */
export function lazyCalculator(): Calculator {
  let engine: Promise<Calculator> | undefined;
  return {
    async recalculate(workbook, dirty) {
      engine ??= import('./univerCalculator').then(({ createUniverCalculator }) => createUniverCalculator());
      return (await engine).recalculate(workbook, dirty);
    },
    dispose() {
      void engine?.then((loaded) => loaded.dispose());
    },
  };
}
