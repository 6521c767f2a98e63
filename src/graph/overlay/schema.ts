import { z } from 'zod'
import { isQualifiedName, isSimpleIdentifier } from '../../read/csdl/names.js'

const simpleName = z.string().refine(isSimpleIdentifier, 'a name has letters, digits and underscores alone')
const qualifiedName = z.string().refine(isQualifiedName, 'a qualified name belongs here, such as `shop.address`')

/** What an annotation says: constants, records and collections as plain JSON; `{ "$Path": "…" }` and `{ "$EnumMember": "…" }` say so. */
export type AnnotationJson =
  | string
  | boolean
  | number
  | null
  | readonly AnnotationJson[]
  | { readonly [name: string]: AnnotationJson }

const annotationJson: z.ZodType<AnnotationJson> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.boolean(),
      z.number(),
      z.null(),
      z.array(annotationJson),
      z.record(z.string(), annotationJson),
    ]),
  )
  .meta({ id: 'annotationValue' })

const term = z
  .string()
  .refine(
    (name) => isQualifiedName(name.split('#', 1)[0] ?? ''),
    'a qualified term belongs here, such as `Org.OData.Core.V1.Computed`',
  )

const annotations = z
  .record(term, annotationJson)
  .describe('By qualified term, perhaps with `#qualifier`; null removes the annotation.')

const capabilities = z
  .strictObject({
    readable: z.boolean().optional(),
    readableByKey: z.boolean().optional(),
    indexable: z.boolean().optional(),
    insertable: z.boolean().optional(),
    updatable: z.boolean().optional(),
    deletable: z.boolean().optional(),
    countable: z.boolean().optional(),
    filterable: z.boolean().optional(),
    sortable: z.boolean().optional(),
    searchable: z.boolean().optional(),
    expandable: z.boolean().optional(),
    selectable: z.boolean().optional(),
    referenceable: z.boolean().optional(),
    top: z.boolean().optional(),
    skip: z.boolean().optional(),
  })
  .describe('What the service allows at a navigation property, a set or a singleton.')

const told = { description: z.string().optional(), annotations: annotations.optional() }
const whole = z.number().int().min(0)

const facets = {
  maxLength: whole.optional(),
  precision: whole.optional(),
  scale: z.union([whole, z.enum(['variable', 'floating'])]).optional(),
  unicode: z.boolean().optional(),
  srid: z.string().optional(),
}

const memberFacts = {
  ...told,
  ...facets,
  nullable: z.boolean().optional(),
  defaultValue: z.string().optional(),
  containsTarget: z.boolean().optional(),
  partner: z.string().optional(),
  capabilities: capabilities.optional(),
}

const propertyType = z
  .string()
  .refine(
    (type) => isQualifiedName(/^Collection\((.*)\)$/.exec(type)?.[1] ?? type),
    'a qualified type belongs here, such as `Edm.String` or `Collection(shop.address)`',
  )
  .describe('As in CSDL: `Collection(shop.address)`.')

const newProperty = z.strictObject({
  kind: z.enum(['property', 'navigation']).default('property'),
  type: propertyType,
  ...memberFacts,
})

const wholeNumber = z.string().regex(/^-?\d{1,19}$/, 'a whole number belongs here, or its digits in quotes')

const newEnumMember = z.strictObject({ value: z.union([wholeNumber, z.number().int()]), ...told })

const structured = {
  ...told,
  base: qualifiedName.optional(),
  abstract: z.boolean().optional(),
  open: z.boolean().optional(),
  members: z.record(simpleName, newProperty).optional(),
}

const newType = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('entity'),
    ...structured,
    key: z.array(z.string()).optional(),
    hasStream: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('complex'), ...structured }),
  z.strictObject({
    kind: z.literal('enum'),
    ...told,
    underlying: qualifiedName.optional(),
    flags: z.boolean().optional(),
    members: z
      .record(simpleName, newEnumMember)
      .refine((members) => Object.keys(members).length > 0, 'an enumeration has members'),
  }),
  z.strictObject({ kind: z.literal('typeDefinition'), ...told, ...facets, underlying: qualifiedName }),
])

const newRoot = z.strictObject({
  kind: z.enum(['entitySet', 'singleton']),
  type: qualifiedName,
  ...told,
  capabilities: capabilities.optional(),
})

