// Started by memory.ts in a process of its own: reads a collection and tells how many items came and how much memory it took.
import { Rk7Client, referenceItems } from '@rkeeper-kit/xml-interface'

const rk7 = new Rk7Client({ url: process.argv[2] ?? '', username: 'bench', password: 'bench' })
const began = performance.now()
let items = 0
for await (const { id } of referenceItems(rk7, 'MENUITEMS')) if (id !== undefined) items++
const ms = performance.now() - began
console.log(JSON.stringify({ items, ms, peak: process.resourceUsage().maxRSS }))
