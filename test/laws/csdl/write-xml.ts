import type { Model, Operation, Property, Structured, Value } from './model.js'

/** The model in CSDL XML; annotations bear qualifiers, so that each element may have several. */
export function writeXml(model: Model): string {
  const content = [
    ...model.enums.map(({ name, flags, members }) =>
      tag(
        'EnumType',
        { Name: name, IsFlags: flags || undefined },
        members.map((member, index) => tag('Member', { Name: member, Value: 2 ** index })),
      ),
    ),
    ...model.definitions.map(({ name, underlying }) =>
      tag('TypeDefinition', { Name: name, UnderlyingType: underlying }),
    ),
    ...model.complexTypes.map((type) => structured('ComplexType', type, [])),
    ...model.entityTypes.map((type) =>
      structured('EntityType', type, [
        tag('Key', {}, [tag('PropertyRef', { Name: 'id' })]),
        tag('Property', { Name: 'id', Type: 'Edm.Int32', Nullable: false }),
      ]),
    ),
    ...model.terms.map(({ name, type, many }) =>
      tag('Term', { Name: name, Type: typeOf(type, many), Nullable: false }),
    ),
    tag('Term', { Name: 'any', Type: 'Edm.PrimitiveType', Nullable: true }),
    ...model.functions.map((each) => operation('Function', each)),
    ...model.actions.map((each) => operation('Action', each)),
    tag(
      'EntityContainer',
      { Name: 'container' },
      model.sets.map(({ name, type }) => tag('EntitySet', { Name: name, EntityType: type })),
    ),
  ]
  return `<edmx:Edmx Version="${model.version}" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n<Schema Namespace="org.example" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n${content.join('\n')}\n</Schema></edmx:DataServices></edmx:Edmx>`
}

function structured(
  kind: string,
  { name, open, abstract, properties, navigations, annotations }: Structured,
  before: readonly string[],
): string {
  return tag(kind, { Name: name, OpenType: open || undefined, Abstract: abstract || undefined }, [
    ...before,
    ...properties.map(property),
    ...navigations.map(({ name, type, many, contained, nullable }) =>
      tag('NavigationProperty', {
        Name: name,
        Type: typeOf(type, many),
        Nullable: many ? undefined : nullable,
        ContainsTarget: contained || undefined,
      }),
    ),
    ...annotations.map(annotation),
  ])
}

function property({ name, type, many, nullable, facets, annotations }: Property): string {
  return tag(
    'Property',
    { Name: name, Type: typeOf(type, many), Nullable: nullable, ...facets },
    annotations.map(annotation),
  )
}

function operation(kind: string, { name, bound, parameters, returns }: Operation): string {
  return tag(kind, { Name: name, IsBound: bound === undefined ? undefined : true }, [
    ...(bound === undefined ? [] : [tag('Parameter', { Name: 'it', Type: bound, Nullable: false })]),
    ...parameters.map(({ name, type, nullable }) => tag('Parameter', { Name: name, Type: type, Nullable: nullable })),
    tag('ReturnType', { Type: returns, Nullable: false }),
  ])
}

function annotation(value: Value, index: number): string {
  return tag('Annotation', { Term: 'self.any', Qualifier: `q${index}` }, [expression(value)])
}

function expression(value: Value): string {
  switch (value.kind) {
    case 'string':
      return `<String>${escaped(value.value)}</String>`
    case 'bool':
      return `<Bool>${value.value}</Bool>`
    case 'int':
      return `<Int>${value.value}</Int>`
    case 'null':
      return '<Null/>'
    case 'path':
      return `<Path>${value.path}</Path>`
    case 'collection':
      return tag('Collection', {}, value.items.map(expression))
    case 'record':
      return tag(
        'Record',
        {},
        value.properties.map(([name, held]) => tag('PropertyValue', { Property: name }, [expression(held)])),
      )
    case 'apply':
      return tag(value.name, {}, [expression(value.left), expression(value.right)])
  }
}

function typeOf(type: string, many: boolean): string {
  return many ? `Collection(${type})` : type
}

function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  )
  return children.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${children.join('')}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
