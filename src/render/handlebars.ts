import { createRequire } from 'node:module'

/** Handlebars as one file, which loads in a third of the time of its forty-odd modules. */
export const Handlebars: typeof import('handlebars') = createRequire(import.meta.url)(
  'handlebars/dist/handlebars.min.js',
)
