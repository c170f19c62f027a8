// The request of a publish, made beforehand: what is left when nothing is packed, asked or proved.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "tar";

/** Packs the package of the directory, and writes the request's body into the folder of the run. */
export function writeUpload({
  directory,
  registry,
  folder,
}: Record<"directory" | "registry" | "folder", string>): {
  url: string;
  body: string;
} {
  const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as {
    name: string;
    version: string;
  };
  const { name, version } = manifest;
  const [file, body] = [join(folder, "package.tgz"), join(folder, "body.json")];
  create({ sync: true, gzip: true, cwd: directory, prefix: "package", file }, readdirSync(directory));
  const tarball = readFileSync(file);
  const filename = `${name}-${version}.tgz`;
  const dist = {
    integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
    shasum: createHash("sha1").update(tarball).digest("hex"),
    tarball: `${registry}${name}/-/${filename}`,
  };
  const attachment = {
    content_type: "application/octet-stream",
    data: tarball.toString("base64"),
    length: tarball.length,
  };
  writeFileSync(
    body,
    JSON.stringify({
      _id: name,
      name,
      "dist-tags": { latest: version },
      versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
      _attachments: { [filename]: attachment },
    }),
  );
  return { url: registry + name.replace("/", "%2f"), body };
}
