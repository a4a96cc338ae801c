let steps = 0

export function chapter(title: string): void {
  console.log(`\n${title}\n`)
}

export function step(what: string, outcome: string | number): void {
  console.log(`${String(++steps).padStart(3)}. ${what.padEnd(52)} ${outcome}`)
}

export function done(): void {
  console.log(`\n${steps} steps, every one through the clients that you install.`)
}
