/** A create request must have the member. */
export const REQUIRED = 1
/** No request may set the member. */
export const READ_ONLY = 2
/** An update may not set the member. */
export const IMMUTABLE = 4
/** `null` passes too. */
export const NULLABLE = 8
/** A create request may not set the member. */
export const NON_INSERTABLE = 16
/** Related entities, which may be bound; 32 is what `strict` is where something is reported. */
export const NAVIGATION = 64
