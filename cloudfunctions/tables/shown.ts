import type { CatalogueImportDoc } from '../../domain/documents';

/** An import as its merchant gets it. */
export const shown = ({
  _id,
  shopId: _shop,
  by: _by,
  incoming: _in,
  fileId: _file,
  ...doc
}: CatalogueImportDoc) => ({
  importId: _id,
  ...doc,
});
