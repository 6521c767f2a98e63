export * from './address.js'
export * from './client.js'
export * from './product.js'
