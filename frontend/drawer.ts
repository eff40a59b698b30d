import '@vaadin/icon/src/vaadin-icon.js';
import '@vaadin/side-nav/src/vaadin-side-nav.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** See Drawer.java. */
interface Group {
  name: string;
  heading: boolean;
  items: { title: string; path: string; icon: string }[];
}

/** What a person may open, in groups; which of it is open is found by the address. */
@customElement('joinder-drawer')
export class JoinderDrawer extends LitElement {
  /** The groups as JSON. */
  @property({ attribute: false }) groups = '[]';

  // Plain children, so that the page's style sheet reaches them.
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`${(JSON.parse(this.groups) as Group[]).map((group) => this.group(group))}`;
  }

  private group({ name, heading, items }: Group) {
    return html`<vaadin-side-nav aria-label=${heading ? nothing : name}>
      ${heading ? html`<span slot="label">${name}</span>` : nothing}
      ${items.map(
        ({ title, path, icon }) => html`<vaadin-side-nav-item .path=${path} .matchNested=${path !== ''}
          >${icon ? html`<vaadin-icon slot="prefix" src="../icons.svg" symbol=${icon}></vaadin-icon>` : nothing}${title}</vaadin-side-nav-item
        >`,
      )}
    </vaadin-side-nav>`;
  }
}
