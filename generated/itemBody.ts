import { type BodyType, BodyTypeSchema } from './bodyType.js'
import { type Schema, nullable, object, stringOrNull } from 'edmwright/runtime'

/**
 * The content of an item.
 * @see [resources/itembody.md]
 */
export interface ItemBody {
  readonly '@odata.type'?: '#microsoft.graph.itemBody'
  /** The form of the content. The possible values are: `text`, `html`. */
  contentType?: BodyType | null
  /** The content itself. */
  content?: string | null
}

/** What is sent to make one: all that ItemBody has. */
export type ItemBodyCreate = ItemBody

export const ItemBodySchema: Schema<ItemBody> = /*#__PURE__*/ object<ItemBody>(
  'graph=microsoft.graph.itemBody',
  () => ({
    contentType: nullable(BodyTypeSchema),
    content: stringOrNull,
  }),
)
