/** Clusters of a form: fine, middle, coarse; 0 where unknown. */
export type ClusterOf = (form: string) => readonly [fine: number, middle: number, coarse: number] | null
