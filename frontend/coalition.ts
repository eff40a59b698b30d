import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

interface Tile {
  usps: string;
  name: string;
  state: string;
  words: string;
  mark: string;
  signedAs: string;
  releases: number;
  href: string;
  row: number;
  column: number;
}

interface Coalition {
  subject: string;
  tiles: Tile[];
}

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The 56 as equal tiles, roughly as they lie on the ground, and the same as a table. One tab stop; arrow keys go on. */
@customElement('joinder-coalition')
export class JoinderCoalition extends LitElement {
  /** The coalition as JSON. */
  @property({ attribute: false }) coalition = '';
  @state() private current = 0;
  @state() private only = '';

  private shown: Coalition = { subject: '', tiles: [] };

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('coalition') && this.coalition) {
      this.shown = JSON.parse(this.coalition) as Coalition;
    }
  }

  protected override render() {
    return html`
      <div class="coalition">
        <div class="tile-map">
          <ul
            class="joinder-tiles board-tiles"
            aria-label="The 56 offices on a map of equal tiles; arrow keys go from tile to tile"
            @keydown=${this.onKey}
          >
            ${this.shown.tiles.map((tile, index) => this.tile(tile, index))}
          </ul>
          ${this.legend()}
        </div>
        ${this.table()}
      </div>
    `;
  }

  private tile(tile: Tile, index: number) {
    const words = `${tile.name}: ${tile.words}`;
    return html`<li style="grid-row: ${tile.row}; grid-column: ${tile.column}">
      <a
        class="joinder-tile"
        href=${tile.href}
        router-link
        data-state=${tile.state}
        title=${words}
        aria-label=${words}
        tabindex=${index === this.current ? 0 : -1}
        @focus=${() => (this.current = index)}
        >${tile.usps}<span class="tile-mark" aria-hidden="true">${tile.mark}</span></a
      >
    </li>`;
  }

  private legend() {
    const kinds = new Map<string, { mark: string; count: number }>();
    for (const tile of this.shown.tiles) {
      const known = kinds.get(tile.words) ?? { mark: tile.mark, count: 0 };
      known.count++;
      kinds.set(tile.words, known);
    }
    return html`<ul class="tile-legend" aria-label="What the tiles show; choose one to see only its offices in the table">
      ${[...kinds].map(
        ([words, { mark, count }]) => html`<li>
          <button
            type="button"
            aria-pressed=${this.only === words}
            @click=${() => (this.only = this.only === words ? '' : words)}
          >
            <span aria-hidden="true">${mark}</span> ${words}: ${count}
          </button>
        </li>`,
      )}
    </ul>`;
  }

  private table() {
    const shown = this.shown.tiles.filter((tile) => !this.only || tile.words === this.only);
    const title = this.only ? `${this.only}: ${shown.length} of 56` : 'All 56 offices';
    return html`<div class="coalition-table" role="region" tabindex="0" aria-label="Table of the offices">
      <table>
        <caption aria-live="polite">
          ${title}, and “${this.shown.subject}”
        </caption>
        <thead>
          <tr>
            <th scope="col">Office</th>
            <th scope="col">Stands</th>
            <th scope="col">Signed as</th>
            <th scope="col">Releases here</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((tile) =>
            keyed(
              tile.usps,
              html`<tr>
                <th scope="row"><a href=${tile.href} router-link>${tile.name}</a></th>
                <td>${tile.mark} ${tile.words}</td>
                <td>${tile.signedAs}</td>
                <td>${tile.releases || nothing}</td>
              </tr>`,
            ),
          )}
        </tbody>
      </table>
    </div>`;
  }

  private onKey(event: KeyboardEvent) {
    const step = STEPS[event.key];
    const from = this.shown.tiles[this.current];
    if (!step || !from) {
      return;
    }
    event.preventDefault();
    const to = this.next(from, step);
    if (to >= 0) {
      this.current = to;
      this.querySelectorAll<HTMLElement>('.joinder-tile')[to]?.focus();
    }
  }

  /** The nearest tile in that direction; one in the same row or column before all others. */
  private next(from: Tile, [down, right]: [number, number]) {
    let best = -1;
    let shortest = Infinity;
    this.shown.tiles.forEach((tile, index) => {
      const ahead = (tile.row - from.row) * down + (tile.column - from.column) * right;
      const aside = Math.abs(down ? tile.column - from.column : tile.row - from.row);
      const distance = ahead + aside * 20;
      if (ahead > 0 && distance < shortest) {
        best = index;
        shortest = distance;
      }
    });
    return best;
  }
}
