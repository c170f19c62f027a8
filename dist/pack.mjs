import "./chunks/runtime.mjs";
import { A as optionalCode, B as remarksOnChanges, F as changesSection, G as bytes, I as suggestionsSection, J as annotation, K as counted, M as problemList, O as contentsSection, S as readInputs, Z as limited, _ as ReleaseLog, _t as PACK_INPUTS, c as fetchPackument, et as Fields, ft as markdown, it as undeclaredInputs, k as factsTable, l as answerOf, mt as quote, n as chooseTarget, pt as oneLine, r as readPackage, rt as registryOf, s as remarksOn, st as ReleaseError, t as report, u as Registry, ut as code, v as endOf, x as readSurroundings, y as endedAs, z as cutChanges } from "./chunks/report.mjs";
import { a as fittingJson, i as inspectContents, n as buildAndPack, r as packOnly, t as compareWithPrevious } from "./chunks/compare.mjs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
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
	const all = (level, list) => results.flatMap((result) => result[list].map((problem) => annotation(level, problem, result.name === void 0 ? "" : `${named(result)}: `)));
	return [...limited([...failures.map((problem) => annotation("error", problem, "")), ...all("error", "problems")]), ...limited(all("warning", "warnings"))];
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
async function writeTarball({ name, version }, { bytes }, destination, workspace) {
	const directory = resolve(workspace, destination);
	const file = join(directory, `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`);
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
* Packs one package: package, scripts, tarball, contents, the file, what changed. What each step learns is kept in
* `findings`; the file is written also where its contents must not be released, so that a person can look into it.
* @throws ReleaseError
*/
async function packPackage(given, inputs, surroundings, findings, log) {
	const { workspace, temporary } = surroundings;
	const { ignoreScripts, allowFiles, destination, registry } = inputs;
	const pkg = findings.pkg = await readPackage(given, workspace, temporary);
	const target = chooseTarget(pkg, {
		registry,
		tag: void 0,
		access: void 0
	});
	findings.warnings.push(...target.warnings, ...remarksOn(pkg, ignoreScripts));
	log.package(pkg, target);
	const built = await (ignoreScripts ? packOnly(pkg) : buildAndPack(pkg, surroundings));
	findings.pkg = built.pkg;
	findings.tarball = built.tarball;
	log.tarball(built.tarball);
	findings.file = await writeTarball(built.pkg, built.tarball, destination, workspace);
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
		const inputs = parsePackInputs(raw);
		for (const given of inputs.packages) {
			const findings = {
				warnings: [],
				problems: []
			};
			packed.push(findings);
			const end = await endOf(async () => {
				await packPackage(given, inputs, surroundings, findings, new ReleaseLog());
				return endedAs("skipped");
			});
			findings.problems.push(...end.problems);
		}
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
// src/pack.ts
await pack();
export {};
