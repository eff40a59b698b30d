/** A stretch of the picture with its name in the middle; all in pixels. */
export interface Named {
  from: number;
  to: number;
  nameWidth: number;
}

const GAP = 8;

/** Which names stand beside each other without touching, taken from the left; a stretch out of sight names nothing. */
export function fittingNames(stretches: Named[]): boolean[] {
  let taken = -Infinity;
  return stretches.map(({ from, to, nameWidth }) => {
    const begins = (from + to - nameWidth) / 2;
    const fits = from < to && begins >= taken;
    taken = fits ? begins + nameWidth + GAP : taken;
    return fits;
  });
}
