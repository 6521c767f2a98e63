import fc from 'fast-check'
import { attributesOf, type Both, both, keywordsOf, when } from './both.js'
import { container, targets } from './container.js'

/** A service that breaks no rule, in XML and in JSON: what hangs together in a model, rather than what stands in it. */
export interface Service {
  readonly xml: string
  readonly json: string
}

const definition = fc
  .constantFrom<readonly [string, Readonly<Record<string, unknown>>]>(
    ['Edm.String', { MaxLength: 12, Unicode: false }],
    ['Edm.Decimal', { Precision: 7, Scale: 'floating' }],
    ['Edm.Decimal', { Precision: 5, Scale: 2 }],
    ['Edm.DateTimeOffset', { Precision: 3 }],
    ['Edm.GeographyPoint', { SRID: 'variable' }],
  )
  .map(
    ([type, facets]): Both => ({
      xml: `<TypeDefinition Name="definition" UnderlyingType="${type}"${attributesOf(facets)}/>`,
      json: { definition: { $Kind: 'TypeDefinition', $UnderlyingType: type, ...keywordsOf(facets) } },
    }),
  )

const enumeration = fc
  .constantFrom<readonly [string, number, number]>(
    ['Edm.Byte', 0, 255],
    ['Edm.SByte', -128, 127],
    ['Edm.Int16', -32768, 32767],
    ['Edm.Int64', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  )
  .chain(([type, min, max]) =>
    fc.array(fc.integer({ min, max }), { minLength: 2, maxLength: 4 }).map((values): Both => {
      const members = values.map((value, index) => [`m${index}`, value] as const)
      return {
        xml: `<EnumType Name="enum" UnderlyingType="${type}">${members.map(([name, value]) => `<Member Name="${name}" Value="${value}"/>`).join('')}</EnumType>`,
        json: { enum: { $Kind: 'EnumType', $UnderlyingType: type, ...Object.fromEntries(members) } },
      }
    }),
  )

const flag = fc.boolean()

/** Entity types that refer to each other; the key is one property, or the path of one in a complex property. */
const types = fc
  .record({ alias: flag, open: flag, stream: flag, constraint: flag, onDelete: flag, derived: flag })
  .map(({ alias, open, stream, constraint, onDelete, derived }): Both => {
    const key: Both = alias
      ? {
          xml: '<Key><PropertyRef Name="info/id" Alias="code"/></Key><Property Name="info" Type="self.info" Nullable="false"/>',
          json: { $Key: [{ code: 'info/id' }], info: { $Type: 'self.info' } },
        }
      : {
          xml: '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>',
          json: { $Key: ['id'], id: { $Type: 'Edm.Int32' } },
        }
    const principal = alias ? 'info/id' : 'id'
    const allowed = when(derived, {
      xml: '<Annotation Term="Validation.DerivedTypeConstraint"><Collection><String>self.special</String></Collection></Annotation>',
      json: { '@Validation.DerivedTypeConstraint': ['self.special'] },
    })
    const members = both([
      key,
      {
        xml: '<Property Name="kind" Type="self.enum" Nullable="false"/><Property Name="value" Type="self.definition"/><Property Name="parentId" Type="Edm.Int32"/>',
        json: {
          kind: { $Type: 'self.enum' },
          value: { $Type: 'self.definition', $Nullable: true },
          parentId: { $Type: 'Edm.Int32', $Nullable: true },
        },
      },
    ])
    const tie = when(constraint, {
      xml: `<ReferentialConstraint Property="parentId" ReferencedProperty="${principal}"/>`,
      json: { $ReferentialConstraint: { parentId: principal } },
    })
    const deletion = when(onDelete, { xml: '<OnDelete Action="SetNull"/>', json: { $OnDelete: 'SetNull' } })
    return {
      xml: `<ComplexType Name="info"><Property Name="id" Type="Edm.Int32" Nullable="false"/></ComplexType><EntityType Name="thing"${attributesOf({ ...(open && { OpenType: true }), ...(stream && { HasStream: true }) })}>${members.xml}<NavigationProperty Name="parent" Type="self.thing" Partner="children">${tie.xml}</NavigationProperty><NavigationProperty Name="children" Type="Collection(self.thing)" Partner="parent">${deletion.xml}${allowed.xml}</NavigationProperty><NavigationProperty Name="parts" Type="Collection(self.part)" ContainsTarget="true"/></EntityType><EntityType Name="special" BaseType="self.thing"${attributesOf({ ...(open && { OpenType: true }), ...(stream && { HasStream: true }) })}/><EntityType Name="part"><Key><PropertyRef Name="n"/></Key><Property Name="n" Type="Edm.Int16" Nullable="false"/><NavigationProperty Name="of" Type="self.thing" Nullable="false"/></EntityType>`,
      json: {
        info: { $Kind: 'ComplexType', id: { $Type: 'Edm.Int32' } },
        thing: {
          $Kind: 'EntityType',
          ...(open && { $OpenType: true }),
          ...(stream && { $HasStream: true }),
          ...members.json,
          parent: {
            $Kind: 'NavigationProperty',
            $Type: 'self.thing',
            $Nullable: true,
            $Partner: 'children',
            ...tie.json,
          },
          children: {
            $Kind: 'NavigationProperty',
            $Type: 'self.thing',
            $Collection: true,
            $Partner: 'parent',
            ...deletion.json,
            ...allowed.json,
          },
          parts: { $Kind: 'NavigationProperty', $Type: 'self.part', $Collection: true, $ContainsTarget: true },
        },
        special: {
          $Kind: 'EntityType',
          $BaseType: 'self.thing',
          ...(open && { $OpenType: true }),
          ...(stream && { $HasStream: true }),
        },
        part: {
          $Kind: 'EntityType',
          $Key: ['n'],
          n: { $Type: 'Edm.Int16' },
          of: { $Kind: 'NavigationProperty', $Type: 'self.thing' },
        },
      },
    }
  })

const bindings = ['self.thing', 'Collection(self.thing)', 'self.special', 'self.part'] as const

/** An action and a function, unbound and bound to some types; the function takes one parameter more each time. */
const operations = fc.subarray([...bindings]).map((bound): Both => {
  const parameter = (type: string) => {
    const item = /^Collection\((.*)\)$/.exec(type)?.[1]
    return { $Name: 'it', $Type: item ?? type, ...(item !== undefined && { $Collection: true }) }
  }
  const more = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`)
  return {
    xml: [
      '<Action Name="do"><ReturnType Type="self.thing" Nullable="false"/></Action>',
      '<Function Name="find" IsComposable="true"><ReturnType Type="Collection(self.thing)"/></Function>',
      ...bound.map(
        (type, index) =>
          `<Action Name="do" IsBound="true" EntitySetPath="it"><Parameter Name="it" Type="${type}" Nullable="false"/><ReturnType Type="${type === 'self.part' ? 'self.part' : 'self.thing'}" Nullable="false"/></Action><Function Name="find" IsBound="true"><Parameter Name="it" Type="${type}" Nullable="false"/>${more(
            index,
          )
            .map((name) => `<Parameter Name="${name}" Type="Edm.String" MaxLength="3" Nullable="false"/>`)
            .join('')}<ReturnType Type="Collection(self.thing)"/></Function>`,
      ),
    ].join(''),
    json: {
      do: [
        { $Kind: 'Action', $ReturnType: { $Type: 'self.thing' } },
        ...bound.map((type) => ({
          $Kind: 'Action',
          $IsBound: true,
          $EntitySetPath: 'it',
          $Parameter: [parameter(type)],
          $ReturnType: { $Type: type === 'self.part' ? 'self.part' : 'self.thing' },
        })),
      ],
      find: [
        { $Kind: 'Function', $IsComposable: true, $ReturnType: { $Type: 'self.thing', $Collection: true } },
        ...bound.map((type, index) => ({
          $Kind: 'Function',
          $IsBound: true,
          $Parameter: [parameter(type), ...more(index).map((name) => ({ $Name: name, $MaxLength: 3 }))],
          $ReturnType: { $Type: 'self.thing', $Collection: true },
        })),
      ],
    },
  }
})

const vocabularies = ['Core', 'Capabilities', 'Validation']
const addressOf = (name: string) => `https://example.org/${name}`
const namespaceOf = (name: string) => `Org.OData.${name}.V1`

/** Services of 4.01. */
export const services: fc.Arbitrary<Service> = fc
  .tuple(definition, enumeration, types, operations, container, targets)
  .map((parts) => {
    const { xml, json } = both(parts)
    return {
      xml: `<edmx:Edmx Version="4.01" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">${vocabularies.map((name) => `<edmx:Reference Uri="${addressOf(name)}"><edmx:Include Namespace="${namespaceOf(name)}" Alias="${name}"/></edmx:Reference>`).join('')}<edmx:DataServices>\n<Schema Namespace="org.example" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n${xml}\n</Schema></edmx:DataServices></edmx:Edmx>`,
      json: JSON.stringify({
        $Version: '4.01',
        $EntityContainer: 'org.example.service',
        $Reference: Object.fromEntries(
          vocabularies.map((name) => [
            addressOf(name),
            { $Include: [{ $Namespace: namespaceOf(name), $Alias: name }] },
          ]),
        ),
        'org.example': { $Alias: 'self', ...json },
      }),
    }
  })
