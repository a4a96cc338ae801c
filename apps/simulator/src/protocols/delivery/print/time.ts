/** Times of answers are in UTC, written with an offset of zero. */
export function printTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '+00:00')
}
