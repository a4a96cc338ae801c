import type { AddressInfo } from 'node:net'
import type { Express } from 'express'

/** Takes a free port and tells its address in the first line of the output, as the simulator does. */
export function listen(app: Express): void {
  const server = app.listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
}
