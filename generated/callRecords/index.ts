export * from './callRecord.js'
export * from './communications.js'
export * from './session.js'
