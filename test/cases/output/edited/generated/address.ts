export interface Address {}
// and a remark by hand
