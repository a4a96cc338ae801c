import { expect, it } from 'vitest'
import { FairQueue } from './fair-queue.ts'

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

function task(log: string[], name: string) {
  let finish = () => {}
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  const run = async () => {
    log.push(`${name} starts`)
    await done
    log.push(`${name} ends`)
    return name
  }
  return { run, finish: () => finish() }
}

it('runs one task at a time, in the order they came', async () => {
  const queue = new FairQueue()
  const log: string[] = []
  const tasks = ['a', 'b', 'c'].map((name) => task(log, name))
  const results = tasks.map(({ run }) => queue.run(run))
  expect(queue.length).toBe(2)
  for (const { finish } of tasks) {
    await turn()
    finish()
  }
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c'])
  expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends'])
  expect(queue.length).toBe(0)
})

it('lets nobody slip in between two turns', async () => {
  const queue = new FairQueue()
  const log: string[] = []
  const late: Promise<unknown>[] = []
  const first = queue.run(async () => {
    log.push('first')
  })
  const second = queue.run(async () => {
    log.push('second')
  })
  void first.then(() => {
    late.push(queue.run(async () => void log.push('late')))
  })
  await Promise.all([first, second])
  await Promise.all(late)
  expect(log).toEqual(['first', 'second', 'late'])
})

it('goes on after a task that failed', async () => {
  const queue = new FairQueue()
  const failing = queue.run(() => Promise.reject(new Error('broken')))
  const next = queue.run(async () => 'next')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('next')
})

it('drops a waiting task when it is called off, and keeps the order of the others', async () => {
  const queue = new FairQueue()
  const log: string[] = []
  const [a, b, c] = ['a', 'b', 'c'].map((name) => task(log, name))
  const controller = new AbortController()
  const running = queue.run(a?.run ?? expect.fail())
  const dropped = queue.run(b?.run ?? expect.fail(), controller.signal)
  const kept = queue.run(c?.run ?? expect.fail())
  controller.abort(new Error('no longer wanted'))
  await expect(dropped).rejects.toThrow('no longer wanted')
  expect(queue.length).toBe(1)
  a?.finish()
  c?.finish()
  await Promise.all([running, kept])
  expect(log).toEqual(['a starts', 'a ends', 'c starts', 'c ends'])
})

it('takes no task that was called off before', async () => {
  const queue = new FairQueue()
  await expect(queue.run(async () => 'never', AbortSignal.abort(new Error('off')))).rejects.toThrow('off')
})

it('refuses the waiting and the later ones once closed, and waits for the running one', async () => {
  const queue = new FairQueue()
  const log: string[] = []
  const a = task(log, 'a')
  const running = queue.run(a.run)
  const waiting = queue.run(async () => 'never')
  const closing = queue.close(new Error('closed')).then(() => log.push('closed'))
  await expect(waiting).rejects.toThrow('closed')
  await expect(queue.run(async () => 'never')).rejects.toThrow('closed')
  a.finish()
  await Promise.all([running, closing])
  expect(log).toEqual(['a starts', 'a ends', 'closed'])
})
