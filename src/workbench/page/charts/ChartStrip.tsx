import { useSyncExternalStore } from 'react';
import type { SimulatedExcel } from '../../host';
import type { StoredChart, StoredSheet } from '../../host/store';
import { chartPicture, HEIGHT, WIDTH } from './chartPicture';

/** The charts of the sheet that is shown, below the grid, which cannot draw any. */
export function ChartStrip({ host, label, kept }: { host: SimulatedExcel; label: string; kept: string }) {
  useSyncExternalStore(
    (listener) => host.onChange(listener),
    () => fingerprint(host),
  );
  const { sheets, activeSheetId } = host.workbook;
  const charts = sheets.find(({ id }) => id === activeSheetId)?.charts ?? [];
  if (charts.length === 0) return null;
  return (
    <section className="charts" aria-label={label}>
      {charts.map((chart) => (
        <Picture key={chart.id} chart={chart} sheets={sheets} kept={kept} />
      ))}
    </section>
  );
}

function Picture({ chart: { name, content, caption }, sheets, kept }: { chart: StoredChart; sheets: readonly StoredSheet[]; kept: string }) {
  if (content === undefined) {
    return (
      <figure className="chart">
        <figcaption>{caption ?? name}</figcaption>
        <p>{kept}</p>
      </figure>
    );
  }
  const { bars, categories, legend } = chartPicture(content, sheets);
  return (
    <figure className="chart">
      <figcaption>{content.title.text}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={content.title.text}>
        {bars.map(({ text, textX, textY, textFill, ...box }, index) => (
          <g key={index}>
            <rect {...box} stroke="#595959" strokeWidth={box.width > 0 && box.height > 0 ? 0.5 : 0} />
            <text x={textX} y={textY} fill={textFill} textAnchor="middle" dominantBaseline="central">
              {text}
            </text>
          </g>
        ))}
        {categories.map(({ x, y, anchor, text }, index) => (
          <text key={index} x={x} y={y} fill="currentColor" textAnchor={anchor} dominantBaseline="central">
            {text}
          </text>
        ))}
      </svg>
      <ul>
        {legend.map(({ fill, text }) => (
          <li key={text}>
            <span style={{ background: fill }} />
            {text}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Changes with whatever the charts of the sheet that is shown would look like. */
function fingerprint({ workbook: { sheets, activeSheetId } }: SimulatedExcel): string {
  const charts = sheets.find(({ id }) => id === activeSheetId)?.charts ?? [];
  return charts.map((chart) => JSON.stringify([chart.id, chart.content && chartPicture(chart.content, sheets)])).join();
}
