import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { colorsOf, onColorsChanged } from './chart-colors';
import type { Drawing } from './chart-draw';
import type { Chart } from './chart-types';

const EMPTY: Chart = {
  kind: 'BARS',
  title: '',
  summary: '',
  categoryName: '',
  measure: '',
  categories: [],
  series: [],
  target: null,
};

/** A chart with its summary and its table. Arrow keys go from value to value; each is said and shown. */
@customElement('joinder-chart')
export class JoinderChart extends LitElement {
  @property({ attribute: false }) chart: Chart = EMPTY;
  @state() private at = -1;
  @state() private failed = false;

  private drawing?: Drawing;
  private draw?: typeof import('./chart-draw');
  private stopWatching?: () => void;
  private readonly sizes = new ResizeObserver(() => this.drawing?.resize());

  // Plain children, so that the page's style sheet and a printer reach the table.
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.stopWatching = onColorsChanged(() => this.paint());
    this.sizes.observe(this);
    if (this.hasUpdated) {
      void this.firstUpdated();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stopWatching?.();
    this.sizes.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
  }

  protected override async firstUpdated() {
    try {
      this.draw ??= await import('./chart-draw');
    } catch {
      this.failed = true;
      return;
    }
    const canvas = this.querySelector<HTMLElement>('.chart-canvas');
    if (canvas && this.isConnected && !this.drawing) {
      this.drawing = this.draw.begin(canvas);
      this.paint();
    }
  }

  protected override updated() {
    this.paint();
  }

  private paint() {
    if (this.drawing && this.draw) {
      this.draw.drawChart(this.drawing, this.chart, colorsOf(this));
    }
  }

  protected override render() {
    const { chart } = this;
    return html`
      <p class="chart-summary">${chart.summary}</p>
      <div
        class="chart-box"
        role="group"
        tabindex="0"
        aria-label="${chart.title}. Arrow keys go from value to value; the table below holds them all."
        ?hidden=${this.failed}
        @keydown=${this.onKey}
        @blur=${() => this.drawing?.dispatchAction({ type: 'hideTip' })}
      >
        <div class="chart-canvas" aria-hidden="true"></div>
      </div>
      <p class="chart-said" aria-live="polite">${this.at < 0 ? nothing : this.words(this.at)}</p>
      <details ?open=${this.failed}>
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

  private words(index: number) {
    const values = this.chart.series.map((series) => `${series.name} ${series.values[index]}`).join(', ');
    return `${this.chart.categories[index]}: ${values}`;
  }

  private onKey(event: KeyboardEvent) {
    const last = this.chart.categories.length - 1;
    const to = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: last }[event.key];
    if (to === undefined || last < 0) {
      return;
    }
    event.preventDefault();
    this.at = Math.max(0, Math.min(last, to));
    this.drawing?.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: this.at });
  }
}
