import { createClient } from 'sdk/index.js'

const client = createClient({ baseUrl: 'https://service.example' })
console.log(await client.me.$get())
