export { type NodeTransport, type NodeTransportOptions, nodeTransport } from './node-transport.ts'
export { readCertificate, type ServerCertificate } from './read-certificate.ts'
export type { TrustOptions } from './trust.ts'
