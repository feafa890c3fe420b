/** What may be wrong with the application for a shop, each kind once. The page's English is held complete by these keys. */
export const openingFaultPhrases = {
  'subject MISSING': '这一步还没有填写',
  'business MISSING': '这一步还没有填写',
  'front MISSING': '这一步还没有填写',
  'account MISSING': '这一步还没有填写',
  'subject.licenceNo FORM': '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）',
  'subject.licenceNo CHECK_DIGIT': '统一社会信用代码的校验位不对，请核对每一位',
  'subject.licenceNo SUBJECT': '主体类型与统一社会信用代码不符（92 开头为个体工商户）',
  'subject.company TOO_SHORT': '请填写营业执照上的名称',
  'subject.legalPerson TOO_SHORT': '请填写经营者或法定代表人',
  'subject.pictures MISSING': '请上传营业执照照片',
  'business.mainCategoryId UNKNOWN': '请选择主营类目',
  'front.name EMPTY': '请填写店铺名称',
  'front.name TOO_SHORT': '店铺名称至少 2 个汉字或 4 个字母',
  'front.name TOO_LONG': '店铺名称最多 15 个汉字或 30 个字母',
  'front.name CHARACTER': '店铺名称只能用汉字、字母和数字，中间可用空格或 · & . - ’',
  'front.name FORBIDDEN': '店铺名称不能含有「{part}」',
  'front.name CONTACT': '店铺名称不能含有电话、网址、二维码等联系方式',
  'front.logo MISSING': '请上传店铺头像',
  'front.city MISSING': '请填写所在城市',
  'account.subMchId FORM': '微信支付商户号为 8 至 10 位数字',
  'account.contactName TOO_SHORT': '请填写联系人',
  'account.contactPhone FORM': '请填写有效的联系电话',
} as const;

export type OpeningFaultKind = keyof typeof openingFaultPhrases;
