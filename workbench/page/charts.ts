import * as library from 'chart.js';

/** The grid draws its charts with a library that it expects on the page whole, its parts as properties of `Chart`. */
export function bringCharts(): void {
  const { Chart, registerables } = library;
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart: Object.assign(Chart, library) });
}
