import { type Schema, object, stringOrNull } from 'edmwright/runtime'

export interface Package {
  readonly '@odata.type'?: '#microsoft.graph.package'
  type?: string | null
}

/** What is sent to make one: all that Package has. */
export type PackageCreate = Package

export const PackageSchema: Schema<Package> = /*#__PURE__*/ object<Package>('graph=microsoft.graph.package', () => ({
  type: stringOrNull,
}))
