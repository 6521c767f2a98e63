export { createClient } from 'sdk/client.js'
