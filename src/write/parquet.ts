import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { parseDays } from './days.js';
import { allColumns, type Cell, type ColumnType, toCells, toHeadings, toRowSources, toTypes } from './rows.js';
import type { Writer } from './settings.js';

/** A row group is written when it has this many rows, or texts of this many UTF-16 units: what is held in memory. */
interface GroupLimits {
  readonly rows: number;
  readonly units: number;
}

/** The limits of a file for use: a group takes some 100 MB while it is written. */
const usual: GroupLimits = { rows: 10_000, units: 16_000_000 };

/** What Parquet calls each type of column. */
const elements = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32', converted_type: 'INT_32' },
} as const satisfies Record<ColumnType, Partial<SchemaElement>>;

/** One Parquet file of proposal rows: texts as strings, dates as dates, numbers as 32-bit integers, all nullable. */
export const writeParquet = toParquetWriter(usual);

/** The writer whose row groups keep to these limits. */
export function toParquetWriter(limits: GroupLimits): Writer {
  return async function* (documents, settings) {
    const keys = [...new Set(settings.columns ?? allColumns)];
    const names = toHeadings(keys, settings.headings);
    const types = toTypes(keys);
    const writer = new ByteWriter();
    const file = new ParquetWriter({ writer, schema: toSchema(names, types), createdBy: 'proposals' });
    let group = emptyGroup(names);
    for await (const document of documents) {
      for (const source of toRowSources(document)) {
        addRow(group, toCells(source, keys), types);
        if (group.rows < limits.rows && group.units < limits.units) continue;
        file.write({ columnData: group.columns, rowGroupSize: group.rows });
        group = emptyGroup(names);
        yield take(writer);
      }
    }
    if (group.rows > 0) file.write({ columnData: group.columns, rowGroupSize: group.rows });
    file.finish();
    yield take(writer);
  };
}

interface Group {
  readonly columns: { readonly name: string; readonly data: Cell[] }[];
  rows: number;
  units: number;
}

function emptyGroup(names: readonly string[]): Group {
  return { columns: names.map((name) => ({ name, data: [] })), rows: 0, units: 0 };
}

function addRow(group: Group, cells: readonly Cell[], types: readonly ColumnType[]): void {
  for (const [i, cell] of cells.entries()) {
    group.columns[i]?.data.push(types[i] === 'date' && typeof cell === 'string' ? parseDays(cell) : cell);
    if (typeof cell === 'string') group.units += cell.length;
  }
  group.rows += 1;
}

function toSchema(names: readonly string[], types: readonly ColumnType[]): SchemaElement[] {
  const leaves = names.map(
    (name, i): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...elements[types[i] as ColumnType] }),
  );
  return [{ name: 'proposals', num_children: leaves.length }, ...leaves];
}

/** What was written since the last time; offsets in the file go on. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
