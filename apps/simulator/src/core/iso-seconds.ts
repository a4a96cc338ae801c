/** Far more than the orders of a day need. */
const mostTexts = 1000

const texts = new Map<number, string>()

/** `2026-03-02T12:00:05`, in UTC. Answers name the same few seconds over and over: now, and when the orders of the day began. */
export function isoSeconds(instant: number): string {
  const second = Math.floor(instant / 1000)
  const known = texts.get(second)
  if (known !== undefined) return known
  const text = new Date(second * 1000).toISOString().slice(0, -5)
  if (texts.size >= mostTexts) texts.clear()
  texts.set(second, text)
  return text
}
