import { afterSalesDue } from '../aftersales/due';
import { catalogueDue, countGoods } from '../catalog/due';
import { depositsDue } from '../deposits/due';
import { decisionsDue } from '../desk/carry-out';
import { deskIntake } from '../desk/intake';
import { previewCodesOver } from '../homepage/phone-preview';
import { arrivalsOver, ordersPlacedDue, visitsDue } from '../insights/due';
import { commissionsDue } from '../league/due';
import { linksDue } from '../links/due';
import { openingsDue } from '../openings/due';
import { autoConfirm } from '../orders/auto-confirm';
import { countSales } from '../orders/count-sales';
import { enqueueShipped } from '../orders/enqueue-shipped';
import { expire } from '../orders/expire';
import { parcelsDue } from '../orders/parcels-due';
import { deductDue, releaseDue } from '../orders/stock-due';
import { tombstones } from '../orders/tombstones';
import { undoSales } from '../orders/undo-sales';
import { unfinishedTrades } from '../orders/unfinished-trades';
import { paymentsDue } from '../payments/due';
import { outboxDue } from '../platform/outbox';
import { orphanPictures, picturesDue, picturesTold } from '../platform/pictures/due';
import type { SweepStep } from '../platform/sweep';
import { arrivalsDue } from '../push/take';
import { ratingsHeard } from '../ratings/heard';
import { ratingsNightly } from '../ratings/nightly';
import { reviewsDue } from '../reviews/decide';
import { searchDue } from '../search/search-due';
import { messagesDue, talksDue } from '../service/due';
import { codesOver } from '../shares/due';
import { closingShops } from '../shops/due';
import { tablesDue } from '../tables/due';
import { touchpointsNightly } from '../touchpoints/nightly';
import { outboxKinds } from './outbox-kinds';
import { pictureUses } from './picture-uses';

/** What every tick does, in this order; each step lies beside the function whose work it finishes. */
export const steps: readonly (readonly [name: string, step: SweepStep])[] = [
  ['unfinishedTrades', unfinishedTrades],
  ['expire', expire],
  ['paymentsDue', paymentsDue],
  ['releaseDue', releaseDue],
  ['afterSales', afterSalesDue],
  ['countSales', countSales],
  // After it: what is sold already needs no look at each order.
  ['deductDue', deductDue],
  ['undoSales', undoSales],
  ['commissions', commissionsDue],
  ['visits', visitsDue],
  ['ordersPlaced', ordersPlacedDue],
  ['arrivalsOver', arrivalsOver],
  ['codesOver', codesOver],
  ['previewCodesOver', previewCodesOver],
  ['autoConfirm', autoConfirm],
  ['enqueueShipped', enqueueShipped],
  ['outbox', outboxDue(outboxKinds)],
  ['picturesDue', picturesDue],
  ['picturesTold', picturesTold(pictureUses)],
  ['orphanPictures', orphanPictures],
  ['serviceArrivals', arrivalsDue],
  ['serviceMessages', messagesDue],
  ['serviceTalks', talksDue],
  ['decisions', decisionsDue],
  ['deskIntake', deskIntake],
  ['tombstones', tombstones],
  ['links', linksDue],
  ['openings', openingsDue],
  ['closingShops', closingShops],
  ['reviews', reviewsDue],
  ['deposits', depositsDue],
  ['ratingsHeard', ratingsHeard],
  ['ratingsNightly', ratingsNightly],
  ['touchpointsNightly', touchpointsNightly],
  ['parcels', parcelsDue],
  ['catalogue', catalogueDue],
  ['tables', tablesDue],
  ['countGoods', countGoods],
  ['search', searchDue],
];
