import type { Output } from '@/cloud/call';

export type Link = Output<'links', 'list'>['links'][number];

/** Whom the sheet invites: an account that was linked once, or any of a kind. */
export type Invited = Pick<Link, 'kind'> & Partial<Pick<Link, 'accountId' | 'accountName'>>;
