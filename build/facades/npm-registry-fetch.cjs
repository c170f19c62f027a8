// Stands for npm-registry-fetch in libnpmpublish: sends the document of an upload with the tarball in the mark's place.
const { Readable } = require("node:stream");
const fetch = require("npm-registry-fetch");

/** Bytes that become a piece of base64: a multiple of three, so that the pieces join, and so few that Node has the memory at hand. */
const PIECE = 3 * 2 ** 14;

module.exports = Object.assign(
  (path, { attachment: { mark, bytes }, body, ...options }) =>
    fetch(path, {
      ...options,
      headers: { ...options.headers, "content-type": "application/json" },
      // The library makes JSON of an object, but takes a promise's as it is.
      body: Promise.resolve(new Blob(JSON.stringify(body).split(mark), bytes)),
    }),
  { ...fetch },
);

/** What minipass-fetch takes for a Blob: it has a size, and can be read again after a redirect or a failure. */
class Blob {
  constructor([before, after], bytes) {
    this.before = Buffer.from(before);
    this.bytes = bytes;
    this.after = Buffer.from(after);
    this.type = "application/json";
    this.size = this.before.length + 4 * Math.ceil(bytes.length / 3) + this.after.length;
  }

  get [Symbol.toStringTag]() {
    return "Blob";
  }

  stream() {
    return Readable.from(this.pieces(), { objectMode: false });
  }

  async arrayBuffer() {
    return Buffer.concat([...this.pieces()]);
  }

  *pieces() {
    yield this.before;
    for (let at = 0; at < this.bytes.length; at += PIECE) {
      yield Buffer.from(this.bytes.toString("base64", at, at + PIECE), "latin1");
    }
    yield this.after;
  }
}
