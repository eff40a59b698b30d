/** The place in the text that a point of the page stands for, or null outside of it. Parts of the text say where they start. */
export function offsetIn(body: Element, node: Node, offset: number): number | null {
  if (!body.contains(node)) {
    return null;
  }
  if (node.nodeType === Node.TEXT_NODE) {
    const part = node.parentElement?.closest<HTMLElement>('[data-start]');
    return part ? Number(part.dataset.start) + offset : null;
  }
  const parts = [...body.querySelectorAll<HTMLElement>('[data-start]')];
  const point = document.createRange();
  point.setStart(node, offset);
  const after = parts.find((part) => point.comparePoint(part, 0) >= 0);
  const last = parts[parts.length - 1];
  return after ? Number(after.dataset.start) : last ? Number(last.dataset.start) + (last.textContent?.length ?? 0) : 0;
}

const STEPS: Record<string, ['forward' | 'backward', 'word' | 'line']> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

/** Moves the selection by a word or a line, or with {@code extend} makes it larger; tells whether the key was one of these. */
export function stepSelection(body: Element, key: string, extend: boolean): boolean {
  const step = STEPS[key];
  const selection = window.getSelection();
  if (!step || !selection) {
    return false;
  }
  if (!selection.rangeCount || !body.contains(selection.anchorNode)) {
    selection.collapse(body.querySelector('[data-start]')?.firstChild ?? body, 0);
  }
  const [direction, unit] = step;
  if (!extend) {
    moveTo(selection, direction, unit);
  }
  selection.modify('extend', extend ? direction : 'forward', extend ? unit : 'word');
  selection.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}

// Without Shift the selection becomes the next or previous word, so that the place is always visible.
function moveTo(selection: Selection, direction: 'forward' | 'backward', unit: 'word' | 'line') {
  if (direction === 'forward') {
    selection.collapseToEnd();
    if (unit === 'line') {
      selection.modify('move', 'forward', 'line');
    }
  } else {
    selection.collapseToStart();
    selection.modify('move', 'backward', unit);
  }
}
