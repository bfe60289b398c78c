// Rows that the page holds, as a Parquet file: what writes it is loaded when somebody wants one.

import {type NamedColumn, parquetOf, type Row, suffixes} from "@demarche/api"
import {saveFile} from "./save-text.ts"

/** @param columns of the rows, where an answer told their kinds; else the values say what they are */
export const saveParquet = async (
  name: string,
  rows: readonly Row[],
  columns: readonly NamedColumn[] = Object.keys(rows[0] ?? {}).map(column => ({name: column})),
): Promise<void> =>
  saveFile(`${name}.parquet`, new Blob([await parquetOf(columns, rows)], {type: suffixes.parquet}))
