import { type Fault, type FaultDetails, faultsOf } from '../../domain/fault';
import { type FileFaultKind, filePhrases } from '../../domain/product/table/file-phrases';

/** A file that is no table of goods, with the reason. */
export interface FileRefused {
  ok: false;
  fault: Fault;
}

const fault = faultsOf(filePhrases);

export const refused = (kind: FileFaultKind, details?: FaultDetails): FileRefused => ({
  ok: false,
  fault: fault(kind, details),
});
