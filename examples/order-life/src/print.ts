let steps = 0

export function chapter(title: string): void {
  console.log(`\n${title}\n`)
}

export function step(what: string, outcome: string | number): void {
  console.log(`${String(++steps).padStart(3)}. ${what.padEnd(52)} ${outcome}`)
}

export function done(how = 'every one through the clients that you install'): void {
  console.log(`\n${steps} steps, ${how}.`)
}
