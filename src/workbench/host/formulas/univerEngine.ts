import { IConfigService, LocaleType, Univer, UniverInstanceType } from '@univerjs/core';
import {
  AstTreeBuilder,
  CalculateFormulaService,
  FORMULA_REF_TO_ARRAY_CACHE,
  CELL_INVERTED_INDEX_CACHE,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IFunctionService,
  ISheetRowFilteredService,
  Interpreter,
  Lexer,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { IFormulaDatasetConfig, IRuntimeUnitDataType } from '@univerjs/engine-formula';
import { ConditionalSums } from './conditionalSums';
import { correctFunctions } from './excelFunctions';

/** Id under which the one workbook is known to Univer. */
export const UNIT_ID = 'workbook';

/**
 * Univer's own calculation, awaited. Its public `execute` starts the work and lets go of it, so that a fault inside
 * a function would end as an unhandled rejection and the completion event would never come.
 */
class AwaitedCalculation extends CalculateFormulaService {
  readonly conditionalSums = new ConditionalSums();

  async run(data: IFormulaDatasetConfig): Promise<IRuntimeUnitDataType> {
    this._currentConfigService.load(data);
    this._runtimeService.reset();
    try {
      await this._executeStep();
      return this._runtimeService.getAllRuntimeData().unitData;
    } finally {
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      this.conditionalSums.forget();
      this._runtimeService.reset();
    }
  }

  /** Runs once over all formulas and, where results spill, once more over those that see them. */
  protected override _apply(isArrayFormulaState?: boolean): ReturnType<CalculateFormulaService['_apply']> {
    this.conditionalSums.forget();
    return super._apply(isArrayFormulaState);
  }
}

export interface UniverEngine {
  /** Upper-case. */
  hasFunction(name: string): boolean;
  run(data: IFormulaDatasetConfig): Promise<IRuntimeUnitDataType>;
  dispose(): void;
}

/** What the engine asks about the workbook that it is computing. */
export interface EngineQuestions {
  /** Whether a filter hides the row (0-based); SUBTOTAL leaves such rows out. */
  isFilteredOut(sheetId: string, row: number): boolean;
  is1904(): boolean;
}

/** Univer with nothing but its formula engine: no sheet model, no rendering, no timers. */
export function startUniverEngine(questions: EngineQuestions): UniverEngine {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  // Some functions (SHEETS, CELL …) ask for a current workbook; the cells themselves come with each run.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: UNIT_ID });
  const injector = univer.__getInjector();
  const calculation = new AwaitedCalculation(
    injector.get(IConfigService),
    injector.get(Lexer),
    injector.get(IFormulaCurrentConfigService),
    injector.get(IFormulaRuntimeService),
    injector.get(IFormulaDependencyGenerator),
    injector.get(Interpreter),
    injector.get(AstTreeBuilder),
  );
  const functions = injector.get(IFunctionService);
  correctFunctions(functions, calculation.conditionalSums, () => questions.is1904());
  injector.get(ISheetRowFilteredService).register((_unit, sheetId, row) => questions.isFilteredOut(sheetId, row));
  return {
    hasFunction: (name) => functions.hasExecutor(name),
    run: (data) => calculation.run(data),
    dispose: () => {
      calculation.dispose();
      univer.dispose();
    },
  };
}
