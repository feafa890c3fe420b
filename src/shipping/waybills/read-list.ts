import { companyOf, type DeliveryId } from '../../studio/order/ship/companies';
import { companyNamed, plain } from './company-named';

/** One line of a list as it was read; `line` counts from 1 as a table shows it. */
export interface ListedParcel {
  line: number;
  orderId: string;
  deliveryId: DeliveryId | null;
  /** The company as it was written. */
  company: string;
  waybillId: string;
}

type Column = 'orderId' | 'company' | 'waybillId';

const columnNames: Readonly<Record<Column, readonly string[]>> = {
  orderId: ['orderid', '订单编号', '订单号', '订单id', 'order', 'ordernumber'],
  company: ['company', '快递公司', '物流公司', '快递', 'deliveryid', 'carrier'],
  waybillId: ['waybill', 'waybillid', '运单号', '快递单号', '物流单号', 'trackingnumber'],
};
const usual: readonly Column[] = ['orderId', 'company', 'waybillId'];

/**
 * Reads a pasted table or a CSV file of order, company, waybill. Columns may be apart by comma, semicolon or tab and
 * stand in any order under a head; without a head they stand as named here. A company left empty is taken from a
 * waybill that names one. Never throws: what cannot be read is left empty, for the check to name.
 */
export function readList(text: string): ListedParcel[] {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((row, i) => ({ line: i + 1, cells: cellsOf(row) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const head = rows[0] ? headOf(rows[0].cells) : null;
  const columns = head ?? usual;
  return rows.slice(head ? 1 : 0).map(({ line, cells }) => {
    const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
    const waybillId = cell('waybillId').replace(/\s/g, '').toUpperCase();
    const company = cell('company');
    const deliveryId = company === '' ? companyOf(waybillId) : companyNamed(company);
    return { line, orderId: cell('orderId'), company, waybillId, deliveryId };
  });
}

/** The columns of a first row that names the order and the waybill; null when it is a parcel already. */
function headOf(cells: readonly string[]): (Column | undefined)[] | null {
  const columns = cells.map((cell) => usual.find((column) => columnNames[column].includes(plain(cell))));
  return columns.includes('orderId') && columns.includes('waybillId') ? columns : null;
}

/** Cells of a row; quotes keep what separates. Marks by which tables keep numbers as text are taken off. */
function cellsOf(row: string): string[] {
  const cells: string[] = [];
  for (const [, quoted, bare] of row.matchAll(
    /(?:^|[,，;；\t])(?:\s*"((?:[^"]|"")*)"\s*(?=$|[,，;；\t])|([^,，;；\t]*))/g,
  )) {
    cells.push((quoted?.replaceAll('""', '"') ?? bare ?? '').trim());
  }
  return cells.map((cell) =>
    cell
      .replace(/^=?"(.*)"$/, '$1')
      .replace(/^['`]/, '')
      .trim(),
  );
}
