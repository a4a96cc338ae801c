import { createClient, type RedisClientOptions } from 'redis'

type Client = ReturnType<typeof newClient>

/** One connection, made at the first use and again after it broke: a use fails at once rather than wait for a server that is away. */
export class Connection {
  readonly #options: RedisClientOptions
  readonly #greet: (client: Client) => Promise<void>
  #client: Promise<Client> | undefined

  /** @param greet looks at the server before it is used */
  constructor(options: RedisClientOptions, greet: (client: Client) => Promise<void>) {
    this.#options = options
    this.#greet = greet
  }

  open(): Promise<Client> {
    this.#client ??= this.#connect()
    return this.#client
  }

  async close(): Promise<void> {
    const client = await this.#client?.catch(() => undefined)
    this.#client = undefined
    if (client?.isOpen) await client.close()
  }

  async #connect(): Promise<Client> {
    const client = newClient(this.#options)
    const forget = () => {
      this.#client = undefined
      if (client.isOpen) client.destroy()
    }
    // Without a listener a broken connection would end the process.
    client.on('error', forget)
    try {
      await client.connect()
      await this.#greet(client)
      return client
    } catch (error) {
      forget()
      throw error
    }
  }
}

function newClient(options: RedisClientOptions) {
  return createClient({
    RESP: 2,
    disableOfflineQueue: true,
    ...options,
    socket: { connectTimeout: 5000, socketTimeout: 10_000, ...options.socket, reconnectStrategy: false },
  })
}

export type RedisConnection = Client
