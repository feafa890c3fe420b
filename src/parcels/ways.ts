import type { Output } from '@/cloud/call';
import type { Ms } from '../../domain/units';

export type Way = Output<'orders', 'track'>['parcels'][number];

/** The function asks no oftener either; asking it earlier would cost a call for nothing. */
const FRESH: Ms = 10 * 60_000;

/** Whether it is worth asking where a parcel is. */
export const isStale = (
  { travels, deliveredAt, askedAt }: Pick<Way, 'deliveredAt' | 'askedAt'> & { travels: boolean },
  now: Ms,
): boolean => travels && deliveredAt === null && (askedAt === null || now - askedAt >= FRESH);

/** Parcels with the latest word about each. */
export const withWays = <P extends Way>(parcels: readonly P[], news: readonly Way[]): P[] =>
  parcels.map((parcel) => {
    const fresh = news.find(({ parcelId }) => parcelId === parcel.parcelId);
    return fresh && (fresh.askedAt ?? 0) > (parcel.askedAt ?? 0) ? { ...parcel, ...fresh } : parcel;
  });
