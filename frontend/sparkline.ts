import { html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** A small line of values; what it shows is said by its label. */
@customElement('joinder-sparkline')
export class JoinderSparkline extends LitElement {
  @property({ attribute: false }) values: number[] = [];

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const height = 32;
    const step = Math.min(12, 160 / Math.max(1, this.values.length));
    const width = Math.max(step, step * this.values.length);
    const highest = Math.max(1, ...this.values);
    const bars = this.values.map((value, index) => {
      const tall = (value / highest) * (height - 2);
      return svg`<rect x=${index * step} y=${height - tall - 1} width=${Math.max(1, step - 1)} height=${Math.max(1, tall)} />`;
    });
    return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">${bars}</svg>`;
  }
}
