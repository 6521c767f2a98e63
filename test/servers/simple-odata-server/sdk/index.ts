export * from './client.js'
export * from './product.js'
