import fc from 'fast-check'
import { type Both, both, when } from './both.js'

const flag = fc.boolean()

const capabilities = fc.record({ insert: flag, top: flag, restricted: fc.subarray(['parent', 'parts']) }).map(
  ({ insert, top, restricted }): Both => ({
    xml: `<Annotation Term="Capabilities.InsertRestrictions"><Record><PropertyValue Property="Insertable" Bool="${insert}"/><PropertyValue Property="NonInsertableProperties"><Collection><PropertyPath>kind</PropertyPath></Collection></PropertyValue></Record></Annotation><Annotation Term="Capabilities.TopSupported" Bool="${top}"/><Annotation Term="Capabilities.SearchRestrictions"><Record><PropertyValue Property="UnsupportedExpressions" EnumMember="Capabilities.SearchExpressions/AND Capabilities.SearchExpressions/OR"/></Record></Annotation><Annotation Term="Capabilities.NavigationRestrictions"><Record><PropertyValue Property="RestrictedProperties"><Collection>${restricted.map((path) => `<Record><PropertyValue Property="NavigationProperty" NavigationPropertyPath="${path}"/><PropertyValue Property="Navigability" EnumMember="Capabilities.NavigationType/None"/></Record>`).join('')}</Collection></PropertyValue></Record></Annotation>`,
    json: {
      '@Capabilities.InsertRestrictions': { Insertable: insert, NonInsertableProperties: ['kind'] },
      '@Capabilities.TopSupported': top,
      '@Capabilities.SearchRestrictions': { UnsupportedExpressions: 'AND,OR' },
      '@Capabilities.NavigationRestrictions': {
        RestrictedProperties: restricted.map((path) => ({ NavigationProperty: path, Navigability: 'None' })),
      },
    },
  }),
)

/** A container, on its own or extending another that has the sets. */
export const container = fc
  .record({ extended: flag, nullable: flag, hidden: flag, capabilities })
  .map(({ extended, nullable, hidden, capabilities }): Both => {
    const sets: Both = {
      xml: `<EntitySet Name="things" EntityType="self.thing"${hidden ? ' IncludeInServiceDocument="false"' : ''}><NavigationPropertyBinding Path="parent" Target="things"/><NavigationPropertyBinding Path="children/self.special" Target="things"/><NavigationPropertyBinding Path="parts/of" Target="things"/>${capabilities.xml}</EntitySet>`,
      json: {
        things: {
          $Collection: true,
          $Type: 'self.thing',
          ...(hidden && { $IncludeInServiceDocument: false }),
          $NavigationPropertyBinding: { parent: 'things', 'children/self.special': 'things', 'parts/of': 'things' },
          ...capabilities.json,
        },
      },
    }
    const rest: Both = {
      xml: `<Singleton Name="root" Type="self.thing"${nullable ? ' Nullable="true"' : ''}><NavigationPropertyBinding Path="parent" Target="things"/></Singleton><ActionImport Name="do" Action="self.do" EntitySet="things"/><FunctionImport Name="find" Function="self.find" EntitySet="things" IncludeInServiceDocument="true"/>`,
      json: {
        root: {
          $Type: 'self.thing',
          ...(nullable && { $Nullable: true }),
          $NavigationPropertyBinding: { parent: 'things' },
        },
        do: { $Action: 'self.do', $EntitySet: 'things' },
        find: { $Function: 'self.find', $EntitySet: 'things', $IncludeInServiceDocument: true },
      },
    }
    const own = extended ? rest : both([sets, rest])
    return both([
      when(extended, {
        xml: `<EntityContainer Name="base">${sets.xml}</EntityContainer>`,
        json: { base: { $Kind: 'EntityContainer', ...sets.json } },
      }),
      {
        xml: `<EntityContainer Name="service"${extended ? ' Extends="self.base"' : ''}>${own.xml}</EntityContainer>`,
        json: { service: { $Kind: 'EntityContainer', ...(extended && { $Extends: 'self.base' }), ...own.json } },
      },
    ])
  })

/** Annotations from outside, of targets of every kind that all services have. */
export const targets = fc
  .record({
    chosen: fc.subarray(
      [
        'thing',
        'thing/kind',
        'thing/parent',
        'enum',
        'enum/m0',
        'definition',
        'do()',
        'find',
        'find()/$ReturnType',
      ].concat('service', 'service/root', 'service/root/kind', 'service/find', 'thing/@Core.Description'),
    ),
    qualifier: fc.constantFrom(undefined, 'Tablet'),
  })
  .map(({ chosen, qualifier }): Both => {
    const name = `@Core.LongDescription${qualifier === undefined ? '' : `#${qualifier}`}`
    return {
      xml: chosen
        .map(
          (target) =>
            `<Annotations Target="self.${target}"${qualifier === undefined ? '' : ` Qualifier="${qualifier}"`}><Annotation Term="Core.LongDescription" String="of ${target}"/></Annotations>`,
        )
        .join(''),
      json: {
        $Annotations: Object.fromEntries(chosen.map((target) => [`self.${target}`, { [name]: `of ${target}` }])),
      },
    }
  })
