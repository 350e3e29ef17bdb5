import fc from 'fast-check';
import { fillTemplate } from '../../../src/engine/draft/fillTemplate';
import { outline } from '../../../src/engine/draft/makeOutline';
import { sentencesOf } from '../../../src/engine/draft/outline';
import { ofSentence } from '../../../src/engine/draft/sentence';
import { renameSlots } from '../../../src/engine/draft/slotNames';
import type { Figure } from '../../../src/model/figure';
import { reports } from '../../../src/reports';
import { definitions, everyRisk, figuresOf, period } from './samples';

const ids = figuresOf(1).map(({ id }) => id);
const value = fc.oneof(
  fc.record<Partial<Figure>>({ value: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.constant(24_000)) }),
  fc.constant<Partial<Figure>>({ value: null, reason: 'unreadable' }),
  fc.constant<Partial<Figure>>({ value: null, reason: 'tracker-missing' }),
  fc.constant<Partial<Figure>>({ value: 3, previous: { value: 2, sources: [] } }),
);

it.each(reports)('$id: each sentence as a template says what the product says, whatever the figures', (report) => {
  fc.assert(
    fc.property(fc.array(value, { minLength: ids.length, maxLength: ids.length }), fc.subarray([...everyRisk]), (values, findings) => {
      const figures = figuresOf(0, Object.fromEntries(ids.map((id, index) => [id, values[index] ?? {}])));
      const made = outline(report, { figures, findings, definitions, period, unitName: '某林业局' });
      const told = sentencesOf(made).map(({ id, product, template, local, drops }) => {
        const written = template();
        const shown = renameSlots(written, (name) => made.slots.nameOf(name, local));
        const context = { slots: made.slots, local, drops };
        return [ofSentence(id, product).map(({ sentence: _sentence, ...phrase }) => phrase), fillTemplate(written, context), fillTemplate(shown, context)];
      });
      expect(told.map(([, written]) => written)).toEqual(told.map(([product]) => product));
      expect(told.map(([, , shown]) => shown)).toEqual(told.map(([product]) => product));
    }),
    { numRuns: 10 },
  );
});
