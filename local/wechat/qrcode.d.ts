/** The part of qrcode 1.5.4 that is used; the package ships no types. */
declare module 'qrcode' {
  interface Modules {
    size: number;
    get(row: number, column: number): number;
  }
  const QRCode: {
    create(text: string, options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' }): { modules: Modules };
  };
  export default QRCode;
}
