import * as v from '../../../../src/runtime/validate/index.js'
import { valueRule } from './rule.js'

valueRule('Stream is what a service sends inline', v.stream, ['"text"', '{"a":1}', '[1]'], {
  '1': 'type',
  null: 'null',
})
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
