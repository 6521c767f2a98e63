import { MessageSchema } from 'sdk/index.js'

console.log(MessageSchema.is(JSON.parse('{}')))
