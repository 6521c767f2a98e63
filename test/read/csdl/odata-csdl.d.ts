declare module 'odata-csdl' {
  /** CSDL XML to the objects of CSDL JSON. */
  export function xml2json(xml: string): unknown
}
