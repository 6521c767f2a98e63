import type { Model, Operation, Property, Structured, Value } from './model.js'

type Json = Readonly<Record<string, unknown>>

/** The model in CSDL JSON. */
export function writeJson(model: Model): string {
  const schema: Record<string, unknown> = { $Alias: 'self' }
  for (const { name, flags, members } of model.enums)
    schema[name] = {
      $Kind: 'EnumType',
      ...(flags && { $IsFlags: true }),
      ...Object.fromEntries(members.map((member, index) => [member, 2 ** index])),
    }
  for (const { name, underlying } of model.definitions)
    schema[name] = { $Kind: 'TypeDefinition', $UnderlyingType: underlying }
  for (const type of model.complexTypes) schema[type.name] = structured('ComplexType', type, {})
  for (const type of model.entityTypes)
    schema[type.name] = structured('EntityType', type, { $Key: ['id'], id: { $Type: 'Edm.Int32' } })
  for (const { name, type, many } of model.terms) schema[name] = { $Kind: 'Term', ...use(type, many, false) }
  schema['any'] = { $Kind: 'Term', ...use('Edm.PrimitiveType', false, true) }
  for (const each of model.functions) schema[each.name] = [operation('Function', each)]
  for (const each of model.actions) schema[each.name] = [operation('Action', each)]
  schema['container'] = {
    $Kind: 'EntityContainer',
    ...Object.fromEntries(model.sets.map(({ name, type }) => [name, { $Collection: true, $Type: type }])),
  }
  return JSON.stringify(
    { $Version: model.version, $EntityContainer: 'org.example.container', 'org.example': schema },
    null,
    1,
  )
}

function structured(
  kind: string,
  { open, abstract, properties, navigations, annotations }: Structured,
  before: Json,
): Json {
  return {
    $Kind: kind,
    ...(open && { $OpenType: true }),
    ...(abstract && { $Abstract: true }),
    ...before,
    ...Object.fromEntries(properties.map((each) => [each.name, property(each)])),
    ...Object.fromEntries(
      navigations.map(({ name, type, many, contained, nullable }) => [
        name,
        { $Kind: 'NavigationProperty', ...use(type, many, nullable), ...(contained && { $ContainsTarget: true }) },
      ]),
    ),
    ...annotated(annotations),
  }
}

function property({ type, many, nullable, facets, annotations }: Property): Json {
  const written = Object.entries(facets).filter(
    ([name, value]) => name !== 'Scale' || value !== 'variable' || type !== 'Edm.Decimal',
  )
  return {
    ...use(type, many, nullable),
    ...Object.fromEntries(written.map(([name, value]) => [`$${name}`, value])),
    ...annotated(annotations),
  }
}

function operation(kind: string, { bound, parameters, returns }: Operation): Json {
  return {
    $Kind: kind,
    ...(bound !== undefined && { $IsBound: true }),
    $Parameter: [
      ...(bound === undefined ? [] : [{ $Name: 'it', ...use(bound, false, false) }]),
      ...parameters.map(({ name, type, nullable }) => ({ $Name: name, ...use(type, false, nullable) })),
    ],
    $ReturnType: use(returns, false, false),
  }
}

/** Defaults are left out: text, one, never null. */
function use(type: string, many: boolean, nullable: boolean): Json {
  return {
    ...(type !== 'Edm.String' && { $Type: type }),
    ...(many && { $Collection: true }),
    ...(nullable && { $Nullable: true }),
  }
}

function annotated(annotations: readonly Value[]): Json {
  return Object.fromEntries(annotations.map((value, index) => [`@self.any#q${index}`, expression(value)]))
}

function expression(value: Value): unknown {
  switch (value.kind) {
    case 'string':
    case 'bool':
    case 'int':
      return value.value
    case 'null':
      return null
    case 'path':
      return { $Path: value.path }
    case 'collection':
      return value.items.map(expression)
    case 'record':
      return Object.fromEntries(value.properties.map(([name, held]) => [name, expression(held)]))
    case 'apply':
      return { [`$${value.name}`]: [expression(value.left), expression(value.right)] }
  }
}
