// Stands for the cache of make-fetch-happen, which needs a folder, and none is given to it.
exports.storable = () => false;
exports.invalidate = async () => {};
