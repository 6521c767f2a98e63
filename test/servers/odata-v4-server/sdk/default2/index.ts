export * from './mood.js'
