import "./chunks/runtime.mjs";
import { A as readInputs, At as PACK_INPUTS, B as optionalCode, D as endedAs, E as endOf, Et as quote, G as changesSection, H as problemList, K as suggestionsSection, L as contentsSection, R as factsTable, St as code, Tt as oneLine, X as cutChanges, Z as remarksOnChanges, _ as findPackages, at as counted, ft as Fields, gt as undeclaredInputs, ht as registryOf, i as fetchPackument, it as bytes, k as readSurroundings, lt as problemAnnotations, o as answerOf, r as chooseTarget, s as Registry, t as report, wt as markdown, yt as ReleaseError } from "./chunks/report.mjs";
import { a as WorkspacePackages, i as inspectContents, n as buildAndPack, o as fittingJson, r as packOnly, t as compareWithPrevious } from "./chunks/compare.mjs";
import { n as remarksOn, r as ReleaseLog } from "./chunks/remarks.mjs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// src/decisions/package/tarball-name.ts
/** npm's name for a package's tarball: `acme-demo-1.2.3.tgz`. */
function tarballName({ name, version }) {
	return `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`;
}
/** Packages whose tarballs would have the same name, so that one would take the other's place. */
function sharedNames(packages) {
	return [...Map.groupBy(packages, tarballName)].filter(([, sharing]) => sharing.length > 1).map(([file, sharing]) => ({
		code: "package-repeated",
		what: `${sharing.map(({ name }) => name).join(" and ")} would both be packed as ${file}; pack them in two steps with a destination of their own.`
	}));
}
// src/decisions/inputs/parse-pack-inputs.ts
/**
* The inputs of the pack action as typed values.
* @throws ReleaseError naming every input that is wrong
*/
function parsePackInputs(raw) {
	const fields = new Fields(raw.values);
	const packages = fields.lines("package");
	const inputs = {
		packages: packages.length === 0 ? ["."] : packages,
		destination: fields.line("destination") ?? ".",
		registry: registryOf(fields),
		allowFiles: fields.lines("allow-files"),
		ignoreScripts: fields.flag("ignore-scripts", false)
	};
	const problems = [...undeclaredInputs(raw), ...fields.problems];
	if (problems.length > 0) throw new ReleaseError(problems);
	return inputs;
}
// src/decisions/release/pack-result.ts
/** Findings as the result of one package. */
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
		changes: changes && cutChanges(changes, 500),
		suggestions,
		problems,
		warnings
	};
}
// src/decisions/report/pack-report.ts
/** Results as the pack action's outputs. The single ones are set where there is one package. */
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
		results: fittingJson(results, (result) => ({
			...result,
			changes: void 0,
			suggestions: []
		}))
	};
}
/** The end as one sentence. */
function packHeadline(results, failures) {
	const failed = results.filter(({ problems }) => problems.length > 0);
	if (failures.length > 0) return "Nothing was packed.";
	if (failed.length > 0) return `${failed.map(named).join(", ")} must not be released as it is.`;
	return `Packed ${results.map(named).join(", ")}.`;
}
/** Every failure and every warning. */
function packAnnotations(results, failures) {
	return problemAnnotations(results, (result) => result.name === void 0 ? void 0 : named(result), failures);
}
/** Results as the job summary's Markdown: each package with its facts, what changed, and its files. */
function packSummary(results, findings, failures) {
	return [
		`## ${failures.length > 0 || results.some(({ problems }) => problems.length > 0) ? "❌" : "📦"} ${markdown(packHeadline(results, failures))}`,
		problemList(failures, "What to do"),
		...withRoom(results.map((result, at) => packageSections(result, findings[at], results.length > 1)))
	].filter((part) => part !== "").map((part) => `${part}\n`).join("\n");
}
/** GitHub takes 1 MiB of summary, in UTF-8; a person reads less. */
const MOST_CHARACTERS = 7e5;
/** Each package's sections whole, as long as there is room; then those that say what is wrong. */
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
		isOneOfMany ? `## ${code(named(result))}` : "",
		problemList(result.problems, "What to do"),
		problemList(result.warnings, "Good to know"),
		factsTable([
			["Package", optionalCode(named(result))],
			["Tarball", optionalCode(result.tarball)],
			["Integrity", optionalCode(result.integrity)],
			["Size", result.size === void 0 ? void 0 : `${bytes(size)} packed, ${bytes(unpackedSize)} unpacked`]
		]),
		changesSection(result.changes),
		suggestionsSection(result.suggestions),
		contentsSection(findings?.tarball?.files ?? [], counted(result.fileCount ?? 0, "file"))
	];
}
function named({ name, version }) {
	return name === void 0 ? "a package" : `${name}@${version}`;
}
// src/edges/disk/write-tarball.ts
/**
* Writes the tarball under npm's name for it, `acme-demo-1.2.3.tgz`.
* @returns the path relative to the workspace with `/`, absolute where it lies outside
* @throws ReleaseError where it cannot be written
*/
async function writeTarball(pkg, { bytes }, destination, workspace) {
	const directory = resolve(workspace, destination);
	const file = join(directory, tarballName(pkg));
	try {
		await mkdir(directory, { recursive: true });
		await writeFile(file, bytes);
	} catch (error) {
		const why = oneLine(error instanceof Error ? error.message : String(error));
		throw new ReleaseError({
			code: "input-invalid",
			what: `The input 'destination' is ${quote(destination)}, where no file can be written: ${why}; accepted is a directory.`
		}, { cause: error });
	}
	const path = relative(workspace, file);
	return path.startsWith("..") || isAbsolute(path) ? file : path.replaceAll(sep, "/");
}
// src/actions/pack-package.ts
/**
* Packs one package: package, scripts, tarball, contents, what changed. What each step learns is kept in `findings`.
* @throws ReleaseError
*/
async function packPackage(given, inputs, { surroundings, packages }, findings, log) {
	const { temporary } = surroundings;
	const { ignoreScripts, allowFiles, registry } = inputs;
	findings.pkg = given;
	const pkg = findings.pkg = await packages.publishable(given);
	const target = chooseTarget(pkg, {
		registry,
		tags: [],
		access: void 0
	});
	findings.warnings.push(...target.warnings, ...remarksOn(pkg, ignoreScripts));
	log.package(pkg, target);
	const built = await (ignoreScripts ? packOnly(pkg, temporary) : buildAndPack(pkg, surroundings, packages));
	findings.pkg = built.pkg;
	findings.tarball = built.tarball;
	log.tarball(built.tarball);
	const found = inspectContents(built.tarball, built.pkg.manifest, built.messages, allowFiles);
	findings.suggestions = found.suggestions;
	findings.warnings.push(...found.warnings);
	findings.problems.push(...found.refusals);
	findings.changes = await changesSince(built.pkg, target, built.tarball, temporary);
	if (findings.changes !== void 0) findings.warnings.push(...remarksOnChanges(findings.changes));
}
/** Asked as anybody may; a registry that does not answer, or hides the package, leaves nothing to compare. */
async function changesSince(pkg, target, tarball, temporary) {
	const registry = new Registry(target.registry, void 0, () => {});
	try {
		const answer = await answerOf(target.registry, () => fetchPackument(registry, pkg.name));
		const packument = answer.kind === "answered" ? answer.value : void 0;
		const subject = {
			version: pkg.version,
			tag: target.tag
		};
		return await compareWithPrevious(registry, packument, subject, tarball, temporary);
	} finally {
		registry.close();
	}
}
// src/actions/pack.ts
/** The pack action: each package's scripts, tarball and contents, where no credential is. */
async function pack() {
	const raw = readInputs(PACK_INPUTS);
	const packed = [];
	const outcome = await endOf(async () => {
		const surroundings = await readSurroundings();
		await packAll(parsePackInputs(raw), surroundings, packed);
		return endedAs("skipped");
	});
	const results = packed.map(packResultOf);
	await report({
		outputs: packOutputs(results),
		annotations: packAnnotations(results, outcome.problems),
		summary: packSummary(results, packed, outcome.problems),
		headline: packHeadline(results, outcome.problems),
		failed: outcome.problems.length > 0 || results.some(({ problems }) => problems.length > 0)
	});
}
/**
* Every package, then their files: a tarball that lay in a directory already would get into the next one. A file is
* written also where its contents must not be released, so that a person can look into it.
* @throws ReleaseError
*/
async function packAll(inputs, surroundings, packed) {
	const { workspace, temporary } = surroundings;
	const found = await findPackages(inputs.packages, workspace, temporary);
	const shared = sharedNames(found.packages);
	if (shared.length > 0) throw new ReleaseError(shared);
	const place = {
		surroundings,
		packages: new WorkspacePackages()
	};
	for (const pkg of found.packages) {
		const findings = {
			warnings: [],
			problems: []
		};
		packed.push(findings);
		const end = await endOf(async () => {
			await packPackage(pkg, inputs, place, findings, new ReleaseLog());
			return endedAs("skipped");
		});
		findings.problems.push(...end.problems);
	}
	for (const findings of packed) {
		const { pkg, tarball } = findings;
		if (pkg === void 0 || tarball === void 0) continue;
		findings.file = await writeTarball(pkg, tarball, inputs.destination, workspace);
	}
}
// src/pack.ts
await pack();
export {};
