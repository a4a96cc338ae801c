/** Whether an address of the network layer is this machine. */
export function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '')
  return plain === '::1' || /^127(\.\d{1,3}){3}$/.test(plain)
}

/** Whether an address with a scheme names this machine: `localhost`, names below it, 127.x.x.x and [::1]. */
export function isLoopbackUrl(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    isLoopbackAddress(hostname)
  )
}
