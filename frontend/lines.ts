import '@vaadin/button/src/vaadin-button.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

/** See Line.java. */
interface Part {
  look: 'PLAIN' | 'QUIET' | 'FIGURE' | 'BADGE' | 'PARAGRAPH';
  words: string;
  path?: string;
  label?: string;
  tone?: string;
  head?: string;
}

interface Line {
  key: string;
  parts: Part[];
  actions: { name: string; words: string; label: string }[];
  table?: { caption: string; label: string; heads: string[]; rows: Line[][] };
}

/** A list of lines given as JSON. A line keeps its place and its focus while its key stays the same. */
@customElement('joinder-lines')
export class JoinderLines extends LitElement {
  @property() lines = '[]';
  @property({ attribute: 'list-class' }) listClass = '';

  declare $server?: { act(key: string, name: string): void };

  // Plain children, so that the page's style sheet reaches them and other figures lead to them.
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const lines = JSON.parse(this.lines) as Line[];
    return html`<ul class=${this.listClass}>
      ${repeat(
        lines,
        (line) => line.key,
        (line) => html`<li>${line.parts.map(part)}${line.table ? table(line.table) : nothing}${line.actions.map((action) => this.button(line, action))}</li>`,
      )}
    </ul>`;
  }

  private button(line: Line, action: Line['actions'][number]) {
    return html` <vaadin-button
        aria-label=${action.label}
        @click=${() => this.$server?.act(line.key, action.name)}
        >${action.words}</vaadin-button
      >`;
  }
}

function table({ caption, label, heads, rows }: NonNullable<Line['table']>) {
  return html`<div class="line-table" role="region" tabindex="0" aria-label=${label}>
    <table>
      <caption>${caption}</caption>
      <thead>
        <tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) => html`<tr>
            ${cells.map(({ parts }, at) =>
              at ? html`<td>${parts.map(part)}</td>` : html`<th scope="row">${parts.map(part)}</th>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function part(one: Part) {
  if (one.look === 'PARAGRAPH') {
    return html`<p>${one.words}</p>`;
  }
  if (one.look === 'BADGE') {
    return html`<span class="status-badge status-${one.tone}"
      ><span aria-hidden="true">${one.head}</span><span>${one.words}</span></span
    >`;
  }
  if (one.path !== undefined) {
    const words = one.look === 'FIGURE' ? html`<span class="figure-number">${one.head}</span> ${one.words}` : one.words;
    // A place on this very screen, or a public page, is found by the browser itself.
    return html`<a href=${one.path} ?router-link=${!/^\/|#/.test(one.path)} aria-label=${one.label ?? nothing}>${words}</a>`;
  }
  return one.look === 'QUIET' ? html`<span class="line-quiet">${one.words}</span>` : html`<span>${one.words}</span>`;
}
