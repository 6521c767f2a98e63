import { type Schema, int32OrNull, nullable, object } from 'edmwright/runtime'

export interface Folder {
  readonly '@odata.type'?: '#microsoft.graph.folder'
  childCount?: number | null
  parent?: Folder | null
}

/** What is sent to make one: FolderCreate has no computed members, keys that the service assigns, or streams. */
export interface FolderCreate extends Folder {
  '@odata.type'?: '#microsoft.graph.folder'
}

export const FolderSchema: Schema<Folder> = /*#__PURE__*/ object<Folder>('microsoft.graph.folder graph.folder', () => ({
  childCount: int32OrNull,
  parent: nullable(FolderSchema),
}))
