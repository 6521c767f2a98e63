import type { Annotation, AnnotationTarget, AnnotationValue, PrimitiveName } from '../../graph/types.js'
import type { Context } from './context.js'
import type { Element } from './xml.js'

/** The `Annotation` children of an element, in order (OData CSDL XML 4.01 §14.2). */
export function readAnnotations(element: Element, context: Context): readonly Annotation[] {
  if (element.children.length === 0) return none
  return element.children
    .filter(({ name }) => name === 'Annotation')
    .map((child) => readAnnotation(child, context, undefined))
    .filter((annotation) => annotation !== undefined)
}

const none: readonly Annotation[] = []

/** `<Annotations Target="…" Qualifier="…">`; every alias in the target is resolved. */
export function readAnnotationTarget(element: Element, context: Context): AnnotationTarget | undefined {
  const target = element.attributes['Target']
  if (target === undefined || target === '') return undefined
  return {
    target: resolveTarget(target, context),
    annotations: element.children
      .filter(({ name }) => name === 'Annotation')
      .map((child) => readAnnotation(child, context, element.attributes['Qualifier']))
      .filter((annotation) => annotation !== undefined),
    origin: element.origin,
  }
}

/** `self.act(self.a,Collection(self.b))/p/self.b`: overloads keep their parentheses, without white space. */
function resolveTarget(target: string, context: Context): string {
  const open = target.indexOf('(')
  const close = target.lastIndexOf(')')
  // A schema is meant by its namespace, or by its alias.
  if (!/[./(@]/.test(target)) return context.resolve(`${target}.x`).slice(0, -2)
  if (open < 0 || close < open) return context.path(target)
  const parameters = target
    .slice(open + 1, close)
    .split(',')
    .map((type) => {
      const collection = /^Collection\((.*)\)$/.exec(type.trim())?.[1]
      return collection === undefined
        ? context.resolve(type.trim())
        : `Collection(${context.resolve(collection.trim())})`
    })
  return `${context.resolve(target.slice(0, open))}(${parameters.join(',')}${target.slice(close)}`
}

function readAnnotation(element: Element, context: Context, qualifier: string | undefined): Annotation | undefined {
  const term = element.attributes['Term']
  if (term === undefined) return undefined
  const [name = '', inTerm] = term.split('#')
  return {
    term: context.resolve(name),
    qualifier: element.attributes['Qualifier'] ?? inTerm ?? qualifier,
    value: readValue(element, context) ?? { kind: 'boolean', value: true },
    annotations: readAnnotations(element, context),
    origin: element.origin,
  }
}

/** Constant and dynamic expressions, as attribute or child (OData CSDL XML 4.01 §14.3–14.4). */
function readValue(element: Element, context: Context): AnnotationValue | undefined {
  for (const [attribute, text] of Object.entries(element.attributes)) {
    const value = readConstant(attribute, text, context)
    if (value !== undefined) return value
  }
  const child = element.children.find(({ name }) => name !== 'Annotation')
  return child === undefined ? undefined : readExpression(child, context)
}

const literals: Readonly<Record<string, PrimitiveName>> = {
  Binary: 'Edm.Binary',
  Date: 'Edm.Date',
  DateTimeOffset: 'Edm.DateTimeOffset',
  Duration: 'Edm.Duration',
  Guid: 'Edm.Guid',
  TimeOfDay: 'Edm.TimeOfDay',
  Decimal: 'Edm.Decimal',
}

const paths = new Set(['Path', 'PropertyPath', 'NavigationPropertyPath', 'AnnotationPath', 'ModelElementPath'])

function readConstant(kind: string, text: string, context: Context): AnnotationValue | undefined {
  if (kind === 'String') return { kind: 'string', value: text }
  if (kind === 'Bool') return { kind: 'boolean', value: /^(?:true|1)$/i.test(text) }
  if (kind === 'Int')
    return Number.isSafeInteger(Number(text))
      ? { kind: 'number', value: Number(text) }
      : { kind: 'literal', type: 'Edm.Int64', value: text }
  if (kind === 'Float')
    return Number.isFinite(Number(text))
      ? { kind: 'number', value: Number(text) }
      : { kind: 'literal', type: 'Edm.Double', value: text }
  if (kind === 'EnumMember') {
    const members = text
      .trim()
      .split(/\s+/)
      .map((member) => member.slice(member.lastIndexOf('/') + 1))
    return { kind: 'enum', members }
  }
  if (paths.has(kind)) return { kind: 'path', path: context.path(text) }
  const type = Object.hasOwn(literals, kind) ? literals[kind] : undefined
  return type === undefined ? undefined : { kind: 'literal', type, value: text }
}

function readExpression(element: Element, context: Context): AnnotationValue {
  const constant = readConstant(element.name, element.text.trim() === '' ? element.text : element.text.trim(), context)
  if (constant !== undefined) return element.name === 'String' ? { kind: 'string', value: element.text } : constant
  if (element.name === 'Null') return { kind: 'null' }
  const operands = element.children.filter(({ name }) => name !== 'Annotation')
  if (element.name === 'Collection')
    return { kind: 'collection', items: operands.map((item) => readExpression(item, context)) }
  if (element.name === 'Record') return readRecord(element, context)
  const text = element.text.trim()
  const { Function: applied, Name: name, Type: type } = element.attributes
  const called = applied ?? name ?? type ?? (text === '' ? undefined : text)
  return {
    kind: 'apply',
    function: called === undefined ? element.name : `${element.name}:${called}`,
    operands: [
      ...Object.entries(element.attributes)
        .map(([name, text]) => readConstant(name, text, context))
        .filter((value) => value !== undefined),
      ...operands.map((operand) => readExpression(operand, context)),
    ],
  }
}

function readRecord(element: Element, context: Context): AnnotationValue {
  const properties: Record<string, AnnotationValue> = Object.create(null)
  for (const child of element.children) {
    if (child.name !== 'PropertyValue') continue
    const name = child.attributes['Property']
    if (name !== undefined) properties[name] = readValue(child, context) ?? { kind: 'boolean', value: true }
  }
  const type = element.attributes['Type']
  return { kind: 'record', type: type === undefined ? undefined : context.resolve(type), properties }
}
