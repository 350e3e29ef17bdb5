import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in the pane (or the page around it, without the grid, which is another project's), as `rule: element`,
 * once nothing moves any more: serious and critical violations, or all of those against WCAG 2.0 to 2.2, A and AA.
 */
export async function violations(where: Page | Frame, rules: 'serious' | 'wcag' = 'serious'): Promise<string[]> {
  await where.evaluate(source);
  return where.evaluate(async (wanted) => {
    const { axe: runner } = window as unknown as { axe: typeof axe }; // put there by the line above
    // A colour on its way to another has neither's contrast.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const against = wanted === 'wcag' ? { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } : {};
    const { violations: found } = await runner.run({ exclude: [['iframe'], ['.grid-container']] }, { ...against, resultTypes: ['violations'] });
    return found
      .filter(({ impact }) => wanted === 'wcag' || impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, rules);
}
