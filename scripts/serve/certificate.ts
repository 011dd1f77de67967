/** The certificate of this machine's own host name: Excel opens add-ins over https alone. */
import { X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

export interface Certificate {
  cert: Buffer;
  key: Buffer;
  /** The authority's certificate, where the user must still be told to trust it. */
  untrusted: string | null;
}

const day = 86_400_000;

/**
 * On Windows and on a Mac the system asks the user to trust the authority. On Linux, where no Excel runs, the system's
 * trust stays as it is: the browser that shows Excel on the web is told by hand.
 */
export async function certificate(folder: string, platform: string = process.platform): Promise<Certificate> {
  if (platform === "win32" || platform === "darwin") {
    const { cert, key } = await getHttpsServerOptions();
    return { cert: cert as Buffer, key: key as Buffer, untrusted: null };
  }
  return ownCertificate(folder);
}

async function ownCertificate(folder: string): Promise<Certificate> {
  const [authority, certFile, keyFile] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  if (!isValid(certFile)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await generateCertificates(authority, certFile, keyFile, 90);
  }
  return { cert: readFileSync(certFile), key: readFileSync(keyFile), untrusted: authority };
}

/** Is there, and holds for another day. */
function isValid(file: string): boolean {
  try {
    return Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now() + day;
  } catch {
    return false;
  }
}
