import { readFileSync } from 'node:fs'

/** Of one clock tick of Linux, which has a hundred a second on every usual machine. */
const microsecondsPerTick = 10_000

/** Processor time that a process has used up, all its threads together; undefined where the system does not tell. */
export function cpuMicroseconds(pid: number | undefined): number | undefined {
  if (pid === undefined || process.platform !== 'linux') return undefined
  // The name in parentheses may hold spaces; user and system time are the 12th and 13th field after it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * microsecondsPerTick
}
