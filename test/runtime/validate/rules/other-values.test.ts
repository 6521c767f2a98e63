import * as v from '../../../../src/runtime/validate/index.js'
import { rule, valueRule } from './rule.js'

valueRule('Stream is what a service sends inline', v.stream, ['"text"', '{"a":1}', '[1]'], {
  '1': 'type',
  null: 'null',
})
const Item = v.object<object>('t.item', () => ({ ...v.streamProperty('photo') }))
rule(
  'a stream property is declared, and has its content only where that was expanded',
  Item,
  { unknown: 'report' },
  {
    taken: [
      '{"photo@odata.mediaReadLink":"a","photo@odata.mediaEditLink":"b","photo@mediaEtag":"c","photo@mediaContentType":"d"}',
      '{"photo@odata.mediaContentType":"image/png","photo":"AAAA"}',
      '{"photo@odata.mediaContentType":"application/json","photo":{"a":1}}',
      '{"photo":null}',
    ],
    refused: {
      '{"photo@odata.mediaReadLink":5}': 'photo@odata.mediaReadLink type',
      '{"photo@odata.mediaEditLink":5}': 'photo@odata.mediaEditLink type',
      '{"photo":1}': 'photo type',
      '{"picture":"AAAA"}': 'picture unknown',
    },
  },
)
valueRule('Untyped is any JSON', v.untyped, ['1', '"a"', 'true', 'null', '{}', '[]', '{"a":[{"b":null}]}'], {})
valueRule('A primitive of any type is no object', v.anyPrimitive, ['1', '"a"', 'false', '1.5'], {
  '{}': 'type',
  '[]': 'type',
  null: 'null',
})
valueRule(
  'GeographyPoint is GeoJSON',
  v.geo('Point'),
  [
    '{"type":"Point","coordinates":[1,2]}',
    '{"type":"Point","coordinates":[1,2,3]}',
    '{"type":"Point","coordinates":[1,2],"crs":{"type":"name","properties":{"name":"EPSG:4326"}}}',
  ],
  {
    '{"type":"Point","coordinates":[1]}': 'format',
    '{"type":"Point","coordinates":["1","2"]}': 'format',
    '{"type":"Point"}': 'format',
    '{"type":"LineString","coordinates":[[1,2],[3,4]]}': 'format',
    '{"type":"point","coordinates":[1,2]}': 'format',
    '{"type":"Point","coordinates":[1,2],"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC::CRS84"}}}':
      'format',
    '{"type":"Point","coordinates":[1,2],"crs":{"type":"link","properties":{"name":"EPSG:4326"}}}': 'format',
    '{"type":"Point","coordinates":[1,2],"crs":null}': 'format',
    '{"coordinates":[1,2]}': 'format',
    '{}': 'format',
    '"POINT(1 2)"': 'type',
    '[1,2]': 'type',
    null: 'null',
  },
)
valueRule(
  'GeometryPolygon has closed rings',
  v.geo('Polygon'),
  ['{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}', '{"type":"Polygon","coordinates":[]}'],
  {
    '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}': 'format',
    '{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}': 'format',
    '{"type":"Polygon","coordinates":[[0,0],[1,0]]}': 'format',
  },
)
valueRule(
  'Geometry is of any shape',
  v.geo(undefined),
  [
    '{"type":"LineString","coordinates":[[0,0],[1,1]]}',
    '{"type":"MultiPoint","coordinates":[[0,0]]}',
    '{"type":"MultiLineString","coordinates":[[[0,0],[1,1]]]}',
    '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}',
    '{"type":"GeometryCollection","geometries":[]}',
  ],
  {
    '{"type":"LineString","coordinates":[[0,0]]}': 'format',
    '{"type":"Circle","coordinates":[0,0]}': 'format',
    '{"type":"GeometryCollection"}': 'format',
    '{"type":"GeometryCollection","geometries":[{"type":"Point"}]}': 'format',
    '{"type":"constructor","coordinates":[0,0]}': 'format',
    '{"type":"Point","coordinates":[1,2],"bbox":[1]}': 'format',
  },
)
