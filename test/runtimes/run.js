import { suite } from './suite.js'

const baseUrl = (globalThis.Deno?.args ?? globalThis.process.argv.slice(2))[0]
console.log(JSON.stringify(await suite(baseUrl)))
