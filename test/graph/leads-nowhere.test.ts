import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

/** What is written of a lookup and of what cannot be null, from the type of the stored key and of the one that it refers to. */
function written(stored: string, key: string): readonly string[] {
  const files = generatedFrom(`
  <EntityType Name="contact"><Key><PropertyRef Name="contactid"/></Key><Property Name="contactid" Type="Edm.Guid" Nullable="false"/>
    <Property Name="code" Type="Edm.Guid" ${key}/></EntityType>
  <EntityType Name="account"><Key><PropertyRef Name="accountid"/></Key><Property Name="accountid" Type="Edm.Guid" Nullable="false"/>
    <Property Name="_contact_value" Type="Edm.Guid" ${stored}/><Property Name="_code_value" Type="Edm.Guid"/>
    <NavigationProperty Name="contact" Type="test.contact" Nullable="false"><ReferentialConstraint Property="_contact_value" ReferencedProperty="contactid"/></NavigationProperty>
    <NavigationProperty Name="coded" Type="test.contact" Nullable="false"><ReferentialConstraint Property="_code_value" ReferencedProperty="code"/></NavigationProperty>
  </EntityType>
  <EntityContainer Name="c"><EntitySet Name="accounts" EntityType="test.account"/></EntityContainer>`)
  return (files['account.ts'] ?? '')
    .split('\n')
    .filter((line) => /^ +'?(contact|coded)\b.*(Contact(?!\$)|Bind|any)/.test(line) && !line.includes('[Contact'))
}

test('null stands where a stored key may be null, whatever the navigation property says', () => {
  expect(written('', '')).toEqual([
    '  contact?: Contact | null',
    '  coded?: Contact',
    "  'contact@odata.bind'?: Bind<Contact>",
    '  contact?: ContactCreate | null',
    '  coded?: ContactCreate',
    "  'contact@odata.bind'?: Bind<Contact> | null",
    "  'coded@odata.bind'?: Bind<Contact>",
    '  contact: anyObjectOrNull,',
    '  coded: anyObject,',
  ])
  expect(written('Nullable="false"', '').filter((line) => line.includes('null'))).toEqual([])
})
