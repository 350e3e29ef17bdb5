import type { CellValue } from '../../model/cell';
import type { ChosenColumn } from '../types';

/** One column of a sheet as a person sees it. */
export interface SheetColumn {
  /** Sheet column, 1-based. */
  readonly position: number;
  /** As written, of two rows joined; `''` where there is none. */
  readonly header: string;
  /** How the column is kept once it is chosen. */
  readonly column: Exclude<ChosenColumn, 'none'>;
  /** Filled cells of the first rows below the header, top to bottom. */
  readonly samples: readonly CellValue[];
}

/** What the values of a column look like. */
export type Looks = 'dates' | 'months' | 'years' | 'numbers' | 'yes-no' | 'codes' | 'names' | 'units';

/** Why a column may be the one that is sought. */
export type ColumnReason =
  | { readonly kind: 'header'; readonly by: 'written' | 'meaning'; readonly header: string; readonly like: string }
  /** `fit` of `of` values look so. */
  | { readonly kind: 'looks'; readonly looks: Looks; readonly fit: number; readonly of: number }
  /** Allowed words that stand in it. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Every other column is known for something else. */
  | { readonly kind: 'only' };

export interface ColumnGuess {
  readonly column: SheetColumn;
  /** 0 … 1. */
  readonly score: number;
  readonly reasons: readonly ColumnReason[];
}

/** Why a sheet may be a tracker. */
export type TrackerReason =
  /** What its name shares with the tracker's. */
  | { readonly kind: 'name'; readonly part: string }
  /** Columns of the tracker that it has. */
  | { readonly kind: 'columns'; readonly columns: readonly string[]; readonly of: number }
  /** Another sheet is taken for the tracker. */
  | { readonly kind: 'taken'; readonly sheet: string };

export interface TrackerGuess {
  /** Tracker id. */
  readonly tracker: string;
  /** 0 … 1. */
  readonly score: number;
  readonly reasons: readonly TrackerReason[];
}

/** An allowed word that an unknown one may mean. */
export interface WordGuess {
  readonly means: string;
  /** 0 … 1. */
  readonly score: number;
  /** Signs that the word shares with it, or with a known other spelling of it. */
  readonly shared: string;
  /** That other spelling. */
  readonly alias?: string;
}

/** What only a person can say before a check finds everything. */
export type Question =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly guesses: readonly TrackerGuess[] }
  | {
      readonly kind: 'column';
      readonly sheet: string;
      readonly tracker: string;
      readonly field: string;
      /** What the bureau calls the field. */
      readonly label: string;
      readonly guesses: readonly ColumnGuess[];
      /** All columns to choose from. */
      readonly columns: readonly SheetColumn[];
    };
