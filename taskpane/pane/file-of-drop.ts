/** The file that was dropped; a folder, a link or a text is none. */
export function fileOfDrop(transfer: DataTransfer): File | undefined {
  return transfer.files[0];
}

export const carriesFiles = (transfer: DataTransfer | null): boolean =>
  transfer?.types.includes('Files') ?? false;
