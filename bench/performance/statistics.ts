/** The middle value of a list; of an even number, the mean of the two in the middle. */
export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share (0 to 1) of the list lies, interpolated. */
export function quantile(values: number[], share: number): number {
  if (values.length === 0) throw new Error('There is no median of nothing: a figure was never measured.');
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return low + (high - low) * (place % 1);
}

/**
 * Growth of a cost with a size: the exponent b of cost = a · sizeᵇ, by least squares of the logarithms. 0: it does not
 * grow; 1: it grows as the size does. Costs of nothing count as a thousandth, for they have no logarithm.
 */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(Math.max(cost, 0.001))] as const);
  const mean = (of: number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, cost]) => cost))];
  const above = logs.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0);
  return above / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}
