// Stands for debug, with which the proxy agents print what they send, a proxy's password too, where the environment has DEBUG.
module.exports = () => Object.assign(() => {}, { enabled: false });
