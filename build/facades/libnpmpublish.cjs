// Stands for libnpmpublish, which holds a tarball nine times over while it uploads it (as a text in base64, in the document's
// text, and in three copies of that). Here its document has a mark in the tarball's place, and the tarball is encoded while
// it is sent, and its hashes, which the action knows, are not computed again. The request is the same byte for byte; a test
// holds it against the library's own.
const { randomUUID } = require("node:crypto");
const { publish } = require("libnpmpublish");
const ssri = require("ssri");

exports.publish = async (manifest, tarball, { hashes, ...options }) => {
  const mark = randomUUID();
  const bytes = tarball.subarray();
  const marked = Object.assign(tarball.subarray(), {
    integrity: ssri.parse(hashes.integrity).concat(ssri.fromHex(hashes.shasum, "sha1")),
    toString: (encoding) => (encoding === "base64" ? mark : bytes.toString(encoding)),
  });
  return await publish(manifest, marked, { ...options, attachment: { mark, bytes } });
};