const newParameter = z.strictObject({
  type: propertyType,
  nullable: z.boolean().optional(),
  optional: z.boolean().optional(),
  ...told,
  ...facets,
})

const newReturn = z.strictObject({ type: propertyType, nullable: z.boolean().optional(), ...facets })

const newOperation = z
  .strictObject({
    kind: z.enum(['action', 'function']),
    boundTo: propertyType.optional().describe('What it is called on; an operation without it is not bound.'),
    parameters: z.record(simpleName, newParameter).optional(),
    returns: newReturn.optional(),
    composable: z.boolean().optional().describe('Of a function.'),
    import: simpleName.optional().describe('The name by which the service calls an operation that is not bound.'),
    ...told,
  })
  .refine(({ kind, returns }) => kind === 'action' || returns !== undefined, 'a function has `returns`')
  .refine((given) => given.boundTo === undefined || given.import === undefined, 'what is bound has no `import`')

const change = z.strictObject({
  ...memberFacts,
  type: propertyType.optional(),
  base: qualifiedName.nullable().optional().describe('Of a type; null takes the base away.'),
  abstract: z.boolean().optional(),
  open: z.boolean().optional(),
  key: z.array(z.string()).optional(),
  hasStream: z.boolean().optional(),
  flags: z.boolean().optional(),
  value: newEnumMember.shape.value.optional().describe('Of an enum member.'),
  composable: z.boolean().optional().describe('Of a function.'),
  optional: z.boolean().optional().describe('Of a parameter.'),
})

const reason = z
  .string()
  .regex(/\S/, 'a reason says why')
  .describe('Why the metadata is wrong; for whoever reads this next.')
const pattern = (of: string) => z.string().min(1).describe(`${of}; \`*\` stands for any characters.`)

const what = { remove: z.literal(true).optional(), change: change.optional(), reason }

const type = qualifiedName
  .refine((name) => !/^(?:Edm|odata)\./.test(name), 'the namespaces `Edm` and `odata` are those of OData itself')
  .describe('A qualified name.')
const root = simpleName.describe('The name of an entity set or singleton.')

/** The shapes of a correction, by what it is about. */
export const shapes = {
  type: z.strictObject({
    type: pattern('A qualified name'),
    kind: z
      .enum(['entity', 'complex', 'enum', 'typeDefinition', 'property', 'navigation'])
      .optional()
      .describe('Of what the patterns match, only this.'),
    member: pattern('A property, navigation property or enum member').optional(),
    ...what,
  }),
  operation: z.strictObject({
    operation: pattern('A qualified name of an action or function, with all its overloads'),
    parameter: pattern('A parameter').optional(),
    ...what,
  }),
  root: z.strictObject({ root: pattern('An entity set, singleton or import'), ...what }),
  newType: z.strictObject({ type, add: newType, reason }),
  newProperty: z.strictObject({ type, member: simpleName, add: newProperty, reason }),
  newEnumMember: z.strictObject({ type, member: simpleName, add: newEnumMember, reason }),
  newRoot: z.strictObject({ root, add: newRoot, reason }),
  newOperation: z.strictObject({ operation: type, add: newOperation, reason }),
}

/** What an overlay file holds. */
const overlaySchema = z
  .strictObject({ $schema: z.string().optional(), corrections: z.array(z.union(Object.values(shapes))) })
  .meta({ title: 'Corrections of OData metadata for Edmwright' })

type Of<K extends keyof typeof shapes> = { readonly shape: K } & z.output<(typeof shapes)[K]>

/** A correction as an overlay file gives it, with the name of its shape. */
export type Correction = { [K in keyof typeof shapes]: Of<K> }[keyof typeof shapes]
export type CorrectionOf<K extends keyof typeof shapes> = Extract<Correction, { readonly shape: K }>
export type Change = z.output<typeof change>
export type CapabilityChange = z.output<typeof capabilities>
export type NewProperty = z.output<typeof newProperty>
export type NewParameter = z.output<typeof newParameter>
export type NewReturn = z.output<typeof newReturn>
export type NewEnumMember = z.output<typeof newEnumMember>

/** The same for editors, as JSON Schema. */
export function overlayJsonSchema(): unknown {
  return z.toJSONSchema(overlaySchema, { io: 'input', target: 'draft-7', reused: 'ref' })
}
