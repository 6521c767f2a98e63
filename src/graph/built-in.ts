import { builtInTypes } from '../read/csdl/edm.js'
import type { PrimitiveName, TypeDecl } from './types.js'
import { isBefore4 } from './version.js'

/** Types that V2 and V3 have besides; there, every primitive type can be a key's. */
const typesBefore4: ReadonlySet<string> = new Set(['Edm.DateTime', 'Edm.Time'])

/** Whether `Edm` has a type of that name in a version. */
export function isBuiltIn(name: string, version: string): boolean {
  return builtInTypes.has(name) || (isBefore4(version) && typesBefore4.has(name))
}

/** The primitive type behind a name: itself, or what its type definition rests on; undefined of any other type. */
export function primitiveOf(name: string, typeOf: (name: string) => TypeDecl | undefined): PrimitiveName | undefined {
  if (name.startsWith('Edm.')) return name as PrimitiveName
  const type = typeOf(name)
  return type?.kind === 'typeDefinition' ? type.underlying : undefined
}
