// What a page owes everybody, looked for in the page that is open. Each function answers with findings in words.
window.usable = (() => {
  const above = each => each.assignedSlot ?? each.parentElement ?? each.getRootNode().host ?? null;

  const all = (root, found = []) => {
    for (const each of root.querySelectorAll('*')) {
      found.push(each);
      if (each.shadowRoot) all(each.shadowRoot, found);
    }
    return found;
  };

  const chain = each => {
    const found = [];
    for (let at = each; at; at = above(at)) found.push(at);
    return found;
  };

  const named = each => {
    const words = (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${each.localName}${each.id ? '#' + each.id : ''}> ${words}`;
  };

  const seen = each => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !chain(each).some(one => {
    const style = getComputedStyle(one);
    const hidden = style.clipPath !== 'none' || style.clip.startsWith('rect(0');
    return hidden || one.inert || (style.position === 'absolute' && parseFloat(style.left) < -999);
  });

  const scrolls = each => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX);
  const cuts = each => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX);

  // A field shows the beginning of a long value; the columns of a grid keep the width they were given before.
  const mayBeCut = (parents, enlarged) => parents.some(one =>
    one.matches('vaadin-select-value-button, vaadin-multi-select-combo-box') || (enlarged && one.localName === 'vaadin-grid'));

  /** Words beyond the edge of the window or of what cuts them, where nobody can scroll to them. */
  const cut = enlarged => {
    const found = [];
    for (const each of all(document.body)) {
      const words = [...each.childNodes].filter(one => one.nodeType === 3 && one.textContent.trim());
      if (words.length === 0 || ['style', 'script', 'option'].includes(each.localName) || !seen(each)) continue;
      const parents = chain(each);
      if (mayBeCut(parents, enlarged)) continue;
      const scroller = parents.findIndex(scrolls);
      const cutter = parents.findIndex(one => cuts(one) && one !== document.body && one !== document.documentElement);
      const range = document.createRange();
      range.selectNodeContents(words[0]);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || each.closest('svg')) continue;
      if (cutter >= 0 && (scroller < 0 || cutter < scroller)) {
        const frame = parents[cutter].getBoundingClientRect();
        if (frame.width > 2 && frame.height > 2 && (box.right > frame.right + 1.5 || box.left < frame.left - 1.5)) found.push('cut: ' + named(each));
      } else if (scroller < 0 && (box.right > innerWidth + 1 || box.left < -1)) {
        found.push('beyond the edge: ' + named(each));
      }
    }
    return found;
  };

  const active = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };

  const marked = each => {
    const style = getComputedStyle(each);
    const before = getComputedStyle(each, '::before');
    const after = getComputedStyle(each, '::after');
    return [style, before, after].some(one => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 1)
      || [style, before, after].some(one => one.boxShadow.includes('inset') || / 0px 0px 0px [1-9]/.test(one.boxShadow));
  };

  /** Whether the element with the focus, or what draws it, shows that it has it. */
  const showsFocus = at => {
    const near = chain(at).slice(0, 6).filter(one => one === at || !['body', 'html', 'main'].includes(one.localName));
    const parts = near.flatMap(one => (one.shadowRoot ? [...one.shadowRoot.querySelectorAll('[part]')] : []));
    return [...near, ...parts].some(marked);
  };

  const controls = () => all(document.body).filter(each =>
    each.matches('a[href], button, input, textarea, select, summary, [tabindex="0"]')
      && !each.disabled && each.getAttribute('tabindex') !== '-1' && each.type !== 'hidden'
      && seen(each) && each.getBoundingClientRect().width > 0
      && !chain(each).some(one => one.localName === 'vaadin-grid' || one.getAttribute('role') === 'radiogroup'));

  const reached = new Set();
  const unseen = new Set();
  let last = null;
  let rounds = 0;

  const start = () => {
    last = null;
    reached.clear();
    unseen.clear();
    rounds = 0;
    scrollTo(0, 0);
    // From the top, wherever the focus was.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  };

  /** Notes what has the focus; false when it has gone round. */
  const note = () => {
    const at = active();
    if (!at || at === document.body) return ++rounds < 2;
    // A field for a date is one control with several stops.
    if (reached.has(at)) return at === last;
    last = at;
    reached.add(at);
    if (!showsFocus(at)) unseen.add(at);
    return true;
  };

  const missed = () => [...unseen].map(each => 'no mark of focus: ' + named(each))
    .concat(controls().filter(each => !chain(each).some(one => reached.has(one))
      && ![...reached].some(one => chain(one).includes(each))).map(each => 'not reached by keyboard: ' + named(each)));

  /** States told by colour alone, once the system has taken the colours away. */
  const states = () => {
    const look = each => {
      const style = getComputedStyle(each.querySelector('rect') ?? each);
      return [style.borderStyle, style.borderWidth, style.backgroundColor, style.fill, style.stroke, style.strokeWidth,
        style.strokeDasharray, style.textDecorationLine].join();
    };
    const found = [];
    const looks = new Map();
    for (const each of all(document.body).filter(one => one.matches('.joinder-tile, g.tile'))) {
      const state = each.dataset.state ?? each.getAttribute('class');
      const other = looks.get(look(each));
      if (other && other !== state) found.push(`tiles look alike: ${other} and ${state}`);
      looks.set(look(each), state);
    }
    for (const each of all(document.body).filter(one => one.matches('.chip, .status-badge, button, input, textarea, select'))) {
      const style = getComputedStyle(each);
      const drawnByHost = each.getRootNode().host ?? each.parentElement?.localName.startsWith('vaadin-');
      if (seen(each) && each.getBoundingClientRect().width > 2 && !drawnByHost && style.borderStyle === 'none') {
        found.push('no edge in forced colours: ' + named(each));
      }
    }
    return [...new Set(found)];
  };

  /** Without script and styles: one title, headings in order, landmarks, captions, links that make sense alone. */
  const structure = () => {
    const found = [];
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(each => +each.localName[1]);
    levels.forEach((level, at) => {
      if (at > 0 && level > levels[at - 1] + 1) found.push(`heading ${level} after ${levels[at - 1]}`);
    });
    if (levels.filter(level => level === 1).length !== 1) found.push('not one title');
    for (const table of document.querySelectorAll('table')) {
      if (!table.caption?.textContent.trim()) found.push('a table without a caption');
      if (!table.querySelector('th[scope=col]')) found.push('a table without heads');
    }
    for (const link of document.querySelectorAll('a[href]')) {
      const name = (link.getAttribute('aria-label') ?? link.textContent).trim();
      if (name.length < 2 || /^(here|click here|more|read more|link|this|see|download)$/i.test(name)) found.push(`a link called “${name}”`);
    }
    return found;
  };

  return { cut, start, note, missed, states, structure };
})();
