/** jsdom with what real browsers have and it lacks: files as streams, text encoding, compression. Node's are the same by the standard. */
import { TestEnvironment } from "jest-environment-jsdom";

const fromNode = {
  Blob,
  File,
  TextEncoder,
  TextDecoder,
  ReadableStream,
  WritableStream,
  TransformStream,
  CompressionStream,
  DecompressionStream,
  Response,
  structuredClone,
  Uint8Array,
  ArrayBuffer,
};

export default class ExcelPageEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, fromNode);
  }
}
