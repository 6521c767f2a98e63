import { type Schema, int32OrNull, nullable, object } from 'edmwright/runtime'

export interface Folder {
  readonly '@odata.type'?: '#microsoft.graph.folder'
  childCount?: number | null
  parent?: Folder | null
}

/** What is sent to make one: all that Folder has. */
export type FolderCreate = Folder

export const FolderSchema: Schema<Folder> = /*#__PURE__*/ object<Folder>('graph=microsoft.graph.folder', () => ({
  childCount: int32OrNull,
  parent: nullable(FolderSchema),
}))
