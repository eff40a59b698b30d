import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { colorsOf, onColorsChanged } from './chart-colors';
import type { Drawing } from './chart-draw';
import type { Moments } from './chart-types';

const DAY = 24 * 60 * 60 * 1000;

/** Dated things along time, to zoom into by mouse, button or key. The list of the page says the same in words. */
@customElement('joinder-timeline')
export class JoinderTimeline extends LitElement {
  @property({ attribute: false }) moments: Moments = { title: '', summary: '', kinds: [], entries: [], bands: [] };
  @state() private failed = false;

  private from = 0;
  private to = 0;
  private drawing?: Drawing;
  private draw?: typeof import('./chart-draw');
  private stopWatching?: () => void;
  private readonly sizes = new ResizeObserver(() => this.drawing?.resize());

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
      this.drawing.on('datazoom', () => this.remember());
      this.paint();
    }
  }

  protected override updated(changed: Map<string, unknown>) {
    if (changed.has('moments')) {
      [this.from, this.to] = this.whole();
      this.paint();
    }
  }

  protected override render() {
    return html`
      <div class="timeline-tools" role="group" aria-label="Zoom of the picture" ?hidden=${this.failed}>
        <button type="button" @click=${() => this.zoom(0.5)}>Zoom in</button>
        <button type="button" @click=${() => this.zoom(2)}>Zoom out</button>
        <button type="button" @click=${() => this.move(-0.5)}>Earlier</button>
        <button type="button" @click=${() => this.move(0.5)}>Later</button>
        <button type="button" @click=${() => this.show(...this.whole())}>All</button>
      </div>
      <div role="img" aria-label="${this.moments.title}. ${this.moments.summary} The list below says the same." ?hidden=${this.failed}>
        <div class="chart-canvas timeline-canvas" aria-hidden="true"></div>
      </div>
    `;
  }

  private whole(): [number, number] {
    const days = this.moments.entries.map((entry) => Date.parse(entry.date));
    return days.length ? [Math.min(...days) - 30 * DAY, Math.max(...days) + 30 * DAY] : [0, 0];
  }

  private zoom(by: number) {
    const middle = (this.from + this.to) / 2;
    const half = Math.max(15 * DAY, ((this.to - this.from) / 2) * by);
    this.show(middle - half, middle + half);
  }

  private move(by: number) {
    const step = (this.to - this.from) * by;
    this.show(this.from + step, this.to + step);
  }

  private show(from: number, to: number) {
    const [first, last] = this.whole();
    this.from = Math.max(first, Math.min(from, last - 30 * DAY));
    this.to = Math.min(last, Math.max(to, this.from + 30 * DAY));
    this.paint();
  }

  private remember() {
    const option = this.drawing?.getOption() as { dataZoom?: { startValue: number; endValue: number }[] };
    const zoom = option.dataZoom?.[0];
    if (zoom) {
      this.from = Number(zoom.startValue);
      this.to = Number(zoom.endValue);
    }
  }

  private paint() {
    if (this.drawing && this.draw && this.to > this.from) {
      this.draw.drawMoments(this.drawing, this.moments, colorsOf(this), this.from, this.to);
    }
  }
}
