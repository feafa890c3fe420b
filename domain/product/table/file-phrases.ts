/** Why a file is not read as a table of goods at all. */
export const filePhrases = {
  'file EMPTY': '文件里没有商品',
  'file NO_BYTES': '文件是空的',
  'file NO_HEAD': '第一行要是表头，至少有「商品标题」或「商品编号」',
  'file HEAD_TWICE': '表头「{head}」重复了',
  'file OLD_EXCEL': '请在 Excel 里另存为不带密码的 .xlsx 或 CSV 再上传',
  'file OTHER_KIND': '请上传 CSV、Excel（.xlsx）或微信小店商品 JSON',
  'file LETTERS': '读不出文件里的文字，请存为 UTF-8 再上传',
  'file NO_PRODUCTS': 'JSON 里没有微信小店的商品',
  'file NO_JSON': 'JSON 格式不对',
  'file QUOTES': '第 {row} 行的引号不成对',
  'file FORMULA': '第 {row} 行第 {column} 列是公式，请复制后「粘贴为数值」再上传',
  'file FORMULA_AT': '单元格 {cell} 是公式，请复制后「粘贴为数值」再上传',
  'file FORMULA_SOMEWHERE': '有单元格是公式，请复制后「粘贴为数值」再上传',
  'file BROKEN': '文件已损坏，或不是 Excel 文件',
  'file ENCRYPTED': '文件有密码，请去掉密码再上传',
  'file TOO_LARGE': '文件解压后太大，请分成几份',
  'file MACROS': '文件带有宏或内嵌对象，请另存为不带宏的 .xlsx',
  'file LINKS': '文件链接了别的文件，请断开链接再上传',
} as const;

export type FileFaultKind = keyof typeof filePhrases;
