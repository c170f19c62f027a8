// Stands for sigstore: libnpmpublish and pacote load it at their start, and only provenance needs it.
// A statement is public for ever, so it is signed once however often its upload is repeated.
const signed = new Map();

exports.attest = (payload, ...given) => {
  const key = payload.toString();
  if (!signed.has(key)) {
    const signing = import("sigstore").then(({ attest }) => attest(payload, ...given));
    signing.catch(() => signed.delete(key));
    signed.set(key, signing);
  }
  return signed.get(key);
};
exports.verify = async (...given) => (await import("sigstore")).verify(...given);
