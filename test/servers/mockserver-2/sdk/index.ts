export * from './client.js'
export * from './line.js'
export * from './order.js'
