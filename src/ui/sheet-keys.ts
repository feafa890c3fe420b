/** A phone has no keyboard to hold inside a sheet. */
export function useSheetKeys(_onClose: () => void): void {}
