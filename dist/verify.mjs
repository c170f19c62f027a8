import "./chunks/runtime.mjs";
import { n as pMap, t as init_p_map } from "./chunks/p-map.mjs";
import { A as readInputs, B as optionalCode, D as endedAs, E as endOf, H as problemList, I as checksTable, Pt as VERIFY_INPUTS, R as factsTable, Tt as oneLine, V as otherWays, W as tokenExpiry, _ as findPackages, at as counted, dt as CATALOGUE, ft as Fields, j as redacted, k as readSurroundings, lt as problemAnnotations, mt as demandCorrect, pt as accountInputs, q as table, s as Registry, t as report, ut as helpLink, wt as markdown } from "./chunks/report.mjs";
import { _ as Connections, g as refusalOf, h as openGitHub, i as verifyToken, n as identify, t as demandTrigger, v as assignAccounts } from "./chunks/verify-token.mjs";
import { r as ReleaseLog } from "./chunks/remarks.mjs";
// src/decisions/health/health-of.ts
init_p_map();
/** Findings of a verification and its end as one package's health. */
function healthOf(findings, outcome) {
	return {
		healthy: outcome.state !== "failed",
		name: findings.pkg?.name,
		registry: findings.target?.registry,
		serviceAccount: findings.user,
		tokenExpires: findings.expiry?.date,
		tokenDaysLeft: findings.expiry?.daysLeft,
		checks: findings.checks,
		otherMaintainers: findings.otherMaintainers ?? [],
		problems: outcome.problems,
		warnings: [...findings.warnings, ...outcome.warnings]
	};
}
/**
* Warnings that somebody should act on before the next release. The others describe what a registry never tells, and an
* issue for them would stay open for ever.
*/
const ACTIONABLE = /* @__PURE__ */ new Set([
	"token-expiring",
	"token-expired",
	"reach-too-wide",
	"account-without-2fa"
]);
/** What an issue should tell; empty: all is well. */
function attentionOf({ problems, warnings }) {
	return [...problems, ...warnings.filter(({ code }) => ACTIONABLE.has(code))];
}
// src/decisions/health/issue-plan.ts
/** How the issue of a package is found again: a comment that GitHub does not show. */
function issueMarker(name) {
	return `<!-- npm-service-publish verify ${name.replaceAll("--", "-&#45;")} -->`;
}
/**
* Exactly one open issue where one is wanted, none otherwise. Of several, as concurrent runs may create them, the lowest
* number stays: every run decides alike.
*/
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
/** GitHub takes 256 characters. */
const MOST_TITLE = 250;
/**
* The issue that tells what is wrong with a package's token and how to renew it; `undefined` when all is well.
* @param workflowRun URL of the run that verified it
*/
function wantedIssue(health, workflowRun) {
	const attention = attentionOf(health);
	const { name } = health;
	if (attention.length === 0 || name === void 0) return void 0;
	const items = attention.map(({ code, what, remedy }) => {
		const entry = CATALOGUE[code];
		return `- **${markdown(entry.title)}.** ${markdown(what)} ${markdown(remedy ?? entry.remedy)} ([${code}](${helpLink(code)}))`;
	});
	const run = workflowRun === void 0 ? "" : ` in [this run](${workflowRun})`;
	return {
		title: oneLine(`npm: the service account of ${name} needs attention`, MOST_TITLE),
		body: [
			issueMarker(name),
			`The token that releases ${markdown(name)} was verified${run}.${daysLeft(health)}`,
			items.join("\n"),
			renewal(health, name),
			`### Checks\n\n${checksTable(health.checks)}`,
			"This issue is updated by each verification, and closed when all is well."
		].join("\n\n").replaceAll("&#64;", "&#64;&#8288;")
	};
}
function daysLeft({ tokenDaysLeft, tokenExpires }) {
	if (tokenDaysLeft === void 0 || tokenExpires === void 0) return "";
	if (tokenDaysLeft < 0) return ` It expired on ${tokenExpires}.`;
	return ` It expires on ${tokenExpires}, in ${counted(tokenDaysLeft, "day")}.`;
}
function renewal({ registry, serviceAccount }, name) {
	const account = serviceAccount === void 0 ? "the service account" : markdown(serviceAccount);
	const elsewhere = registry === void 0 || registry === "https://registry.npmjs.org/" ? "" : ` --registry ${plain(registry)}`;
	const steps = [...[`npm login${elsewhere}`, `npm token create --name ${plain(name)} --packages ${plain(name)} --packages-and-scopes-permission read-write-stage-only --expires 90${elsewhere}`], "gh secret set NPM_TOKEN --env npm"].map((command) => `    ${command}`);
	return [
		"### To renew the token",
		`As ${account}, create a new token and store it as the secret that the workflow reads (here: NPM_TOKEN of the environment npm). For a token that publishes without approval, use \`read-write\` and add \`--bypass-2fa\`.`,
		steps.join("\n")
	].join("\n\n");
}
/** Text for an indented code block: what could end it, or mean something to a shell, is left out. */
function plain(text) {
	return text.replaceAll(/[^\w@/.:~-]/g, "");
}
// src/decisions/inputs/parse-verify-inputs.ts
/**
* The inputs of the verify action as typed values.
* @throws ReleaseError naming every input that is wrong
*/
function parseVerifyInputs(raw) {
	const fields = new Fields(raw.values);
	return {
		...accountInputs(fields),
		issue: fields.flag("issue", false),
		...demandCorrect(raw, fields),
		githubToken: raw.secrets["github-token"]
	};
}
// src/decisions/report/health-report.ts
/** Healths as the verify action's outputs; the single ones are set where there is one package. */
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
/** The end as one sentence. */
function healthHeadline(healths) {
	const [only, ...others] = healths;
	if (only !== void 0 && others.length === 0) return headlineOf(only);
	const ill = healths.filter(({ healthy }) => !healthy).length;
	return ill === 0 ? `The tokens for ${counted(healths.length, "package")} are ready for the next release.` : `${ill} of ${counted(healths.length, "token")} would not release its package.`;
}
function headlineOf(health) {
	const name = health.name ?? "the package";
	if (!health.healthy) return `The token for ${name} would not release it.`;
	return health.warnings.length === 0 ? `The token for ${name} is ready for the next release.` : `The token for ${name} is ready for the next release, with something to know.`;
}
/** Every failure and every warning. */
function healthAnnotations(healths) {
	return problemAnnotations(healths, ({ name }) => name);
}
/** Rows of the table, and packages that are shown one by one; GitHub takes 1 MiB. */
const MOST_ROWS = 1e3;
const MOST_SHOWN = 30;
/** Healths as the job summary's Markdown: several as a table, then each. */
function healthSummary(healths) {
	const [only, ...others] = healths;
	if (only !== void 0 && others.length === 0) return summaryOfOne(only);
	const illFirst = healths.toSorted((a, b) => Number(a.healthy) - Number(b.healthy));
	const rows = healths.slice(0, MOST_ROWS).map((health) => [
		health.healthy ? "✅" : "❌",
		optionalCode(health.name) ?? "",
		optionalCode(health.serviceAccount) ?? "",
		tokenExpiry(health) ?? "",
		markdown(health.problems.map(({ code }) => code).join(", ")),
		health.issueUrl === void 0 ? "" : markdown(health.issueUrl)
	]);
	return [
		`## ${healths.every(({ healthy }) => healthy) ? "✅" : "❌"} ${markdown(healthHeadline(healths))}\n`,
		`${table([
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
	const facts = factsTable([
		["Package", optionalCode(health.name)],
		["Registry", optionalCode(health.registry)],
		["Service account", optionalCode(health.serviceAccount)],
		["Token", tokenExpiry(health)],
		["Issue", health.issueUrl === void 0 ? void 0 : markdown(health.issueUrl)]
	]);
	return [
		`## ${health.healthy ? "✅" : "❌"} ${markdown(headlineOf(health))}`,
		problemList(health.problems, "What to do"),
		problemList(health.warnings, "Good to know"),
		facts,
		health.checks.length === 0 ? "" : `### Checks\n\n${checksTable(health.checks)}`,
		otherWays(health.name, health.otherMaintainers)
	].filter((part) => part !== "").map((part) => `${part}\n`).join("\n");
}
// src/edges/github/issues.ts
/** Who may write in the repository anyway (GitHub, "author association"). */
const INSIDERS = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
/**
* Makes the issue of a package what it should be: opened, updated in place or closed. After creating one it looks again,
* since another run may have created one meanwhile, and both then keep the same.
*/
async function settleIssue(tracker, name, wanted) {
	try {
		const client = await openClient(tracker);
		const plan = planIssue(await client.open(), name, wanted);
		if (plan.kind === "nothing") return { url: void 0 };
		if (plan.kind === "close") {
			for (const issue of plan.issues) await client.close(issue, "completed");
			return { url: void 0 };
		}
		if (plan.kind === "create") await client.create(plan.wanted);
		else if (plan.update !== void 0) await client.update(plan.issue, plan.update);
		return { url: await keepOne(client, name, wanted) };
	} catch (error) {
		return { refused: refusalOf(error).why };
	}
}
/** Closes what other runs created besides the one that stays, and gives that one's address. */
async function keepOne(client, name, wanted) {
	const plan = planIssue(await client.open(), name, wanted);
	if (plan.kind !== "keep") return void 0;
	for (const issue of plan.surplus) await client.close(issue, "not_planned");
	return plan.issue.url;
}
async function openClient({ owner, repo, token }) {
	const octokit = await openGitHub(token);
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
/** The verify action: every check and nothing else; one issue a package tells what is wrong, where that is asked for. */
async function verify() {
	const raw = readInputs(VERIFY_INPUTS);
	const shared = {
		checks: [],
		warnings: []
	};
	let surroundings;
	let inputs;
	let verified = [];
	const outcome = await endOf(async () => {
		surroundings = await readSurroundings();
		inputs = parseVerifyInputs(raw);
		demandTrigger(shared, inputs, surroundings);
		verified = await verifyAll(inputs, surroundings, shared);
		return endedAs("skipped");
	});
	const told = [];
	for (const health of verified.length === 0 ? [healthOf(shared, outcome)] : verified) {
		const issue = await settle(health, inputs, surroundings);
		told.push({
			...health,
			warnings: [...health.warnings, ...issue.warnings],
			issueUrl: issue.url
		});
	}
	await report({
		outputs: healthOutputs(told),
		annotations: healthAnnotations(told),
		summary: healthSummary(told),
		headline: healthHeadline(told),
		failed: told.some(({ healthy }) => !healthy)
	});
}
/** Packages whose tokens are verified at once. */
const CONCURRENCY = 8;
async function verifyAll(inputs, surroundings, shared) {
	const { workspace, temporary } = surroundings;
	const { packages } = await findPackages(inputs.packages, workspace, temporary);
	const isOneOfMany = packages.length > 1;
	const [first] = packages;
	if (first !== void 0 && !isOneOfMany) shared.pkg = first;
	const accounts = assignAccounts(packages.map(({ name }) => name), inputs);
	const connections = new Connections(isOneOfMany ? 16 : CONCURRENCY);
	const verifyOne = async (pkg) => {
		const findings = {
			checks: shared.checks,
			warnings: []
		};
		const account = accounts.get(pkg.name);
		return healthOf(findings, await endOf(async () => {
			if (account === void 0) throw new Error(`no token for ${pkg.name}`);
			const log = new ReleaseLog(isOneOfMany ? pkg.name : void 0);
			const target = identify(pkg, inputs, findings, log);
			const registry = new Registry(target.registry, account.token, log.text, connections.to(target.registry));
			try {
				await verifyToken({
					registry,
					pkg,
					target
				}, {
					...inputs,
					...account
				}, surroundings, findings, log);
				return endedAs("skipped");
			} finally {
				registry.close();
			}
		}));
	};
	try {
		return await pMap(packages, verifyOne, { concurrency: CONCURRENCY });
	} finally {
		connections.close();
	}
}
/** The issue made what it should be; without the permission that is a warning, and the answer stands. */
async function settle(health, inputs, surroundings) {
	const [owner, repo] = surroundings?.repositoryName?.split("/") ?? [];
	const token = inputs?.githubToken;
	if (inputs?.issue !== true || health.name === void 0) return {
		url: void 0,
		warnings: []
	};
	if (token === void 0 || owner === void 0 || repo === void 0) return {
		url: void 0,
		warnings: [{
			code: "issue-refused",
			what: "The input 'issue' is true, and there is no 'github-token' or no repository to open it in."
		}]
	};
	const text = wantedIssue(health, surroundings?.workflowRun);
	const wanted = text && {
		title: redacted(text.title),
		body: redacted(text.body)
	};
	const answer = await settleIssue({
		owner,
		repo,
		token
	}, health.name, wanted);
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
await verify();
export {};
