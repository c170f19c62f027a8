// Stands for socks-proxy-agent: @npmcli/agent loads it at its start, and only a SOCKS proxy needs it.
exports.SocksProxyAgent = class {
  static protocols = ["socks", "socks4", "socks4a", "socks5", "socks5h"];

  constructor(...given) {
    this.given = given;
  }

  async connect(request, options) {
    const { SocksProxyAgent } = await import("socks-proxy-agent");
    this.agent ??= new SocksProxyAgent(...this.given);
    return await this.agent.connect(request, options);
  }
};
