import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsType, format, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Colors } from './chart-colors';
import type { Chart, Moments } from './chart-types';
import { fittingNames } from './fitting-names';

use([
  BarChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

export type Drawing = EChartsType;

/** Starts an empty drawing in the element. Only this file knows the drawing library; it is loaded when first needed. */
export function begin(element: HTMLElement): Drawing {
  return init(element, null, { renderer: 'svg' });
}

/** Draws the chart; whatever was drawn before goes. */
export function drawChart(drawing: Drawing, chart: Chart, colors: Colors): void {
  drawing.setOption({ ...frame(colors), ...chartOption(chart, colors) } as never, true);
}

/** Draws the moments along time, a row for each kind. The view that a person zoomed to is kept. */
export function drawMoments(drawing: Drawing, moments: Moments, colors: Colors, from: number, to: number): void {
  const named = (index: number) => fittingBands(drawing, moments, colors)[index];
  drawing.setOption({ ...frame(colors), ...momentsOption(moments, colors, from, to, named) } as never, true);
}

function frame(colors: Colors) {
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 300,
    textStyle: { color: colors.ink, fontFamily: colors.font },
    color: colors.series,
    tooltip: {
      trigger: 'item',
      confine: true,
      backgroundColor: colors.surface,
      borderColor: colors.line,
      textStyle: { color: colors.ink },
      extraCssText: 'max-width: min(28rem, 80vw); white-space: normal',
    },
  };
}

function axis(colors: Colors) {
  return {
    axisLabel: { color: colors.quiet, fontFamily: colors.font, hideOverlap: true },
    axisLine: { lineStyle: { color: colors.line } },
    axisTick: { lineStyle: { color: colors.line } },
    splitLine: { lineStyle: { color: colors.line } },
  };
}

function chartOption(chart: Chart, colors: Colors) {
  const several = chart.series.length > 1;
  return {
    aria: { enabled: false, decal: { show: several } },
    legend: several ? { top: 0, left: 0, itemGap: 16, textStyle: { color: colors.ink, fontFamily: colors.font } } : undefined,
    tooltip: { ...frame(colors).tooltip, trigger: 'axis' },
    grid: { left: 8, right: 16, top: several ? 36 : 20, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: chart.categories, ...axis(colors), splitLine: { show: false } },
    yAxis: { type: 'value', minInterval: 1, max: chart.target ? (v: { max: number }) => Math.max(v.max, chart.target!) : undefined, ...axis(colors) },
    series: chart.series.map((series, index) => ({
      name: series.name,
      type: chart.kind === 'BARS' ? 'bar' : 'line',
      stack: chart.kind === 'BARS' ? 'all' : undefined,
      step: chart.kind === 'STEPS' ? 'end' : undefined,
      symbol: 'none',
      lineStyle: { width: 2.5 },
      data: series.values,
      barMaxWidth: 48,
      markLine: chart.target && index === 0 ? target(chart.target, colors) : undefined,
    })),
  };
}

function target(value: number, colors: Colors) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: colors.ink, type: 'dashed' },
    label: { formatter: `Target: ${value}`, color: colors.ink, position: 'insideEndTop' },
    data: [{ yAxis: value }],
  };
}

const BAND_NAME = 12;
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin'];

function momentsOption(moments: Moments, colors: Colors, from: number, to: number, named: (index: number) => boolean) {
  return {
    grid: { left: 8, right: 24, top: 28, bottom: 56, containLabel: true },
    dataZoom: [
      { type: 'inside', startValue: from, endValue: to, zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false },
      { type: 'slider', startValue: from, endValue: to, height: 22, bottom: 8, borderColor: colors.line, textStyle: { color: colors.quiet } },
    ],
    xAxis: { type: 'time', ...axis(colors) },
    yAxis: { type: 'category', data: moments.kinds, inverse: true, ...axis(colors) },
    series: moments.kinds.map((kind, index) => ({
      name: kind,
      type: 'scatter',
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 13,
      itemStyle: { color: colors.series[index % colors.series.length], borderColor: colors.surface },
      data: moments.entries
        .filter((entry) => entry.kind === kind)
        .map((entry) => ({ value: [entry.date, kind], name: `${entry.date}: ${entry.words}` })),
      tooltip: { formatter: (point: { name: string }) => escaped(point.name) },
      markArea: index === 0 ? bands(moments, colors, named) : undefined,
    })),
  };
}

function bands(moments: Moments, colors: Colors, named: (index: number) => boolean) {
  return {
    silent: true,
    itemStyle: { color: colors.line, opacity: 0.35 },
    label: {
      color: colors.quiet,
      fontFamily: colors.font,
      fontSize: BAND_NAME,
      position: 'insideTop',
      formatter: (band: { dataIndex: number; name: string }) => (named(band.dataIndex) ? band.name : ''),
    },
    data: moments.bands.map((band, index) => [
      { name: band.name, xAxis: band.from, itemStyle: { opacity: index % 2 ? 0 : 0.35 } },
      { xAxis: band.to },
    ]),
  };
}

/** Asked at each painting, since zoom and width decide; the library leaves out overlapping names of axes, not of areas. */
function fittingBands(drawing: Drawing, moments: Moments, colors: Colors): boolean[] {
  const { dataZoom } = drawing.getOption() as { dataZoom: { startValue: number; endValue: number }[] };
  const { startValue, endValue } = dataZoom[0];
  const at = (day: string) =>
    drawing.convertToPixel({ xAxisIndex: 0 }, Math.min(endValue, Math.max(startValue, Date.parse(day))));
  return fittingNames(
    moments.bands.map((band) => ({
      from: at(band.from),
      to: at(band.to),
      nameWidth: format.getTextRect(band.name, `${BAND_NAME}px ${colors.font}`).width,
    })),
  );
}

function escaped(text: string): string {
  const span = document.createElement('span');
  span.textContent = text;
  return span.innerHTML;
}
