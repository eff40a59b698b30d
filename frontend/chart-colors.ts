/** The page's colours as they are right now, light, dark or forced by the system, and its font. */
export interface Colors {
  ink: string;
  quiet: string;
  line: string;
  surface: string;
  series: string[];
  font: string;
}

const TOKENS = {
  ink: '--joinder-ink',
  quiet: '--joinder-ink-quiet',
  line: '--joinder-line',
  surface: '--joinder-surface',
};
const SERIES = ['--joinder-accent', '--joinder-line-strong', '--joinder-good', '--joinder-wait', '--joinder-stop'];
const FORCED = { ink: 'CanvasText', quiet: 'CanvasText', line: 'GrayText', surface: 'Canvas' };

/** Asks the browser what the tokens come to below this element; a drawing cannot use them by name. */
export function colorsOf(element: HTMLElement): Colors {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  probe.hidden = true;
  element.append(probe);
  const resolve = (color: string) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  const forced = matchMedia('(forced-colors: active)').matches;
  const token = (name: keyof typeof TOKENS) => resolve(forced ? FORCED[name] : `var(${TOKENS[name]})`);
  const colors = {
    ink: token('ink'),
    quiet: token('quiet'),
    line: token('line'),
    surface: token('surface'),
    series: forced ? [resolve('Highlight'), resolve('CanvasText')] : SERIES.map((name) => resolve(`var(${name})`)),
    font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return colors;
}

/** Calls back whenever the colours may have become others; returns what ends it. */
export function onColorsChanged(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  queries.forEach((query) => query.addEventListener('change', changed));
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
  return () => {
    queries.forEach((query) => query.removeEventListener('change', changed));
    chosen.disconnect();
  };
}
