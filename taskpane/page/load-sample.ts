/** The sample workbook that comes with the page: the one thing it loads beside itself, at its start. */
export function loadSample(path: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'arraybuffer';
    request.onload = () => {
      const body: unknown = request.response;
      if (request.status === 200 && body instanceof ArrayBuffer) resolve(new Uint8Array(body));
      else reject(new Error(`${path}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(path));
    request.send();
  });
}
