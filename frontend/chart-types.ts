/** A chart as the server gives it; see Chart.java. */
export interface Chart {
  kind: 'BARS' | 'STEPS';
  title: string;
  summary: string;
  categoryName: string;
  measure: string;
  categories: string[];
  series: { name: string; values: number[] }[];
  target: number | null;
}

/** Dated things along time; see Moments.java. Days are written 2017-08-16. */
export interface Moments {
  title: string;
  summary: string;
  kinds: string[];
  entries: { date: string; kind: string; words: string; href: string | null }[];
  bands: { name: string; from: string; to: string }[];
}
