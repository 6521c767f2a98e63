import { expect, test } from 'vitest'
import { filterText } from '../../src/runtime/filter.js'
import { createClient, type EntityAt, type Filter } from '../../src/runtime/index.js'

interface Place {
  name: string | null
  position: { point: string }
  where: string
  ids: string[]
}

interface Item {
  id: string
  subject: string | null
  size: number
  price: number
  isRead: boolean
  color: 'red' | 'green'
  start: string
  end: string
  minutes: string
  tags: string[]
  places: Place[]
  where: Place | null
}

const facts = { namespace: 'a', literals: { Bare: 'start|end|minutes|id' } }
const text = (filter: Filter<Item>) => filterText(filter, facts)

test.each<[Filter<Item>, string]>([
  [(i) => i.size.eq(1), 'size eq 1'],
  [(i) => i.subject.ne(null), 'subject ne null'],
  [(i) => i.size.gt(1).and(i.size.le(5)), 'size gt 1 and size le 5'],
  [(i) => i.size.lt(1).or(i.size.ge(5)).and(i.isRead), '(size lt 1 or size ge 5) and isRead'],
  [(i) => i.isRead.not(), 'not (isRead)'],
  [(i) => i.isRead.eq(true).not().or(i.isRead), '(not (isRead eq true) or isRead)'],
  [(i) => i.color.in(['red', 'green']), "color in ('red','green')"],
  [(i) => i.subject.in(['']), "subject in ('')"],
  [(i) => i.color.in([]), 'false'],
  [(i) => i.subject.in(i.tags), 'subject in tags'],
  [(i) => i.where.$property<number>('depth').gt(1), 'where/depth gt 1'],
  [(i) => i.$property<string>('größe').eq('x'), "größe eq 'x'"],
  [(i) => i.$property<string>('floor-1').eq('x'), "floor-1 eq 'x'"],
  [(i) => i.isRead.eq(true).or(i.color.in([]).not()), '(isRead eq true or not (false))'],
  [(i) => i.color.has('red'), "color has 'red'"],
  [(i) => i.size.add(1).mul(2).eq(i.price), '((size add 1) mul 2) eq price'],
  [(i) => i.size.sub(1).div(2).mod(3).divby(4).eq(0), '((((size sub 1) div 2) mod 3) divby 4) eq 0'],
  [(i) => i.subject.contains("O'Neil"), "contains(subject,'O''Neil')"],
  [(i) => i.subject.startsWith('a').and(i.subject.endsWith('b')), "startswith(subject,'a') and endswith(subject,'b')"],
  [(i) => i.subject.matchesPattern('^A.*'), "matchesPattern(subject,'^A.*')"],
  [(i) => i.subject.concat('x').indexOf('y').eq(2), "indexof(concat(subject,'x'),'y') eq 2"],
  [
    (i) => i.subject.substring(1, 2).toUpper().trim().toLower().length().eq(2),
    'length(tolower(trim(toupper(substring(subject,1,2))))) eq 2',
  ],
  [(i) => i.start.year().eq(2026).and(i.start.month().eq(1)), 'year(start) eq 2026 and month(start) eq 1'],
  [
    (i) => i.start.hour().eq(1).and(i.start.fractionalSeconds().lt(0.5)),
    'hour(start) eq 1 and fractionalseconds(start) lt 0.5',
  ],
  [
    (i) => i.start.date().eq('2026-01-01').and(i.start.time().lt('12:00:00')),
    'date(start) eq 2026-01-01 and time(start) lt 12:00:00',
  ],
  [(i) => i.start.totalOffsetMinutes().eq(60), 'totaloffsetminutes(start) eq 60'],
  [
    (i) => i.minutes.eq('PT5M').and(i.minutes.totalSeconds().gt(3)),
    "minutes eq duration'PT5M' and totalseconds(minutes) gt 3",
  ],
  [(i, odata) => i.start.lt(odata.now()).and(i.end.lt(odata.maxDateTime())), 'start lt now() and end lt maxdatetime()'],
  [(i) => i.end.gt(i.start), 'end gt start'],
  [(i) => i.id.eq('2819c28c-0c8d-4b6c-9d65-7a1c6e4a5d0e'), 'id eq 2819c28c-0c8d-4b6c-9d65-7a1c6e4a5d0e'],
  [(i) => i.subject.eq('2819c28c-0c8d-4b6c-9d65-7a1c6e4a5d0e'), "subject eq '2819c28c-0c8d-4b6c-9d65-7a1c6e4a5d0e'"],
  [(i) => i.tags.any(), 'tags/any()'],
  [(i) => i.tags.any((tag) => tag.eq('a')), "tags/any(x:x eq 'a')"],
  [(i) => i.places.all((p) => p.name.eq(i.subject)), 'places/all(x:x/name eq subject)'],
  [(i, odata) => i.places.any((p) => p.name.eq(odata.$it.subject)), 'places/any(x:x/name eq $it/subject)'],
  [(i) => i.places.count().gt(2), 'places/$count gt 2'],
  [(i) => i.tags.hasSubset(['a', 'b']), 'hassubset(tags,["a","b"])'],
  [(i) => i.where.name.eq('x').and(i.where.ne(null)), "where/name eq 'x' and where ne null"],
  [(i) => i.where.position.geoDistance('p').lt(3), "geo.distance(where/position,'p') lt 3"],
  [(i) => i.where.isOf('n.Street'), 'isof(where,n.Street)'],
  [(i) => i.where.$as<{ lane: number }>('n.Street').lane.eq(3), 'where/n.Street/lane eq 3'],
  [
    (i, odata) => odata.isOf('n.Item').and(i.size.cast<string>('Edm.String').eq('1')),
    "isof(n.Item) and cast(size,Edm.String) eq '1'",
  ],
  [(i, odata) => odata.case<number>([i.isRead, 1], [true, 2]).gt(1), 'case(isRead:1,true:2) gt 1'],
  [(i) => i.size.neg().lt(i.price.add(1).neg()), '-size lt -(price add 1)'],
  [
    (i) => i.price.mul(1.5).round().eq(i.price.floor().add(i.price.ceiling())),
    'round((price mul 1.5)) eq (floor(price) add ceiling(price))',
  ],
  [(i) => i.size.gt(9007199254740993n), 'size gt 9007199254740993'],
  [(i) => i.subject.concat(i.color).contains(i.subject.trim()), 'contains(concat(subject,color),trim(subject))'],
  [(i) => i.start.sub(i.end).lt('PT1H'), "(start sub end) lt duration'PT1H'"],
  [(i) => i.end.sub(i.start).totalSeconds().lt(60), 'totalseconds((end sub start)) lt 60'],
  [
    (i) => i.minutes.mul(2).add('PT1M').gt(i.minutes.neg().div(0.5)),
    "((minutes mul 2) add duration'PT1M') gt (-minutes div 0.5)",
  ],
  [(i) => i.start.add(i.minutes.divby(2)).date().eq('2026-01-01'), 'date((start add (minutes divby 2))) eq 2026-01-01'],
  [(i) => i.subject.substring(i.size, i.tags.count()).eq('a'), "substring(subject,size,tags/$count) eq 'a'"],
  [(i) => i.places.count((p) => p.name.eq('a')).gt(2), "places/$count($filter=name eq 'a') gt 2"],
  [(i) => i.places.any((p) => i.tags.any((t) => t.eq(p.name))), 'places/any(x:tags/any(x1:x1 eq x/name))'],
  [
    (i) => i.places.any((p) => i.tags.any((t) => t.eq(p.name))).and(i.tags.all((t) => t.ne(''))),
    "places/any(x:tags/any(x1:x1 eq x/name)) and tags/all(x:x ne '')",
  ],
  [(i) => i.places.count((p) => p.name.ne(i.subject)).gt(i.size), 'places/$count($filter=name ne $it/subject) gt size'],
  [
    (i) => i.places.any((p) => i.places.count((q) => i.tags.any((t) => t.eq(q.name).and(t.ne(p.name)))).eq(2)),
    'places/any(x:places/$count($filter=$it/tags/any(x1:x1 eq name and x1 ne x/name)) eq 2)',
  ],
  [
    (i) => i.tags.count((t) => t.eq('a').or(t.length().gt(3))).gt(2),
    "tags/$count($filter=($this eq 'a' or length($this) gt 3)) gt 2",
  ],
  [
    (i) => i.tags.count((t) => t.in(['a']).and(t.contains('b'))).gt(2),
    "tags/$count($filter=$this in ('a') and contains($this,'b')) gt 2",
  ],
  [
    (i, { now }) => i.places.count((p) => p.where.gt(now()).and(p.ids.any((id) => id.ne(i.id)))).eq(0),
    'places/$count($filter=where gt now() and ids/any(x:x ne $it/id)) eq 0',
  ],
  [(i) => i.tags.count("$this eq 'a'").gt(2), "tags/$count($filter=$this eq 'a') gt 2"],
  [
    ({ places, subject }) => places.count((p) => p.name.eq(subject)).gt(2),
    'places/$count($filter=name eq $it/subject) gt 2',
  ],
  [
    ({ tags, subject }) => tags.count((t) => t.length().eq(subject.length())).gt(2),
    'tags/$count($filter=length($this) eq length($it/subject)) gt 2',
  ],
  [
    (i) => {
      const here = i.places.any((p) => p.name.eq('a'))
      return i.tags.any((t) => here.and(t.eq('b'))).and(here)
    },
    "tags/any(x:places/any(x1:x1/name eq 'a') and x eq 'b') and places/any(x:x/name eq 'a')",
  ],
  [(_, { cast }) => cast<Place>('n.Place').name.eq('a'), "cast(n.Place)/name eq 'a'"],
  [(i) => i.subject.cast<string>('Edm.Date').eq('2026-01-01'), 'cast(subject,Edm.Date) eq 2026-01-01'],
  [(_, { $this }) => $this.subject.endsWith('a'), "endswith(subject,'a')"],
  ['raw eq 1', 'raw eq 1'],
])('%s', (filter, expected) => {
  expect(text(filter)).toBe(expected)
})

