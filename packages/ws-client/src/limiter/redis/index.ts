export { type RedisScripts, type RedisSlotsOptions, redisSlots } from './redis-slots.ts'
