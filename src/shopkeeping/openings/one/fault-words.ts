import type { FaultPhrases } from '../../../../domain/fault';
import type { OpeningFaultKind } from '../../../../domain/opening-phrases';
import { nameFaultsEn } from '../../naming/words';

const notBegun = 'This step is not filled in yet';

/** What may be wrong with an application, in English; the Chinese is the function's own. */
export const openingFaultsEn: FaultPhrases<OpeningFaultKind> = {
  'subject MISSING': notBegun,
  'business MISSING': notBegun,
  'front MISSING': notBegun,
  'account MISSING': notBegun,
  'subject.licenceNo FORM': '18 digits or capitals, without I, O, S, V and Z',
  'subject.licenceNo CHECK_DIGIT': 'The check character does not fit: please compare each one',
  'subject.licenceNo SUBJECT': 'The number is of the other kind of subject (92… is an individual business)',
  'subject.company TOO_SHORT': 'The name as it stands on the licence',
  'subject.legalPerson TOO_SHORT': 'Who runs the business, or its legal representative',
  'subject.pictures MISSING': 'Please add a picture of the licence',
  'business.mainCategoryId UNKNOWN': 'Please choose a category',
  'front.name EMPTY': nameFaultsEn.EMPTY,
  'front.name TOO_SHORT': nameFaultsEn.TOO_SHORT,
  'front.name TOO_LONG': nameFaultsEn.TOO_LONG,
  'front.name CHARACTER': nameFaultsEn.CHARACTER,
  'front.name FORBIDDEN': nameFaultsEn.FORBIDDEN,
  'front.name CONTACT': nameFaultsEn.CONTACT,
  'front.logo MISSING': 'Please add a logo',
  'front.city MISSING': 'Please name the city',
  'account.subMchId FORM': '8 to 10 digits',
  'account.contactName TOO_SHORT': 'Please name a contact',
  'account.contactPhone FORM': 'Please give a telephone number that works',
};