test('items are written by the type that they have where they stand', () => {
  const id = '2819c28c-0c8d-4b6c-9d65-7a1c6e4a5d0e'
  const dates: Filter<string> = (_, { $this }) => $this.gt('2026-01-01').and($this.isOf('Edm.Date'))
  expect(filterText(dates, { namespace: 'a', literals: { Date: 'dates' } }, 'dates')).toBe(
    '$this gt 2026-01-01 and isof($this,Edm.Date)',
  )
  const places = { namespace: 'a', literals: { Bare: 'ids|id@places' } }
  const counted: Filter<Item> = (i, { $it }) =>
    i.places
      .count((p) => p.ids.any((own) => own.eq(id)).and($it.id.eq(id)))
      .gt(i.id.length())
      .and(i.id.eq(id))
  expect(filterText(counted, places, 'items')).toBe(
    `places/$count($filter=ids/any(x:x eq ${id}) and $it/id eq '${id}') gt length(id) and id eq '${id}'`,
  )
  expect(
    filterText(
      (i: { ids: { count(p: (own: { eq(v: string): object }) => object): { gt(n: number): object } } }) =>
        i.ids.count((own) => own.eq(id)).gt(1),
      places,
    ),
  ).toBe(`ids/$count($filter=$this eq ${id}) gt 1`)
})

