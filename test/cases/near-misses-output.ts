import { type NearMiss, nearMiss } from './near-miss.js'

/** Corrections and output that are right after all, by the code of the case that they are almost. */
export const outputNearMisses: Readonly<Record<string, NearMiss>> = {
  'overlay/declared': nearMiss('case tells them apart', 'overlay.json', '"city"', '"City"'),
  'overlay/no-change': nearMiss('it is nullable already', 'overlay.json', '"nullable": true', '"nullable": false'),
  'overlay/no-match': nearMiss('a pattern matches', 'overlay.json', '"town"', '"c*"'),
  'overlay/overruled': nearMiss(
    'one is the exception of the other, and both may say the same',
    'overlay.json',
    '"member": "city",\n      "change": { "nullable": false,',
    '"member": "c*",\n      "change": { "nullable": false,',
    '{ "type": "shop.address", "member": "city", "remove": true,',
    '{ "type": "shop.address", "member": "*", "change": { "maxLength": 80 },',
  ),
  'overlay/unreadable': nearMiss('an empty list is one', 'overlay.json', '"none"', '[]'),
  'output/edited': nearMiss('nobody edited it', 'generated/address.ts', '// and a remark by hand\n', ''),
  'output/foreign': nearMiss(
    'it is what would be written',
    'generated/address.ts',
    '// by hand\n',
    'export interface Address {}\n',
  ),
  'output/renamed': nearMiss('another name', 'metadata.xml', '"Address"', '"Addresses"'),
  'output/template': nearMiss(
    'every block is closed',
    'templates/interface.hbs',
    '{{#each members}}',
    '{{#each members}}{{/each}}',
  ),
  'output/type-error': nearMiss(
    'it fits',
    'verify/address.ts.txt',
    '{ city: 1 }',
    '{ city: null }',
    "'work'",
    "'home'",
  ),
}
