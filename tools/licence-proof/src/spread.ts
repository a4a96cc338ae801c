/** So many of the numbers 1 to `among`, at even distances, `shift` of a distance late. */
export function spread(count: number, among: number, shift = 0.5): ReadonlySet<number> {
  const distance = among / count
  return new Set(Array.from({ length: count }, (_, n) => 1 + Math.floor(n * distance + shift * distance)))
}
