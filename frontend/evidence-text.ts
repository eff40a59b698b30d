import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { offsetIn, stepSelection } from './text-selection';

interface Mark {
  start: number;
  end: number;
  id: string;
  kind: string;
  state: string;
}

interface Segment {
  start: number;
  end: number;
  marks: string[];
}

interface Content {
  marks: Mark[];
  segments: Segment[];
}

const SHAPES: Record<string, string> = { suggested: '?', confirmed: '✓', corrected: '✎', rejected: '✕', added: '＋' };

/** A document's text with marked stretches. Each mark has one small button, its anchor, before its first word. */
@customElement('joinder-evidence-text')
export class EvidenceText extends LitElement {
  @property({ attribute: false }) content: Content = { marks: [], segments: [] };
  @state() private text: string | null = null;
  @state() private current = '';

  // Plain children, so that the page's style sheet and the browser's selection reach the text.
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    // The text follows the element; one that was made anew without it has to ask.
    setTimeout(() => {
      if (this.isConnected && this.text === null) {
        this.dispatchEvent(new CustomEvent('text-missing'));
      }
    }, 3000);
  }

  showText(text: string) {
    this.text = text;
  }

  protected override render() {
    const marks = new Map(this.content.marks.map((mark) => [mark.id, mark]));
    const anchored = new Set<string>();
    return html`
      <p class="evidence-help" id="evidence-help">
        Marks: arrow keys go from mark to mark. Text: arrow keys go from word to word, with Shift they take more words,
        Enter takes the selection.
      </p>
      <div
        class="evidence-body"
        role="group"
        aria-label="Text of the document"
        aria-describedby="evidence-help"
        tabindex="0"
        @keydown=${this.onKey}
        @mouseup=${this.reportSelection}
        @click=${this.onClick}
      >${this.content.segments.map((segment) => this.segment(segment, marks, anchored))}</div>
    `;
  }

  // No white space may stand between the parts: the text is shown as it was received.
  private segment(segment: Segment, marks: Map<string, Mark>, anchored: Set<string>) {
    const text = (this.text ?? '').substring(segment.start, segment.end);
    const here = segment.marks.map((id) => marks.get(id)!).filter(Boolean);
    const first = here.filter((mark) => !anchored.has(mark.id));
    first.forEach((mark) => anchored.add(mark.id));
    const anchors = first.map((mark) => this.anchor(mark));
    if (!here.length) {
      return html`<span data-start=${segment.start}>${text}</span>`;
    }
    const inner = here[here.length - 1];
    const classes = here.some((mark) => mark.id === this.current) ? 'evidence-mark current' : 'evidence-mark';
    return html`${anchors}<mark
        class=${classes}
        data-start=${segment.start}
        data-id=${inner.id}
        data-depth=${here.length}
        data-state=${inner.state.toLowerCase()}
        >${text}</mark
      >`;
  }

  private anchor(mark: Mark) {
    const words = (this.text ?? '').substring(mark.start, mark.end);
    const label = `${mark.kind}: ${words} (${mark.state})`;
    return html`<button
      type="button"
      class="evidence-anchor"
      data-anchor=${mark.id}
      data-shape=${SHAPES[mark.state.toLowerCase()] ?? '•'}
      data-state=${mark.state.toLowerCase()}
      aria-label=${label}
      aria-current=${mark.id === this.current ? 'true' : nothing}
      title=${label}
      tabindex=${this.isTabStop(mark) ? 0 : -1}
    ></button>`;
  }

  private isTabStop(mark: Mark) {
    const known = this.content.marks.some((each) => each.id === this.current);
    return known ? mark.id === this.current : mark.id === this.inOrder()[0]?.id;
  }

  private inOrder() {
    return [...this.content.marks].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  async focusMark(id: string) {
    await this.showMark(id);
    this.anchorOf(id)?.focus({ preventScroll: true });
  }

  markCurrent(id: string) {
    this.current = id;
  }

  async showMark(id: string) {
    this.current = id;
    await this.updateComplete;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.anchorOf(id)?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }

  private anchorOf(id: string) {
    return [...this.querySelectorAll<HTMLElement>('[data-anchor]')].find((each) => each.dataset.anchor === id);
  }

  private onClick(event: Event) {
    const target = event.target as HTMLElement;
    const id = target.dataset?.anchor ?? target.dataset?.id;
    if (id && (target.dataset.anchor || window.getSelection()?.isCollapsed)) {
      this.select(id, Boolean(target.dataset.anchor));
    }
  }

  private select(id: string, focus: boolean) {
    this.current = id;
    if (focus) {
      void this.focusMark(id);
    }
    this.dispatchEvent(new CustomEvent('mark-selected', { detail: { id } }));
  }

  private onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const anchor = (event.target as HTMLElement).dataset.anchor;
    if (anchor ? this.moveMark(event, anchor) : this.moveWord(event)) {
      event.preventDefault();
    }
  }

  private moveMark(event: KeyboardEvent, from: string) {
    const order = this.inOrder();
    const at = order.findIndex((mark) => mark.id === from);
    const to: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: order.length - 1,
    };
    const next = order[to[event.key] ?? -1];
    if (next) {
      this.select(next.id, true);
    }
    return event.key in to;
  }

  private moveWord(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      this.reportSelection();
      return true;
    }
    return stepSelection(this.querySelector('.evidence-body')!, event.key, event.shiftKey);
  }

  private reportSelection() {
    const selection = window.getSelection();
    const body = this.querySelector('.evidence-body')!;
    if (!selection || selection.isCollapsed || !selection.rangeCount) {
      return;
    }
    const range = selection.getRangeAt(0);
    const start = offsetIn(body, range.startContainer, range.startOffset);
    const end = offsetIn(body, range.endContainer, range.endOffset);
    if (start !== null && end !== null && start < end) {
      this.dispatchEvent(new CustomEvent('text-selected', { detail: { start, end } }));
    }
  }
}
