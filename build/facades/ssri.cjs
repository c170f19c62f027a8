// Stands for ssri in libnpmpublish: of a tarball whose hashes are known none is computed.
const ssri = require("ssri");

module.exports = { ...ssri, fromData: (data, options) => data.integrity ?? ssri.fromData(data, options) };
