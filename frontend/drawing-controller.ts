import type { LitElement, ReactiveController } from 'lit';
import { colorsOf, onColorsChanged, type Colors } from './chart-colors';
import type { Drawing } from './chart-draw';

type Draw = typeof import('./chart-draw');

/**
 * A drawing in an element's `.chart-canvas` for as long as the element is on the page: begun when it has come, with the
 * drawing library fetched then, fitted to its size, painted anew when the colours change or the element says so.
 */
export class DrawingController implements ReactiveController {
  drawing?: Drawing;
  failed = false;

  private draw?: Draw;
  private stopWatching?: () => void;
  private readonly sizes = new ResizeObserver(() => this.drawing?.resize());

  constructor(
    private readonly host: LitElement,
    private readonly paintWith: (draw: Draw, drawing: Drawing, colors: Colors) => void,
    private readonly begun: (drawing: Drawing) => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.stopWatching = onColorsChanged(() => this.paint());
    this.sizes.observe(this.host);
    void this.begin();
  }

  hostDisconnected() {
    this.stopWatching?.();
    this.sizes.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
  }

  hostUpdated() {
    if (!this.drawing && !this.failed) {
      void this.begin();
    }
  }

  paint() {
    if (this.drawing && this.draw) {
      this.paintWith(this.draw, this.drawing, colorsOf(this.host));
    }
  }

  private async begin() {
    try {
      this.draw ??= await import('./chart-draw');
    } catch {
      this.failed = true;
      this.host.requestUpdate();
      return;
    }
    await this.host.updateComplete;
    const canvas = this.host.querySelector<HTMLElement>('.chart-canvas');
    if (canvas && this.host.isConnected && !this.drawing) {
      this.drawing = this.draw.begin(canvas);
      this.begun(this.drawing);
      this.paint();
    }
  }
}
