/** An upload as npm itself makes it: what a real registry answers to it is the truth. */

import { publish } from "libnpmpublish";

import type { UploadRoute } from "../../npmjs/publish-answer.ts";
import { packManifest } from "../../npmjs/tarball.ts";

export interface Destination {
  url: string;
  token: string;
  packageName: string;
}

/** Nothing when the upload was taken, else why not. */
export async function uploadTo(
  { url, token, packageName }: Destination,
  version: string,
  route: UploadRoute,
): Promise<string | undefined> {
  const manifest = { name: packageName, version };
  const { host, pathname } = new URL(url);
  const options: Parameters<typeof publish>[2] = {
    registry: url,
    access: "public",
    stage: route === "stage",
  };
  options[`//${host}${pathname}:_authToken`] = token;
  try {
    await publish(manifest, Buffer.from(packManifest(manifest)), options);
    return undefined;
  } catch (error) {
    const { statusCode, message } = error as { statusCode?: number; message: string };
    return `${route} ${statusCode ?? message}`;
  }
}
