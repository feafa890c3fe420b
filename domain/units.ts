/** Money: an integer number of fen (1 yuan = 100 fen). Never a float, never yuan. */
export type Fen = number;
/** A moment: milliseconds since 1970-01-01 UTC. */
export type Ms = number;
/** A rating in integer hundredths of a point: 480 is 4.80. 100 is the lowest, 500 the highest. */
export type Hundredths = number;
/** A calendar day in Beijing time, written YYYYMMDD. */
export type Day = string;
/** An https (or, on the local cloud, loopback) address of a picture that passed the content check. */
export type PictureUrl = string;

export type ShopId = string;
export type ProductId = string;
export type SkuId = string;
export type OrderId = string;
/** WeChat's id of a user inside one mini program. Only ever read from WeChat's context. */
export type Openid = string;
