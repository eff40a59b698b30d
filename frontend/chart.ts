import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chart } from './chart-types';
import { DrawingController } from './drawing-controller';

/** A chart with its summary and its table. Arrow keys go from value to value; each is said and shown. */
@customElement('joinder-chart')
export class JoinderChart extends LitElement {
  /** The chart as JSON. */
  @property({ attribute: false }) chart = '';
  @state() private at = -1;

  private shown?: Chart;
  private readonly picture = new DrawingController(this, (draw, drawing, colors) => {
    if (this.shown) {
      draw.drawChart(drawing, this.shown, colors);
    }
  });

  // Plain children, so that the page's style sheet and a printer reach the table.
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('chart')) {
      this.shown = this.chart ? (JSON.parse(this.chart) as Chart) : undefined;
    }
  }

  protected override updated(changed: Map<string, unknown>) {
    if (changed.has('chart')) {
      this.picture.paint();
    }
  }

  protected override render() {
    const chart = this.shown;
    if (!chart) {
      return nothing;
    }
    return html`
      <p class="chart-summary">${chart.summary}</p>
      <div
        class="chart-box"
        role="group"
        tabindex="0"
        aria-label="${chart.title}. Arrow keys go from value to value; the table below holds them all."
        ?hidden=${this.picture.failed}
        @keydown=${this.onKey}
        @blur=${() => this.picture.drawing?.dispatchAction({ type: 'hideTip' })}
      >
        <div class="chart-canvas" aria-hidden="true"></div>
      </div>
      <p class="chart-said" aria-live="polite">${this.at < 0 ? nothing : words(chart, this.at)}</p>
      <details ?open=${this.picture.failed}>
        <summary>${chart.title} as a table</summary>
        <div class="chart-table" role="region" tabindex="0" aria-label="Table: ${chart.title}">
          <table>
            <caption>${chart.title}</caption>
            <thead>
              <tr>
                <th scope="col">${chart.categoryName}</th>
                ${chart.series.map((series) => html`<th scope="col">${series.name}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${chart.categories.map(
                (category, index) => html`<tr>
                  <th scope="row">${category}</th>
                  ${chart.series.map((series) => html`<td>${series.values[index]}</td>`)}
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>
    `;
  }

  private onKey(event: KeyboardEvent) {
    const last = (this.shown?.categories.length ?? 0) - 1;
    const to = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: last }[event.key];
    if (to === undefined || last < 0) {
      return;
    }
    event.preventDefault();
    this.at = Math.max(0, Math.min(last, to));
    this.picture.drawing?.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: this.at });
  }
}

function words(chart: Chart, index: number) {
  const values = chart.series.map((series) => `${series.name} ${series.values[index]}`).join(', ');
  return `${chart.categories[index]}: ${values}`;
}
