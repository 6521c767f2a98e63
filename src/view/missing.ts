import { type Code, code, stringLiteral } from '../plan/code.js'

/** What every object has to the compiler. */
const onObjects: ReadonlySet<string> = new Set(
  'constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf'.split(' '),
)

/** What stands where a member of the name is missing, besides nothing: without it, `{}` would not have the type. */
export function missingParts(name: string): readonly Code[] {
  return onObjects.has(name) ? [code`object[${stringLiteral(name)}]`] : []
}