test('nothing that is given breaks out of its place', () => {
  expect(text((i) => i.subject.eq("a' or '1' eq '1"))).toBe("subject eq 'a'' or ''1'' eq ''1'")
  expect(text((i) => i.start.eq("2026-01-01T00:00:00Z or 'a'"))).toBe("start eq '2026-01-01T00:00:00Z or ''a'''")
})

test.each(['name\u200cs', 'a\u203fb', 'größe', '名', 'a.B', '$it', 'x@y', 'Collection(a.B)'])(
  'the name %j, which CSDL allows, is taken',
  (name) => {
    expect(text((i) => i.$property(name).eq(1))).toBe(`${name} eq 1`)
  },
)

test.each([
  '',
  'a b',
  'a or b',
  "a'b",
  'a/b',
  'a,b',
  'a)or(b',
  '(a)',
  'a(b)(c)',
  'a()b',
  'a\u00a0or\u00a0b',
  'a&b',
  'a;b',
  'a=b',
])('the name %j is refused wherever a filter takes one', (name) => {
  const refused = new TypeError(`\`${name}\` is no name`)
  expect(() => text((i) => i.$property(name).eq(1))).toThrow(refused)
  expect(() => text((i) => i.$as<Place>(name).name.eq('x'))).toThrow(refused)
  expect(() => text((i) => i.where.isOf(name))).toThrow(refused)
  expect(() => text((i) => i.size.cast<string>(name).eq('x'))).toThrow(refused)
  expect(() => text((i) => i[name as 'id'].eq('x'))).toThrow(refused)
  expect(() => text((i) => i.places.any((place) => place[name as 'name'].eq('x')))).toThrow(refused)
})

test('names of collections, control information and other scripts are taken', () => {
  expect(text((i) => i.tags.count().gt(1).and(i.where.isOf('Collection(n.Place)')))).toBe(
    'tags/$count gt 1 and isof(where,Collection(n.Place))',
  )
  expect(text((i) => i.$property('@n.Rank').gt(1).and(i.$property('e\u0301te\u0301').eq(true)))).toBe(
    '@n.Rank gt 1 and e\u0301te\u0301 eq true',
  )
})

test('every character of a value is percent-encoded where a URL needs it', () => {
  const client = createClient<{ items: { $list(o: { filter: Filter<Item> }): { $request(): Request } } }>(
    { baseUrl: 'https://a.example' },
    facts,
  )
  const { url } = client.items.$list({ filter: (i) => i.subject.eq('a&b=c#d+e') }).$request()
  expect(new URL(url).searchParams.get('$filter')).toBe("subject eq 'a&b=c#d+e'")
})

test('what another place holds is compared by its path from the root', () => {
  const client = createClient<{
    items: { $list(o: { filter: Filter<Item> }): { $request(): Request } }
    places: (key: string) => EntityAt<Place>
  }>({ baseUrl: 'https://a.example/v1%20' }, facts)
  const { url } = client.items
    .$list({ filter: (i, { $root }) => i.subject.eq($root(client.places("O'Neil/1")).name) })
    .$request()
  expect(new URL(url).searchParams.get('$filter')).toBe("subject eq $root/places('O''Neil/1')/name")
})
