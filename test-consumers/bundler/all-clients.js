export { DeliveryClient } from '@rkeeper-kit/delivery'
export { WhiteServerClient } from '@rkeeper-kit/ws-client'
export { Rk7Client } from '@rkeeper-kit/xml-interface'
