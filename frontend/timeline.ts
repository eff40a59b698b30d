import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Moments } from './chart-types';
import { DrawingController } from './drawing-controller';

const DAY = 24 * 60 * 60 * 1000;

/** Dated things along time, to zoom into by mouse, button or key. The list of the page says the same in words. */
@customElement('joinder-timeline')
export class JoinderTimeline extends LitElement {
  /** The moments as JSON. */
  @property({ attribute: false }) moments = '';

  private shown: Moments = { title: '', summary: '', kinds: [], entries: [], bands: [] };
  private from = 0;
  private to = 0;
  private readonly picture = new DrawingController(
    this,
    (draw, drawing, colors) => {
      if (this.to > this.from) {
        draw.drawMoments(drawing, this.shown, colors, this.from, this.to);
      }
    },
    (drawing) => drawing.on('datazoom', () => this.remember()),
  );

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('moments') && this.moments) {
      this.shown = JSON.parse(this.moments) as Moments;
      [this.from, this.to] = this.whole();
    }
  }

  protected override updated(changed: Map<string, unknown>) {
    if (changed.has('moments')) {
      this.picture.paint();
    }
  }

  protected override render() {
    return html`
      <div class="timeline-tools" role="group" aria-label="Zoom of the picture" ?hidden=${this.picture.failed}>
        <button type="button" @click=${() => this.zoom(0.5)}>Zoom in</button>
        <button type="button" @click=${() => this.zoom(2)}>Zoom out</button>
        <button type="button" @click=${() => this.move(-0.5)}>Earlier</button>
        <button type="button" @click=${() => this.move(0.5)}>Later</button>
        <button type="button" @click=${() => this.show(...this.whole())}>All</button>
      </div>
      <div role="img" aria-label="${this.shown.title}. ${this.shown.summary} The list below says the same." ?hidden=${this.picture.failed}>
        <div class="chart-canvas timeline-canvas" aria-hidden="true"></div>
      </div>
    `;
  }

  private whole(): [number, number] {
    const days = this.shown.entries.map((entry) => Date.parse(entry.date));
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
    this.picture.paint();
  }

  private remember() {
    const option = this.picture.drawing?.getOption() as { dataZoom?: { startValue: number; endValue: number }[] };
    const zoom = option.dataZoom?.[0];
    if (zoom) {
      this.from = Number(zoom.startValue);
      this.to = Number(zoom.endValue);
    }
  }
}
