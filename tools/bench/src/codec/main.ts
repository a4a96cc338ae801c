import { table } from '../table.ts'
import { measureDecode } from './decode.ts'
import { measureEncode } from './encode.ts'
import { measureMemory } from './memory.ts'
import { measureValidation } from './validation.ts'

/** How fast answers are read and requests written, each as a ratio to its peers. */
export async function measureCodec(): Promise<void> {
  console.log('Decode: typed values of an answer; JSON.parse reads the same data as JSON\n')
  console.log(table(await measureDecode([1, 10, 50])))
  console.log('\nEncode: SaveOrder\n')
  console.log(table(await measureEncode([5, 1000])))
  console.log('\nPeak memory of a process that reads a collection with referenceItems over HTTP\n')
  console.log(table(await measureMemory([10, 50])))
  console.log('\nValidation of a 1 MB answer of GetOrderList: parse and validate\n')
  console.log(table(measureValidation()))
}
