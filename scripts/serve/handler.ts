/** Answers requests with the files of a folder, and nothing else. */
import type { RequestListener } from "node:http";
import sirv from "sirv";

/** Files whose name holds a hash of their content never change; the others are asked for again. */
export function filesOf(folder: string): RequestListener {
  const files = sirv(folder, {
    etag: true,
    dev: true,
    setHeaders(response, pathname) {
      const hashed = /\.[0-9a-f]{12}\.\w+$/.test(pathname);
      response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
    },
  });
  return (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    });
}
