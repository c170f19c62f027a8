import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../support/packages.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";
import { type Entry, tarballOf, tarOf } from "./support/tarballs.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

const folderWith = (files: Record<string, string | Buffer>) => desk.keep(makeFolder({ files }));

describe("a package.json is refused", () => {
  it.each([
    ["that is not JSON", "{ name: demo }", ["package.json", "JSON"]],
    ["that is empty", "", ["package.json", "JSON"]],
    ["that is a list", "[]", ["package.json", /object/]],
    ["that is null", "null", ["package.json", /object/]],
  ])("%s", async (_, content, says) => {
    expect(await desk.release(folderWith({ "package.json": content }))).toRefuse(says);
  });

  it.each([
    ["that is private", { private: true }, ["private"]],
    ["without a name", { name: undefined }, ["name"]],
    ["with an empty name", { name: "" }, ["name"]],
    ["whose name is a number", { name: 7 }, ["name"]],
    ["with a space in its name", { name: "acme widget" }, ["acme widget", /name/]],
    ["whose name climbs out of a folder", { name: "../widget" }, ["../widget", /name/]],
    ["whose name is reserved", { name: "node_modules" }, ["node_modules", /name/]],
    ["without a version", { version: undefined }, ["version"]],
    ["with an empty version", { version: "" }, ["version"]],
    ["with half a version", { version: "1.0" }, ["1.0", "version", /semver|1\.2\.3|1\.0\.0/i]],
    ["whose version is a word", { version: "latest" }, ["latest", "version", /semver|1\.2\.3|1\.0\.0/i]],
    ["whose version is a number", { version: 1 }, ["version"]],
    ["with packageExtensions", { packageExtensions: { left: {} } }, ["packageExtensions"]],
  ])("%s", async (_, manifest, says) => {
    expect(await desk.release(desk.makePackage({ manifest }))).toRefuse(says);
  });
});

describe("publishConfig is refused", () => {
  it.each([
    ["with an unknown access", { access: "secret" }, ["secret", "public", "restricted"]],
    ["with a tag that is a version range", { tag: "1.x" }, ["1.x", "tag"]],
    ["with a registry that is a file", { registry: "file:///srv" }, ["file:///srv", "http"]],
    ["with a registry that is no URL", { registry: "registry.npmjs.org" }, ["registry.npmjs.org", "http"]],
  ])("%s", async (_, publishConfig, says) => {
    const folder = desk.makePackage({ manifest: { publishConfig } });
    expect(await desk.release(folder, { registry: undefined })).toRefuse(["publishConfig", ...says]);
  });

  it("with credentials in its registry, without repeating them", async () => {
    const registry = "https://user:hunter2hunter2@registry.npmjs.org/";
    const folder = desk.makePackage({ manifest: { publishConfig: { registry } } });
    const result = await desk.release(
      folder,
      { registry: undefined },
      { secrets: [desk.token, "hunter2hunter2"] },
    );
    expect(result).toRefuse(["publishConfig", "credentials"]);
  });

  it("with restricted access to a package that has no scope", async () => {
    const manifest = { name: "plain-widget", publishConfig: { access: "restricted" } };
    expect(await desk.release(desk.makePackage({ manifest }))).toRefuse([
      "plain-widget",
      "restricted",
      "scope",
    ]);
  });
});

describe("a .tgz is refused", () => {
  const manifest = JSON.stringify({ name: "@acme/tarball", version: "1.0.0" });
  const lie = JSON.stringify({ name: "@acme/other", version: "6.6.6" });
  const good: Entry[] = [
    ["package/package.json", manifest],
    ["package/index.js", "export {};\n"],
  ];

  const release = async (bytes: string | Buffer, file = "demo.tgz") =>
    desk.release(folderWith({ [file]: bytes, "package.json": manifest }), { package: file });

  it.each([
    ["is a text file", Buffer.from("this is not a tarball\n")],
    ["is empty", Buffer.alloc(0)],
    ["is compressed text", gzipSync("this is not a tarball\n")],
    ["is a tarball cut short", tarballOf(good).subarray(0, 100)],
    ["is not compressed", tarOf(good)],
  ])("that %s", async (_, bytes) => {
    expect(await release(bytes)).toRefuse(["demo.tgz", /tarball|\.tgz/]);
  });

  it("that is a directory", async () => {
    const folder = folderWith({ "demo.tgz/index.js": "" });
    expect(await desk.release(folder, { package: "demo.tgz" })).toRefuse(["demo.tgz"]);
  });

  it("without a package.json", async () => {
    expect(await release(tarballOf([["package/index.js", ""]]))).toRefuse(["demo.tgz", "package.json"]);
  });

  it("whose package.json lies deeper", async () => {
    const entries: Entry[] = [["package/inner/package.json", manifest]];
    expect(await release(tarballOf(entries))).toRefuse(["demo.tgz", "package.json"]);
  });

  it.each<[string, Entry[]]>([
    ["in the same place", [...good, ["package/package.json", lie]]],
    ["in another top folder, which npm unpacks to the same place", [...good, ["other/package.json", lie]]],
    ["before the other", [["package/package.json", lie], ...good]],
    ["by a path with a dot in it", [...good, ["package/./package.json", lie]]],
    ["by a path with two slashes in it", [...good, ["package//package.json", lie]]],
  ])("with a second package.json %s", async (_, entries) => {
    expect(await release(tarballOf(entries))).toRefuse([
      "demo.tgz",
      /package\.json/,
      /two|2|more than one|second/,
    ]);
  });

  it("whose package.json is not JSON", async () => {
    expect(await release(tarballOf([["package/package.json", "{"]]))).toRefuse(["package.json", "JSON"]);
  });

  it("whose package is private", async () => {
    const content = JSON.stringify({ name: "@acme/tarball", version: "1.0.0", private: true });
    expect(await release(tarballOf([["package/package.json", content]]))).toRefuse(["private"]);
  });

  it("with another integrity than the input says", async () => {
    const folder = folderWith({});
    writeFileSync(join(folder.directory, "demo.tgz"), tarballOf(good));
    const integrity = `sha512-${"A".repeat(86)}==`;
    const result = await desk.release(folder, { package: "demo.tgz", integrity });
    expect(result).toRefuse([integrity, "integrity"]);
  });
});
