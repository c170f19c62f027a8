require("./chunks/runtime.cjs");
const require_start = require("./chunks/start.cjs");
const require_tell_contents = require("./chunks/tell-contents.cjs");
const require_workspace_packages = require("./chunks/workspace-packages.cjs");
const require_tell_skipped = require("./chunks/tell-skipped.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/decisions/package/tarball-name.ts
function tarballName({ name, version }) {
	return `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`;
}
function sharedNames(packages) {
	return [...Map.groupBy(packages, tarballName)].filter(([, sharing]) => sharing.length > 1).map(([file, sharing]) => ({
		code: "package-repeated",
		what: `${sharing.map(({ name }) => name).join(" and ")} would both be packed as ${file}; pack them in two steps with a destination of their own.`
	}));
}
// src/decisions/inputs/parse-pack-inputs.ts
function parsePackInputs(raw) {
	const fields = new require_start.Fields(raw.values);
	const packages = fields.lines("package");
	const inputs = {
		packages: packages.length === 0 ? ["."] : packages,
		destination: fields.line("destination") ?? ".",
		registry: require_start.registryOf(fields),
		allowFiles: fields.lines("allow-files"),
		ignoreScripts: fields.flag("ignore-scripts", false)
	};
	const problems = [...require_start.undeclaredInputs(raw), ...fields.problems];
	if (problems.length > 0) throw new require_start.ReleaseError(problems);
	return inputs;
}
// src/decisions/release/pack-result.ts
function packResultOf(findings) {
	const { pkg, tarball, file, changes, suggestions = [], problems, warnings } = findings;
	return {
		name: pkg?.name,
		version: pkg?.version,
		tarball: file,
		integrity: tarball?.integrity,
		shasum: tarball?.shasum,
		size: tarball?.size,
		unpackedSize: tarball?.unpackedSize,
		fileCount: tarball?.files.length,
		changes: changes && require_start.cutChanges(changes, 500),
		suggestions,
		problems,
		warnings
	};
}
// src/decisions/report/pack-report.ts
function packOutputs(results) {
	const only = results.length === 1 ? results[0] : void 0;
	return {
		tarball: only?.tarball ?? "",
		integrity: only?.integrity ?? "",
		name: only?.name ?? "",
		version: only?.version ?? "",
		size: String(only?.size ?? ""),
		"unpacked-size": String(only?.unpackedSize ?? ""),
		"file-count": String(only?.fileCount ?? ""),
		results: require_tell_contents.fittingJson(results, (result) => ({
			...result,
			changes: void 0,
			suggestions: []
		}))
	};
}
function packHeadline(results, failures) {
	const failed = results.filter(({ problems }) => problems.length > 0);
	if (failures.length > 0) return "Nothing was packed.";
	if (failed.length > 0) return `${failed.map(named).join(", ")} must not be released as it is.`;
	return `Packed ${results.map(named).join(", ")}.`;
}
function packAnnotations(results, failures) {
	return require_start.problemAnnotations(results, (result) => result.name === void 0 ? void 0 : named(result), failures);
}
function packSummary(results, findings, failures) {
	return [
		`## ${failures.length > 0 || results.some(({ problems }) => problems.length > 0) ? "❌" : "📦"} ${require_start.markdown(packHeadline(results, failures))}`,
		require_start.problemList(failures),
		...withRoom(results.map((result, at) => packageSections(result, findings[at], results.length > 1)))
	].filter((part) => part !== "").map((part) => `${part}\n`).join("\n");
}
const MOST_CHARACTERS = 7e5;
function withRoom(packages) {
	let room = MOST_CHARACTERS;
	return packages.flatMap((sections) => {
		const length = sections.join("").length;
		if (length > room) return sections.slice(0, 2).filter((section) => section.length <= (room -= section.length));
		room -= length;
		return [...sections];
	});
}
function packageSections(result, findings, isOneOfMany) {
	const { size = 0, unpackedSize = 0 } = result;
	return [
		isOneOfMany ? `## ${require_start.code(named(result))}` : "",
		require_start.problemList(result.problems),
		require_start.warningList(result.warnings),
		require_start.factsTable([
			["Package", require_start.optionalCode(named(result))],
			["Tarball", require_start.optionalCode(result.tarball)],
			["Size", result.size === void 0 ? void 0 : `${require_start.bytes(size)} packed, ${require_start.bytes(unpackedSize)} unpacked`]
		]),
		require_start.changesSection(result.changes),
		require_start.suggestionsSection(result.suggestions),
		require_start.contentsSection(findings?.tarball?.files ?? [], require_start.counted(result.fileCount ?? 0, "file"), result.integrity === void 0 ? "" : `Integrity: ${require_start.code(result.integrity)}`)
	];
}
function named({ name, version }) {
	return name === void 0 ? "a package" : `${name}@${version}`;
}
// src/edges/disk/write-tarball.ts
async function writeTarball(pkg, { bytes }, directory) {
	try {
		await (0, node_fs_promises.writeFile)((0, node_path.join)(directory, tarballName(pkg)), bytes);
	} catch (error) {
		const what = `The tarball of ${require_start.packageId(pkg)} cannot be written: ${require_start.reasonOf(error)}.`;
		throw new require_start.ReleaseError({
			code: "pack-failed",
			what
		}, { cause: error });
	}
}
async function moveTarball(pkg, from, destination, workspace) {
	const directory = (0, node_path.resolve)(workspace, destination);
	const written = (0, node_path.join)(from, tarballName(pkg));
	const file = (0, node_path.join)(directory, tarballName(pkg));
	try {
		await (0, node_fs_promises.mkdir)(directory, { recursive: true });
		await (0, node_fs_promises.copyFile)(written, file);
		await (0, node_fs_promises.rm)(written);
	} catch (error) {
		throw new require_start.ReleaseError({
			code: "input-invalid",
			what: `The input 'destination' is ${require_start.quote(destination)}, where no file can be written: ${require_start.reasonOf(error)}; accepted is a directory.`
		}, { cause: error });
	}
	const path = (0, node_path.relative)(workspace, file);
	return path.startsWith("..") || (0, node_path.isAbsolute)(path) ? file : path.replaceAll(node_path.sep, "/");
}
// src/actions/pack-package.ts
async function packPackage(given, inputs, { surroundings, packages, folder }, findings, log) {
	const { ignoreScripts, allowFiles, registry } = inputs;
	const pkg = findings.pkg = await packages.publishable(given);
	const target = require_start.chooseTarget(pkg, {
		registry,
		tags: [],
		access: void 0
	});
	findings.warnings.push(...target.warnings, ...require_tell_skipped.remarksOn(pkg, ignoreScripts));
	log.package(pkg, target);
	const built = await (ignoreScripts ? require_tell_contents.packOnly : require_tell_contents.buildAndPack)(pkg, surroundings, packages);
	findings.pkg = built.pkg;
	log.tarball(built.tarball);
	await writeTarball(built.pkg, built.tarball, folder);
	findings.tarball = require_start.factsOf(built.tarball);
	findings.problems.push(...require_tell_contents.inspectContents(built.tarball, built.pkg.manifest, allowFiles));
	await require_tell_contents.tellEntryPoints(built, findings);
	require_tell_contents.tellChanges(await changesSince(built.pkg, target, built.tarball), findings);
}
async function changesSince(pkg, target, tarball) {
	const registry = new require_start.Registry(target.registry, void 0, () => {});
	try {
		const answer = await require_start.answerOf(target.registry, () => require_start.fetchPackument(registry, pkg.name));
		const packument = answer.kind === "answered" ? answer.value : void 0;
		const subject = {
			version: pkg.version,
			tag: target.tag
		};
		return await require_tell_contents.compareWithPrevious(registry, packument, subject, tarball);
	} finally {
		registry.close();
	}
}
// src/actions/pack.ts
async function pack() {
	const raw = require_start.readInputs(require_start.PACK_INPUTS);
	const packed = [];
	const outcome = await require_start.endOf(async () => {
		const surroundings = await require_start.readSurroundings();
		await packAll(parsePackInputs(raw), surroundings, packed);
		return require_start.endedAs("skipped");
	});
	const results = packed.map(packResultOf);
	await require_start.report({
		outputs: packOutputs(results),
		annotations: packAnnotations(results, outcome.problems),
		summary: packSummary(results, packed, outcome.problems),
		headline: packHeadline(results, outcome.problems),
		failed: outcome.problems.length > 0 || results.some(({ problems }) => problems.length > 0)
	});
}
async function packAll(inputs, surroundings, packed) {
	const { workspace, temporary } = surroundings;
	const { packages, skipped } = await require_start.findPackages(inputs.packages, workspace, temporary);
	require_tell_skipped.tellSkipped(skipped);
	const shared = sharedNames(packages);
	if (shared.length > 0) throw new require_start.ReleaseError(shared);
	const known = new require_workspace_packages.WorkspacePackages(packages);
	const begun = (await known.asFarAsKnown(packages)).map((pkg) => {
		const findings = {
			pkg,
			warnings: [],
			problems: []
		};
		return {
			...pkg,
			findings
		};
	});
	packed.push(...begun.map(({ findings }) => findings));
	await require_start.inScratchFolder(temporary, "packed", async (folder) => {
		const place = {
			surroundings,
			packages: known,
			folder
		};
		for (const { findings, ...pkg } of require_workspace_packages.levelsOf(begun, require_workspace_packages.BUILT_WITH).levels.flat()) {
			const end = await require_start.endOf(async () => {
				await packPackage(pkg, inputs, place, findings, new require_tell_skipped.ReleaseLog());
				return require_start.endedAs("skipped");
			});
			findings.problems.push(...end.problems);
		}
		for (const findings of packed) {
			const { pkg, tarball } = findings;
			if (pkg === void 0 || tarball === void 0) continue;
			findings.file = await moveTarball(pkg, folder, inputs.destination, workspace);
		}
	});
}
// src/pack.ts
require_start.start(pack);
