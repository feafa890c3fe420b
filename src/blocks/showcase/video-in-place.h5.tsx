/** Only WeChat has its videos: a browser says where to find them. */
export const playsInPlace = (): boolean => false;
export const VideoInPlace = (): null => null;
