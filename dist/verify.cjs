require("./chunks/runtime.cjs");
const require_start = require("./chunks/start.cjs");
const require_verify_token = require("./chunks/verify-token.cjs");
const require_tell_skipped = require("./chunks/tell-skipped.cjs");
// src/decisions/health/health-of.ts
function healthOf(findings, outcome) {
	return {
		healthy: outcome.state !== "failed",
		name: findings.pkg?.name,
		registry: findings.target?.registry,
		trusted: findings.trusted ?? false,
		serviceAccount: findings.user,
		tokenExpires: findings.expiry?.date,
		tokenDaysLeft: findings.expiry?.daysLeft,
		checks: findings.checks,
		otherWays: findings.otherWays,
		setUps: findings.setUps,
		problems: outcome.problems,
		warnings: require_start.warningsOf(findings, outcome)
	};
}
const ACTIONABLE = new Set([
	"token-expiring",
	"token-expired",
	"reach-too-wide",
	"account-without-2fa"
]);
function attentionOf({ problems, warnings }) {
	return [...problems, ...warnings.filter(({ code }) => ACTIONABLE.has(code))];
}
// src/decisions/health/issue-plan.ts
function issueMarker(name) {
	return `<!-- npm-service-publish verify ${name.replaceAll("--", "-&#45;")} -->`;
}
function planIssue(open, name, wanted) {
	const ours = open.filter(({ body }) => body.includes(issueMarker(name))).toSorted((a, b) => a.number - b.number);
	const [issue, ...surplus] = ours;
	if (issue === void 0) return wanted === void 0 ? { kind: "nothing" } : {
		kind: "create",
		wanted
	};
	if (wanted === void 0) return {
		kind: "close",
		issues: ours
	};
	return {
		kind: "keep",
		issue,
		update: issue.title === wanted.title && issue.body.replaceAll("\r\n", "\n") === wanted.body ? void 0 : wanted,
		surplus
	};
}
// src/decisions/health/wanted-issue.ts
const MOST_TITLE = 250;
function wantedIssue(health, workflowRun) {
	const attention = attentionOf(health);
	const { name } = health;
	if (attention.length === 0 || name === void 0) return void 0;
	const items = attention.map(({ code, what, remedy }) => `- **${require_start.prose(require_start.CATALOGUE[code].title)}.** ${require_start.markdown(what)} ${require_start.remedyText(remedy ?? require_start.CATALOGUE[code].remedy)} ([${code}](${require_start.helpLink(code)}))`);
	const run = workflowRun === void 0 ? "" : ` in [this run](${workflowRun})`;
	return {
		title: require_start.oneLine(`npm: the ${health.trusted ? "trusted publisher" : "service account"} of ${name} needs attention`, MOST_TITLE),
		body: [
			issueMarker(name),
			`The ${health.trusted ? "trusted publisher" : "token"} that releases ${require_start.markdown(name)} was verified${run}.${daysLeft(health)}`,
			items.join("\n"),
			require_start.setUpHelp(attention, health.setUps),
			`### Checks\n\n${require_start.checksTable(health.checks)}`,
			"This issue is updated by each verification, and closed when all is well."
		].filter((part) => part !== "").join("\n\n").replaceAll("&#64;", "&#64;&#8288;")
	};
}
function daysLeft({ tokenDaysLeft, tokenExpires }) {
	if (tokenDaysLeft === void 0 || tokenExpires === void 0) return "";
	if (tokenDaysLeft < 0) return ` It expired on ${tokenExpires}.`;
	return ` It expires on ${tokenExpires}, in ${require_start.counted(tokenDaysLeft, "day")}.`;
}
// src/decisions/inputs/parse-verify-inputs.ts
function parseVerifyInputs(raw, hasIdentity) {
	const fields = new require_start.Fields(raw.values);
	return {
		...require_start.accountInputs(fields),
		issue: fields.flag("issue", false),
		...require_start.demandCorrect(raw, fields, hasIdentity),
		githubToken: raw.secrets["github-token"]
	};
}
// src/decisions/report/health-report.ts
function healthOutputs(healths) {
	const only = healths.length === 1 ? healths[0] : void 0;
	return {
		healthy: String(healths.every(({ healthy }) => healthy)),
		"service-account": only?.serviceAccount ?? "",
		"token-expires": only?.tokenExpires ?? "",
		"token-days-left": String(only?.tokenDaysLeft ?? ""),
		checks: only === void 0 ? "" : JSON.stringify(only.checks),
		"issue-url": only?.issueUrl ?? ""
	};
}
function healthHeadline(healths) {
	const [only, ...others] = healths;
	if (only !== void 0 && others.length === 0) return headlineOf(only);
	const ill = healths.filter(({ healthy }) => !healthy).length;
	const isMixed = healths.some(({ trusted }) => trusted);
	const means = isMixed ? "tokens and trusted publishers" : "tokens";
	return ill === 0 ? `The ${means} for ${require_start.counted(healths.length, "package")} are ready for the next release.` : `${ill} of ${isMixed ? `${healths.length} ${means}` : require_start.counted(healths.length, "token")} would not release its package.`;
}
function headlineOf(health) {
	const name = health.name ?? "the package";
	const means = `The ${health.trusted ? "trusted publisher" : "token"} for ${name}`;
	if (!health.healthy) return `${means} would not release it.`;
	return health.warnings.length === 0 ? `${means} is ready for the next release.` : `${means} is ready for the next release, with something to know.`;
}
function healthAnnotations(healths) {
	return require_start.problemAnnotations(healths, ({ name }) => name);
}
const MOST_ROWS = 1e3;
const MOST_SHOWN = 30;
function healthSummary(healths) {
	const [only, ...others] = healths;
	if (only !== void 0 && others.length === 0) return summaryOfOne(only);
	const illFirst = healths.toSorted((a, b) => Number(a.healthy) - Number(b.healthy));
	const rows = healths.slice(0, MOST_ROWS).map((health) => [
		health.healthy ? "✅" : "❌",
		require_start.optionalCode(health.name) ?? "",
		require_start.optionalCode(health.serviceAccount) ?? "",
		require_start.tokenExpiry(health) ?? "",
		require_start.markdown(health.problems.map(({ code }) => code).join(", ")),
		health.issueUrl === void 0 ? "" : require_start.markdown(health.issueUrl)
	]);
	return [
		`## ${healths.every(({ healthy }) => healthy) ? "✅" : "❌"} ${require_start.markdown(healthHeadline(healths))}\n`,
		`${require_start.table([
			"",
			"Package",
			"Service account",
			"Token",
			"What is wrong",
			"Issue"
		], rows)}\n`,
		...illFirst.slice(0, MOST_SHOWN).map((health) => `${summaryOfOne(health)}\n`)
	].join("\n");
}
function summaryOfOne(health) {
	const facts = require_start.factsTable([
		["Package", require_start.optionalCode(health.name)],
		["Registry", require_start.optionalCode(health.registry)],
		["Service account", require_start.optionalCode(health.serviceAccount)],
		["Token", require_start.tokenExpiry(health)],
		["Issue", health.issueUrl === void 0 ? void 0 : require_start.markdown(health.issueUrl)]
	]);
	return [
		`## ${health.healthy ? "✅" : "❌"} ${require_start.markdown(headlineOf(health))}`,
		require_start.problemList(health.problems),
		require_start.setUpHelp(health.problems, health.setUps),
		require_start.warningList(health.warnings),
		facts,
		health.checks.length === 0 ? "" : `### Checks\n\n${require_start.checksTable(health.checks)}`,
		require_start.otherWaysSection(health.name, health.registry, health.otherWays)
	].filter((part) => part !== "").map((part) => `${part}\n`).join("\n");
}
// src/edges/github/issues.ts
const INSIDERS = new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
var IssueTracker = class {
	#repository;
	#tell;
	#client;
	#open;
	constructor(repository, tell) {
		this.#repository = repository;
		this.#tell = tell;
	}
	async settle(name, wanted) {
		try {
			const client = await (this.#client ??= openClient(this.#repository));
			const list = async () => await require_verify_token.askPatiently(() => client.open(), this.#tell);
			let plan = planIssue(await (this.#open ??= list()), name, wanted);
			if (plan.kind === "create") {
				await client.create(plan.wanted);
				plan = planIssue(await (this.#open = list()), name, wanted);
			}
			return { url: await carryOut(plan, client) };
		} catch (error) {
			return { refused: require_verify_token.refusalOf(error).why };
		}
	}
};
async function carryOut(plan, client) {
	if (plan.kind === "close") for (const issue of plan.issues) await client.close(issue, "completed");
	if (plan.kind !== "keep") return void 0;
	if (plan.update !== void 0) await client.update(plan.issue, plan.update);
	for (const issue of plan.surplus) await client.close(issue, "not_planned");
	return plan.issue.url;
}
async function openClient({ owner, repo, token }) {
	const octokit = await require_verify_token.openGitHub(token);
	const where = {
		owner,
		repo
	};
	return {
		async open() {
			return (await octokit.paginate(octokit.rest.issues.listForRepo, {
				...where,
				state: "open",
				sort: "created",
				direction: "asc",
				per_page: 100
			})).filter(({ pull_request: pullRequest }) => pullRequest === void 0).filter(({ user, author_association: standing }) => user?.login.endsWith("[bot]") === true || standing !== void 0 && INSIDERS.has(standing)).map(({ number, html_url: url, title, body }) => ({
				number,
				url,
				title,
				body: body ?? ""
			}));
		},
		async create(issue) {
			await octokit.rest.issues.create({
				...where,
				...issue
			});
		},
		async update({ number }, wanted) {
			await octokit.rest.issues.update({
				...where,
				issue_number: number,
				...wanted
			});
		},
		async close({ number }, reason) {
			await octokit.rest.issues.update({
				...where,
				issue_number: number,
				state: "closed",
				state_reason: reason
			});
		}
	};
}
// src/actions/verify.ts
async function verify() {
	const raw = require_start.readInputs(require_start.VERIFY_INPUTS);
	const shared = {
		checks: [],
		warnings: []
	};
	let surroundings;
	let inputs;
	let verified = [];
	const outcome = await require_start.endOf(async () => {
		surroundings = await require_start.readSurroundings();
		const { signer } = surroundings;
		const parse = (given) => parseVerifyInputs(given, signer.idToken);
		inputs = await require_verify_token.parseOrName(parse, raw, surroundings, shared);
		require_verify_token.demandTrigger(shared, inputs, surroundings);
		verified = await verifyAll(inputs, surroundings, shared);
		return require_start.endedAs("skipped");
	});
	const tracker = trackerOf(inputs, surroundings);
	const told = [];
	for (const health of verified.length === 0 ? [healthOf(shared, outcome)] : verified) {
		const issue = await settle(health, tracker, surroundings?.workflowRun);
		told.push({
			...health,
			warnings: [...health.warnings, ...issue.warnings],
			issueUrl: issue.url
		});
	}
	await require_start.report({
		outputs: healthOutputs(told),
		annotations: healthAnnotations(told),
		summary: healthSummary(told),
		headline: healthHeadline(told),
		failed: told.some(({ healthy }) => !healthy)
	});
}
const CONCURRENCY = 8;
async function verifyAll(inputs, surroundings, shared) {
	const { workspace, temporary } = surroundings;
	const { packages, skipped } = await require_start.findPackages(inputs.packages, workspace, temporary);
	require_tell_skipped.tellSkipped(skipped);
	const isOneOfSeveral = packages.length > 1;
	const [first] = packages;
	if (first !== void 0 && !isOneOfSeveral) shared.pkg = first;
	const accounts = require_verify_token.assignOrName(packages, inputs, surroundings, shared);
	const connections = new require_start.Connections(isOneOfSeveral ? 16 : CONCURRENCY);
	const verifyOne = async (pkg) => {
		const findings = {
			isOneOfSeveral,
			checks: shared.checks,
			warnings: []
		};
		const account = accounts.get(pkg.name);
		return healthOf(findings, await require_start.endOf(async () => {
			if (account === void 0) throw new Error(`no account for ${pkg.name}`);
			const log = new require_tell_skipped.ReleaseLog(isOneOfSeveral ? pkg.name : void 0);
			const target = require_verify_token.identify(pkg, {
				...inputs,
				...account
			}, findings, log);
			const shared = connections.to(target.registry);
			const token = await require_verify_token.tokenFor({
				pkg,
				target,
				shared
			}, account.token, findings, log);
			const registry = new require_start.Registry(target.registry, token, log.text, shared);
			try {
				await require_verify_token.verifyToken({
					registry,
					pkg,
					target
				}, {
					...inputs,
					...account
				}, surroundings, findings, log);
				return require_start.endedAs("skipped");
			} finally {
				registry.close();
			}
		}));
	};
	try {
		return await require_start.pMap(packages, verifyOne, { concurrency: CONCURRENCY });
	} finally {
		connections.close();
	}
}
const NOWHERE = {
	code: "issue-refused",
	what: "The input 'issue' is true, and there is no 'github-token' or no repository to open it in."
};
function trackerOf(inputs, surroundings) {
	if (inputs?.issue !== true) return void 0;
	const [owner, repo] = surroundings?.repositoryName?.split("/") ?? [];
	const { githubToken: token } = inputs;
	if (token === void 0 || owner === void 0 || repo === void 0) return NOWHERE;
	return new IssueTracker({
		owner,
		repo,
		token
	}, require_start.logText);
}
async function settle(health, tracker, workflowRun) {
	if (tracker === void 0 || health.name === void 0) return {
		url: void 0,
		warnings: []
	};
	if (!(tracker instanceof IssueTracker)) return {
		url: void 0,
		warnings: [tracker]
	};
	const text = wantedIssue(health, workflowRun);
	const wanted = text && {
		title: require_start.redacted(text.title),
		body: require_start.redacted(text.body)
	};
	const answer = await tracker.settle(health.name, wanted);
	if ("url" in answer) return {
		url: answer.url,
		warnings: []
	};
	return {
		url: void 0,
		warnings: [{
			code: "issue-refused",
			what: `GitHub did not let the issue of ${health.name} be written: ${answer.refused}.`
		}]
	};
}
// src/verify.ts
require_start.start(verify);
