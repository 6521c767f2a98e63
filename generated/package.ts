import { type Schema, object, stringOrNull } from 'edmwright/runtime'

export interface Package {
  readonly '@odata.type'?: '#microsoft.graph.package'
  type?: string | null
}

/** What is sent to make one: PackageCreate has no computed members, keys that the service assigns, or streams. */
export interface PackageCreate extends Package {
  '@odata.type'?: '#microsoft.graph.package'
}

export const PackageSchema: Schema<Package> = /*#__PURE__*/ object<Package>(
  'microsoft.graph.package graph.package',
  () => ({
    type: stringOrNull,
  }),
)
