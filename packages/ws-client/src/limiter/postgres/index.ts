export {
  type PostgresClient,
  type PostgresPool,
  type PostgresSlotsOptions,
  postgresSlots,
} from './postgres-slots.ts'
