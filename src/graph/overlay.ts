import { z } from 'zod'
import type { Report } from '../diagnostics/report.js'
import { createLines } from '../read/lines.js'
import type { Origin, Source } from '../read/source.js'
import type { Declarations } from './declarations.js'
import type { Annotation, Property, QualifiedName, TypeDecl } from './types.js'

const constant = z.union([z.string(), z.boolean(), z.number()])

const correction = z.strictObject({
  /** Qualified name. */
  type: z.string(),
  member: z.string().optional(),
  remove: z.boolean().optional(),
  change: z
    .strictObject({
      annotations: z.record(z.string(), constant).optional(),
      description: z.string().optional(),
      nullable: z.boolean().optional(),
      containsTarget: z.boolean().optional(),
      abstract: z.boolean().optional(),
      open: z.boolean().optional(),
    })
    .optional(),
  reason: z.string().min(1),
})

const overlayFile = z.strictObject({ corrections: z.array(correction) })

/** A correction of the metadata, with its reason. */
export type Correction = z.infer<typeof correction>

/** Applies corrections in order; one that matches nothing is a finding, so that it does not outlive its cause. */
export function overlay(declarations: Declarations, sources: readonly Source[], report: Report): Declarations {
  const types = new Map(declarations.types)
  for (const source of sources) {
    for (const { value, origin } of readOverlay(source, report)) {
      const type = types.get(value.type)
      const corrected = type === undefined ? undefined : correct(type, value, origin)
      if (corrected === undefined)
        report.add(
          'overlay/no-match',
          { target: value.member === undefined ? value.type : `${value.type}/${value.member}` },
          origin,
        )
      else if (corrected === 'removed') types.delete(value.type)
      else types.set(value.type, corrected)
    }
  }
  return { ...declarations, types }
}

function readOverlay(
  source: Source,
  report: Report,
): readonly { readonly value: Correction; readonly origin: Origin }[] {
  const at = createLines(source)
  let json: unknown
  try {
    json = JSON.parse(source.text)
  } catch (error) {
    report.add('overlay/unreadable', { reason: error instanceof Error ? error.message : 'it is not JSON' }, at(0))
    return []
  }
  const parsed = overlayFile.safeParse(json)
  if (!parsed.success) {
    report.add('overlay/unreadable', { reason: z.prettifyError(parsed.error).split('\n').join(' ') }, at(0))
    return []
  }
  let from = 0
  return parsed.data.corrections.map((value) => {
    const found = source.text.indexOf(JSON.stringify(value.type), from)
    from = found < 0 ? from : found + 1
    return { value, origin: at(Math.max(found, 0)) }
  })
}

function correct(
  type: TypeDecl,
  { member, remove, change = {} }: Correction,
  origin: Origin,
): TypeDecl | 'removed' | undefined {
  if (member === undefined) {
    if (remove === true) return 'removed'
    const annotations = annotationsOf(type.annotations, change.annotations, change.description, origin)
    if (type.kind !== 'entity' && type.kind !== 'complex') return { ...type, annotations }
    return { ...type, annotations, abstract: change.abstract ?? type.abstract, open: change.open ?? type.open }
  }
  if (type.kind === 'enum') {
    if (!type.members.some(({ name }) => name === member)) return undefined
    return {
      ...type,
      members: type.members.flatMap((entry) => {
        if (entry.name !== member) return [entry]
        return remove === true
          ? []
          : [
              {
                ...entry,
                annotations: annotationsOf(entry.annotations, change.annotations, change.description, origin),
              },
            ]
      }),
    }
  }
  if (type.kind === 'typeDefinition' || !type.properties.some(({ name }) => name === member)) return undefined
  return {
    ...type,
    properties: type.properties.flatMap((property): readonly Property[] => {
      if (property.name !== member) return [property]
      if (remove === true) return []
      const annotations = annotationsOf(property.annotations, change.annotations, change.description, origin)
      const changed = { ...property, annotations, nullable: change.nullable ?? property.nullable }
      return [
        changed.kind === 'navigation'
          ? { ...changed, containsTarget: change.containsTarget ?? changed.containsTarget }
          : changed,
      ]
    }),
  }
}

/** Corrections replace annotations of the same term. */
function annotationsOf(
  before: readonly Annotation[],
  change: Readonly<Record<QualifiedName, string | boolean | number>> | undefined,
  description: string | undefined,
  origin: Origin,
): readonly Annotation[] {
  const given = { ...change, ...(description === undefined ? {} : { 'Org.OData.Core.V1.Description': description }) }
  return [
    ...before.filter(({ term }) => !Object.hasOwn(given, term)),
    ...Object.entries(given).map(
      ([term, value]): Annotation => ({ term, qualifier: undefined, value: constantOf(value), origin }),
    ),
  ]
}

function constantOf(value: string | boolean | number): Annotation['value'] {
  if (typeof value === 'string') return { kind: 'string', value }
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'number', value }
}
