import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as plain, type IncomingHttpHeaders } from "node:http";
import { createServer as createSecure, request as secure } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { certificate } from "../../scripts/serve/certificate";
import { filesOf } from "../../scripts/serve/handler";

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "proofsheet-serve-"));
  mkdirSync(path.join(root, "site"));
  writeFileSync(path.join(root, "secret.txt"), "not for the web");
  writeFileSync(path.join(root, "site", "web.html"), "<p>page</p>");
  writeFileSync(path.join(root, "site", "web.0123456789ab.js"), "1");
});
afterAll(() => rmSync(root, { recursive: true }));

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

type Server = ReturnType<typeof createServer> | ReturnType<typeof createSecure>;

/** Serves for as long as one question takes. */
async function ask(server: Server, url: string, authority?: Buffer): Promise<Answer> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const send = authority ? secure : plain;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const options = { host: "127.0.0.1", port, path: url, ca: authority, agent: false as const };
      send(options, async (response) =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: await text(response),
        }),
      )
        .on("error", reject)
        .end();
    });
  } finally {
    server.close();
  }
}

const site = () => filesOf(path.join(root, "site"));

it("gives the files of the folder, and lets only hashed ones be kept", async () => {
  const page = await ask(createServer(site()), "/web.html?why");
  expect([page.status, page.body]).toEqual([200, "<p>page</p>"]);
  expect(page.headers["cache-control"]).toBe("no-cache");
  const script = await ask(createServer(site()), "/web.0123456789ab.js");
  expect(script.headers["cache-control"]).toContain("immutable");
});

it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/none.html", "/..%2fsecret.txt"])(
  "gives nothing from outside it: %s",
  async (url) => {
    const { status, body } = await ask(createServer(site()), url);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  },
);

it("makes a certificate for this machine on Linux, trusted by whoever trusts its authority, and keeps it", async () => {
  const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
  const folder = path.join(root, "certificate");
  const { cert, key, untrusted } = await certificate(folder, "linux");
  const answer = await ask(createSecure({ cert, key }, site()), "/web.html", readFileSync(untrusted!));
  expect(answer.body).toBe("<p>page</p>");
  expect((await certificate(folder, "linux")).cert).toEqual(cert);
  log.mockRestore();
});
