/** Lets `Office.context.document` give out a file, slice by slice; the in-memory Excel itself gives none. */
export function giveFile(blob: Blob): void {
  const getFileAsync = (
    _type: Office.FileType,
    { sliceSize }: { sliceSize: number },
    done: (result: object) => void,
  ): void => {
    const file = {
      sliceCount: Math.ceil(blob.size / sliceSize),
      getSliceAsync: (index: number, give: (result: object) => void) =>
        void blob
          .slice(index * sliceSize, (index + 1) * sliceSize)
          .arrayBuffer()
          .then((bytes) => give({ status: "succeeded", value: { data: [...new Uint8Array(bytes)] } })),
      closeAsync: () => undefined,
    };
    done({ status: "succeeded", value: file });
  };
  // What Office.js makes is sealed: one in front of it answers for the file.
  const document = Object.create(Office.context.document, { getFileAsync: { value: getFileAsync } });
  const context = Object.create(Office.context, { document: { value: document } });
  Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) });
}
