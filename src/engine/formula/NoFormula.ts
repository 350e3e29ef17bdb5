import type { Figure } from '../../model/figure';

/** Thrown while a formula is being made, caught by `liveFormula`: this figure can't be put as one. */
export class NoFormula extends Error {
  constructor(readonly obstacle: NonNullable<Figure['formulaObstacle']>) {
    super(obstacle);
    this.name = 'NoFormula';
  }
}
