import { Chart, registerables } from 'chart.js';

/** The grid draws its charts with a library that it expects to find on the page. */
export function bringCharts(): void {
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart });
}
