/** Hands bytes to the person as a file, out of memory: nothing goes anywhere else. */
export function offerDownload(bytes: Uint8Array, name: string, type = XLSX): void {
  const blob = new Blob([bytes.slice()], { type });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_AFTER_MS);
}

const RELEASE_AFTER_MS = 60_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
