import { describe, expect, it } from 'vitest'
import { FairQueue } from './fair-queue.ts'

function drained(queue: FairQueue<string>): string {
  const order: string[] = []
  for (let item = queue.shift(); item; item = queue.shift()) order.push(item)
  return order.join(' ')
}

describe('a fair queue', () => {
  it('lets orders go before menus', () => {
    const queue = new FairQueue<string>()
    queue.push('menu', { priority: 'low' })
    queue.push('state', {})
    queue.push('order', { priority: 'high' })
    expect(drained(queue)).toBe('order state menu')
  })

  it('lets restaurants take turns, however many calls one of them has', () => {
    const queue = new FairQueue<string>()
    for (const name of ['a1', 'a2', 'a3']) queue.push(name, { objectId: 1 })
    queue.push('b1', { objectId: 2 })
    queue.push('c1', { objectId: 3 })
    expect(drained(queue)).toBe('a1 b1 c1 a2 a3')
  })

  it('starves nobody: every tenth turn is that of whoever waits longest', () => {
    const queue = new FairQueue<string>()
    queue.push('menu', { priority: 'low' })
    for (let number = 1; number <= 15; number++) queue.push(`order${number}`, { priority: 'high' })
    expect(drained(queue).split(' ').indexOf('menu')).toBe(9)
  })

  it('forgets who has left', () => {
    const queue = new FairQueue<string>()
    queue.push('a', {})
    queue.push('b', {})
    queue.remove('a')
    expect([queue.has('a'), queue.length, drained(queue)]).toEqual([false, 1, 'b'])
  })
})
