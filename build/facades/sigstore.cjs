// Stands for sigstore: libnpmpublish and pacote load it at their start, and only provenance needs it.
exports.attest = async (...given) => (await import("sigstore")).attest(...given);
exports.verify = async (...given) => (await import("sigstore")).verify(...given);
