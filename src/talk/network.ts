import Taro from '@tarojs/taro';

/** Calls `back` whenever the network comes back. Answers how to stop. */
export function onNetworkBack(back: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    // Taro listens to what kind of connection there is, which not every browser tells.
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }
  const heard = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) back();
  };
  Taro.onNetworkStatusChange(heard);
  return () => Taro.offNetworkStatusChange(heard);
}
