import type { Output } from '@/cloud/call';
import type { Tone } from '@/ui/tag';

export type MyReview = Output<'reviews', 'mine'>['reviews'][number];
export type ReviewState = MyReview['state'];
export type ReviewLine = Output<'reviews', 'toWrite'>['lines'][number];

export const stateTones: Record<ReviewState, Tone> = {
  public: 'good',
  checking: 'warn',
  held: 'warn',
  refused: 'accent',
  removed: 'quiet',
};
