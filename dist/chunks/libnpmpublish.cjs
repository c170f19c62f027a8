const require_rolldown_runtime = require("./runtime.cjs");
const require_start = require("./start.cjs");
const require_lib$5 = require("./npmcli-package-json.cjs");
const require_commonjs = require("./minimatch.cjs");
const require_lib$6 = require("./make-fetch-happen.cjs");
const require_sigstore$1 = require("./sigstore.cjs");
// build/facades/npm-registry-fetch.cjs
var require_npm_registry_fetch = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { Readable } = require("node:stream");
	const fetch = require_start.require_lib();
	const PIECE = 3 * 2 ** 14;
	module.exports = Object.assign((path, { attachment: { mark, bytes }, body, ...options }) => fetch(path, {
		...options,
		headers: {
			...options.headers,
			"content-type": "application/json"
		},
		body: Promise.resolve(new Blob(JSON.stringify(body).split(mark), bytes))
	}), { ...fetch });
	var Blob = class {
		constructor([before, after], bytes) {
			this.before = Buffer.from(before);
			this.bytes = bytes;
			this.after = Buffer.from(after);
			this.type = "application/json";
			this.size = this.before.length + 4 * Math.ceil(bytes.length / 3) + this.after.length;
		}
		get [Symbol.toStringTag]() {
			return "Blob";
		}
		stream() {
			return Readable.from(this.pieces(), { objectMode: false });
		}
		async arrayBuffer() {
			return Buffer.concat([...this.pieces()]);
		}
		*pieces() {
			yield this.before;
			for (let at = 0; at < this.bytes.length; at += PIECE) yield Buffer.from(this.bytes.toString("base64", at, at + PIECE), "latin1");
			yield this.after;
		}
	};
}));
// build/facades/ssri.cjs
var require_ssri = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const ssri = require_lib$6.require_lib$5();
	module.exports = {
		...ssri,
		fromData: (data, options) => data.integrity ?? ssri.fromData(data, options)
	};
}));
// node_modules/ci-info/vendors.json
var require_vendors = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = [
		{
			"name": "Agola CI",
			"constant": "AGOLA",
			"env": "AGOLA_GIT_REF",
			"pr": "AGOLA_PULL_REQUEST_ID"
		},
		{
			"name": "Alpic",
			"constant": "ALPIC",
			"env": "ALPIC_HOST"
		},
		{
			"name": "Appcircle",
			"constant": "APPCIRCLE",
			"env": "AC_APPCIRCLE",
			"pr": {
				"env": "AC_GIT_PR",
				"ne": "false"
			}
		},
		{
			"name": "AppVeyor",
			"constant": "APPVEYOR",
			"env": "APPVEYOR",
			"pr": "APPVEYOR_PULL_REQUEST_NUMBER"
		},
		{
			"name": "AWS CodeBuild",
			"constant": "CODEBUILD",
			"env": "CODEBUILD_BUILD_ARN",
			"pr": {
				"env": "CODEBUILD_WEBHOOK_EVENT",
				"any": [
					"PULL_REQUEST_CREATED",
					"PULL_REQUEST_UPDATED",
					"PULL_REQUEST_REOPENED"
				]
			}
		},
		{
			"name": "Azure Pipelines",
			"constant": "AZURE_PIPELINES",
			"env": "TF_BUILD",
			"pr": { "BUILD_REASON": "PullRequest" }
		},
		{
			"name": "Bamboo",
			"constant": "BAMBOO",
			"env": "bamboo_planKey"
		},
		{
			"name": "Bitbucket Pipelines",
			"constant": "BITBUCKET",
			"env": "BITBUCKET_COMMIT",
			"pr": "BITBUCKET_PR_ID"
		},
		{
			"name": "Bitrise",
			"constant": "BITRISE",
			"env": "BITRISE_IO",
			"pr": "BITRISE_PULL_REQUEST"
		},
		{
			"name": "Buddy",
			"constant": "BUDDY",
			"env": "BUDDY_WORKSPACE_ID",
			"pr": "BUDDY_EXECUTION_PULL_REQUEST_ID"
		},
		{
			"name": "Buildkite",
			"constant": "BUILDKITE",
			"env": "BUILDKITE",
			"pr": {
				"env": "BUILDKITE_PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Capawesome Cloud",
			"constant": "CAPAWESOME_CLOUD",
			"env": "CAPAWESOME_CLOUD"
		},
		{
			"name": "CircleCI",
			"constant": "CIRCLE",
			"env": "CIRCLECI",
			"pr": "CIRCLE_PULL_REQUEST"
		},
		{
			"name": "Cirrus CI",
			"constant": "CIRRUS",
			"env": "CIRRUS_CI",
			"pr": "CIRRUS_PR"
		},
		{
			"name": "Cloudflare Pages",
			"constant": "CLOUDFLARE_PAGES",
			"env": "CF_PAGES"
		},
		{
			"name": "Cloudflare Workers",
			"constant": "CLOUDFLARE_WORKERS",
			"env": "WORKERS_CI"
		},
		{
			"name": "Codefresh",
			"constant": "CODEFRESH",
			"env": "CF_BUILD_ID",
			"pr": { "any": ["CF_PULL_REQUEST_NUMBER", "CF_PULL_REQUEST_ID"] }
		},
		{
			"name": "Codemagic",
			"constant": "CODEMAGIC",
			"env": "CM_BUILD_ID",
			"pr": "CM_PULL_REQUEST"
		},
		{
			"name": "Codeship",
			"constant": "CODESHIP",
			"env": { "CI_NAME": "codeship" }
		},
		{
			"name": "Drone",
			"constant": "DRONE",
			"env": "DRONE",
			"pr": { "DRONE_BUILD_EVENT": "pull_request" }
		},
		{
			"name": "dsari",
			"constant": "DSARI",
			"env": "DSARI"
		},
		{
			"name": "Earthly",
			"constant": "EARTHLY",
			"env": "EARTHLY_CI"
		},
		{
			"name": "Expo Application Services",
			"constant": "EAS",
			"env": "EAS_BUILD"
		},
		{
			"name": "Gerrit",
			"constant": "GERRIT",
			"env": "GERRIT_PROJECT"
		},
		{
			"name": "Gitea Actions",
			"constant": "GITEA_ACTIONS",
			"env": "GITEA_ACTIONS"
		},
		{
			"name": "GitHub Actions",
			"constant": "GITHUB_ACTIONS",
			"env": "GITHUB_ACTIONS",
			"pr": { "GITHUB_EVENT_NAME": "pull_request" }
		},
		{
			"name": "GitLab CI",
			"constant": "GITLAB",
			"env": "GITLAB_CI",
			"pr": "CI_MERGE_REQUEST_ID"
		},
		{
			"name": "GoCD",
			"constant": "GOCD",
			"env": "GO_PIPELINE_LABEL"
		},
		{
			"name": "Google Cloud Build",
			"constant": "GOOGLE_CLOUD_BUILD",
			"env": "BUILDER_OUTPUT"
		},
		{
			"name": "Harness CI",
			"constant": "HARNESS",
			"env": "HARNESS_BUILD_ID"
		},
		{
			"name": "Heroku",
			"constant": "HEROKU",
			"env": {
				"env": "NODE",
				"includes": "/app/.heroku/node/bin/node"
			}
		},
		{
			"name": "Hudson",
			"constant": "HUDSON",
			"env": "HUDSON_URL"
		},
		{
			"name": "Jenkins",
			"constant": "JENKINS",
			"env": ["JENKINS_URL", "BUILD_ID"],
			"pr": { "any": ["ghprbPullId", "CHANGE_ID"] }
		},
		{
			"name": "LayerCI",
			"constant": "LAYERCI",
			"env": "LAYERCI",
			"pr": "LAYERCI_PULL_REQUEST"
		},
		{
			"name": "Magnum CI",
			"constant": "MAGNUM",
			"env": "MAGNUM"
		},
		{
			"name": "Netlify CI",
			"constant": "NETLIFY",
			"env": "NETLIFY",
			"pr": {
				"env": "PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Nevercode",
			"constant": "NEVERCODE",
			"env": "NEVERCODE",
			"pr": {
				"env": "NEVERCODE_PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Prow",
			"constant": "PROW",
			"env": "PROW_JOB_ID"
		},
		{
			"name": "ReleaseHub",
			"constant": "RELEASEHUB",
			"env": "RELEASE_BUILD_ID"
		},
		{
			"name": "Render",
			"constant": "RENDER",
			"env": "RENDER",
			"pr": { "IS_PULL_REQUEST": "true" }
		},
		{
			"name": "RWX",
			"constant": "RWX",
			"env": "RWX"
		},
		{
			"name": "Sail CI",
			"constant": "SAIL",
			"env": "SAILCI",
			"pr": "SAIL_PULL_REQUEST_NUMBER"
		},
		{
			"name": "Screwdriver",
			"constant": "SCREWDRIVER",
			"env": "SCREWDRIVER",
			"pr": {
				"env": "SD_PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Semaphore",
			"constant": "SEMAPHORE",
			"env": "SEMAPHORE",
			"pr": "PULL_REQUEST_NUMBER"
		},
		{
			"name": "Sourcehut",
			"constant": "SOURCEHUT",
			"env": { "CI_NAME": "sourcehut" }
		},
		{
			"name": "Strider CD",
			"constant": "STRIDER",
			"env": "STRIDER"
		},
		{
			"name": "TaskCluster",
			"constant": "TASKCLUSTER",
			"env": ["TASK_ID", "RUN_ID"]
		},
		{
			"name": "TeamCity",
			"constant": "TEAMCITY",
			"env": "TEAMCITY_VERSION"
		},
		{
			"name": "Travis CI",
			"constant": "TRAVIS",
			"env": "TRAVIS",
			"pr": {
				"env": "TRAVIS_PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Vela",
			"constant": "VELA",
			"env": "VELA",
			"pr": { "VELA_PULL_REQUEST": "1" }
		},
		{
			"name": "Vercel",
			"constant": "VERCEL",
			"env": { "any": ["NOW_BUILDER", "VERCEL"] },
			"pr": "VERCEL_GIT_PULL_REQUEST_ID"
		},
		{
			"name": "Visual Studio App Center",
			"constant": "APPCENTER",
			"env": "APPCENTER_BUILD_ID"
		},
		{
			"name": "Woodpecker",
			"constant": "WOODPECKER",
			"env": { "CI": "woodpecker" },
			"pr": { "CI_BUILD_EVENT": "pull_request" }
		},
		{
			"name": "Xcode Cloud",
			"constant": "XCODE_CLOUD",
			"env": "CI_XCODE_PROJECT",
			"pr": "CI_PULL_REQUEST_NUMBER"
		},
		{
			"name": "Xcode Server",
			"constant": "XCODE_SERVER",
			"env": "XCS"
		}
	];
}));
// node_modules/ci-info/index.js
var require_ci_info = require_rolldown_runtime.__commonJSMin(((exports) => {
	const vendors = require_vendors();
	const env = process.env;
	Object.defineProperty(exports, "_vendors", { value: vendors.map(function(v) {
		return v.constant;
	}) });
	exports.name = null;
	exports.isPR = null;
	exports.id = null;
	if (env.CI !== "false") vendors.forEach(function(vendor) {
		const isCI = (Array.isArray(vendor.env) ? vendor.env : [vendor.env]).every(function(obj) {
			return checkEnv(obj);
		});
		exports[vendor.constant] = isCI;
		if (!isCI) return;
		exports.name = vendor.name;
		exports.isPR = checkPR(vendor);
		exports.id = vendor.constant;
	});
	exports.isCI = !!(env.CI !== "false" && (env.BUILD_ID || env.BUILD_NUMBER || env.CI || env.CI_APP_ID || env.CI_BUILD_ID || env.CI_BUILD_NUMBER || env.CI_NAME || env.CONTINUOUS_INTEGRATION || env.RUN_ID || exports.name || false));
	function checkEnv(obj) {
		if (typeof obj === "string") return !!env[obj];
		if ("env" in obj) return env[obj.env] && env[obj.env].includes(obj.includes);
		if ("any" in obj) return obj.any.some(function(k) {
			return !!env[k];
		});
		return Object.keys(obj).every(function(k) {
			return env[k] === obj[k];
		});
	}
	function checkPR(vendor) {
		switch (typeof vendor.pr) {
			case "string": return !!env[vendor.pr];
			case "object": if ("env" in vendor.pr) {
				if ("any" in vendor.pr) return vendor.pr.any.some(function(key) {
					return env[vendor.pr.env] === key;
				});
				else return vendor.pr.env in env && env[vendor.pr.env] !== vendor.pr.ne;
			} else if ("any" in vendor.pr) return vendor.pr.any.some(function(key) {
				return !!env[key];
			});
			else return checkEnv(vendor.pr);
			default: return null;
		}
	}
}));
// node_modules/libnpmpublish/lib/provenance.js
var require_provenance = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const sigstore = require_sigstore$1.require_sigstore();
	const { readFile } = require("node:fs/promises");
	const ci = require_ci_info();
	const { env } = process;
	const INTOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";
	const INTOTO_STATEMENT_V01_TYPE = "https://in-toto.io/Statement/v0.1";
	const INTOTO_STATEMENT_V1_TYPE = "https://in-toto.io/Statement/v1";
	const SLSA_PREDICATE_V02_TYPE = "https://slsa.dev/provenance/v0.2";
	const SLSA_PREDICATE_V1_TYPE = "https://slsa.dev/provenance/v1";
	const GITHUB_BUILDER_ID_PREFIX = "https://github.com/actions/runner";
	const GITHUB_BUILD_TYPE = "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1";
	const GITLAB_BUILD_TYPE_PREFIX = "https://github.com/npm/cli/gitlab";
	const GITLAB_BUILD_TYPE_VERSION = "v0alpha1";
	const generateProvenance = async (subject, opts) => {
		let payload;
		if (ci.GITHUB_ACTIONS) {
			const relativeRef = (env.GITHUB_WORKFLOW_REF || "").replace(env.GITHUB_REPOSITORY + "/", "");
			const delimiterIndex = relativeRef.indexOf("@");
			const workflowPath = relativeRef.slice(0, delimiterIndex);
			const workflowRef = relativeRef.slice(delimiterIndex + 1);
			payload = {
				_type: INTOTO_STATEMENT_V1_TYPE,
				subject,
				predicateType: SLSA_PREDICATE_V1_TYPE,
				predicate: {
					buildDefinition: {
						buildType: GITHUB_BUILD_TYPE,
						externalParameters: { workflow: {
							ref: workflowRef,
							repository: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`,
							path: workflowPath
						} },
						internalParameters: { github: {
							event_name: env.GITHUB_EVENT_NAME,
							repository_id: env.GITHUB_REPOSITORY_ID,
							repository_owner_id: env.GITHUB_REPOSITORY_OWNER_ID
						} },
						resolvedDependencies: [{
							uri: `git+${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}@${env.GITHUB_REF}`,
							digest: { gitCommit: env.GITHUB_SHA }
						}]
					},
					runDetails: {
						builder: { id: `${GITHUB_BUILDER_ID_PREFIX}/${env.RUNNER_ENVIRONMENT}` },
						metadata: { invocationId: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}/attempts/${env.GITHUB_RUN_ATTEMPT}` }
					}
				}
			};
		}
		if (ci.GITLAB) payload = {
			_type: INTOTO_STATEMENT_V01_TYPE,
			subject,
			predicateType: SLSA_PREDICATE_V02_TYPE,
			predicate: {
				buildType: `${GITLAB_BUILD_TYPE_PREFIX}/${GITLAB_BUILD_TYPE_VERSION}`,
				builder: { id: `${env.CI_PROJECT_URL}/-/runners/${env.CI_RUNNER_ID}` },
				invocation: {
					configSource: {
						uri: `git+${env.CI_PROJECT_URL}`,
						digest: { sha1: env.CI_COMMIT_SHA },
						entryPoint: env.CI_JOB_NAME
					},
					parameters: {
						CI: env.CI,
						CI_API_GRAPHQL_URL: env.CI_API_GRAPHQL_URL,
						CI_API_V4_URL: env.CI_API_V4_URL,
						CI_BUILD_BEFORE_SHA: env.CI_BUILD_BEFORE_SHA,
						CI_BUILD_ID: env.CI_BUILD_ID,
						CI_BUILD_NAME: env.CI_BUILD_NAME,
						CI_BUILD_REF: env.CI_BUILD_REF,
						CI_BUILD_REF_NAME: env.CI_BUILD_REF_NAME,
						CI_BUILD_REF_SLUG: env.CI_BUILD_REF_SLUG,
						CI_BUILD_STAGE: env.CI_BUILD_STAGE,
						CI_COMMIT_BEFORE_SHA: env.CI_COMMIT_BEFORE_SHA,
						CI_COMMIT_BRANCH: env.CI_COMMIT_BRANCH,
						CI_COMMIT_REF_NAME: env.CI_COMMIT_REF_NAME,
						CI_COMMIT_REF_PROTECTED: env.CI_COMMIT_REF_PROTECTED,
						CI_COMMIT_REF_SLUG: env.CI_COMMIT_REF_SLUG,
						CI_COMMIT_SHA: env.CI_COMMIT_SHA,
						CI_COMMIT_SHORT_SHA: env.CI_COMMIT_SHORT_SHA,
						CI_COMMIT_TIMESTAMP: env.CI_COMMIT_TIMESTAMP,
						CI_COMMIT_TITLE: env.CI_COMMIT_TITLE,
						CI_CONFIG_PATH: env.CI_CONFIG_PATH,
						CI_DEFAULT_BRANCH: env.CI_DEFAULT_BRANCH,
						CI_DEPENDENCY_PROXY_DIRECT_GROUP_IMAGE_PREFIX: env.CI_DEPENDENCY_PROXY_DIRECT_GROUP_IMAGE_PREFIX,
						CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX: env.CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX,
						CI_DEPENDENCY_PROXY_SERVER: env.CI_DEPENDENCY_PROXY_SERVER,
						CI_DEPENDENCY_PROXY_USER: env.CI_DEPENDENCY_PROXY_USER,
						CI_JOB_ID: env.CI_JOB_ID,
						CI_JOB_NAME: env.CI_JOB_NAME,
						CI_JOB_NAME_SLUG: env.CI_JOB_NAME_SLUG,
						CI_JOB_STAGE: env.CI_JOB_STAGE,
						CI_JOB_STARTED_AT: env.CI_JOB_STARTED_AT,
						CI_JOB_URL: env.CI_JOB_URL,
						CI_NODE_TOTAL: env.CI_NODE_TOTAL,
						CI_PAGES_DOMAIN: env.CI_PAGES_DOMAIN,
						CI_PAGES_URL: env.CI_PAGES_URL,
						CI_PIPELINE_CREATED_AT: env.CI_PIPELINE_CREATED_AT,
						CI_PIPELINE_ID: env.CI_PIPELINE_ID,
						CI_PIPELINE_IID: env.CI_PIPELINE_IID,
						CI_PIPELINE_SOURCE: env.CI_PIPELINE_SOURCE,
						CI_PIPELINE_URL: env.CI_PIPELINE_URL,
						CI_PROJECT_CLASSIFICATION_LABEL: env.CI_PROJECT_CLASSIFICATION_LABEL,
						CI_PROJECT_DESCRIPTION: env.CI_PROJECT_DESCRIPTION,
						CI_PROJECT_ID: env.CI_PROJECT_ID,
						CI_PROJECT_NAME: env.CI_PROJECT_NAME,
						CI_PROJECT_NAMESPACE: env.CI_PROJECT_NAMESPACE,
						CI_PROJECT_NAMESPACE_ID: env.CI_PROJECT_NAMESPACE_ID,
						CI_PROJECT_PATH: env.CI_PROJECT_PATH,
						CI_PROJECT_PATH_SLUG: env.CI_PROJECT_PATH_SLUG,
						CI_PROJECT_REPOSITORY_LANGUAGES: env.CI_PROJECT_REPOSITORY_LANGUAGES,
						CI_PROJECT_ROOT_NAMESPACE: env.CI_PROJECT_ROOT_NAMESPACE,
						CI_PROJECT_TITLE: env.CI_PROJECT_TITLE,
						CI_PROJECT_URL: env.CI_PROJECT_URL,
						CI_PROJECT_VISIBILITY: env.CI_PROJECT_VISIBILITY,
						CI_REGISTRY: env.CI_REGISTRY,
						CI_REGISTRY_IMAGE: env.CI_REGISTRY_IMAGE,
						CI_REGISTRY_USER: env.CI_REGISTRY_USER,
						CI_RUNNER_DESCRIPTION: env.CI_RUNNER_DESCRIPTION,
						CI_RUNNER_ID: env.CI_RUNNER_ID,
						CI_RUNNER_TAGS: env.CI_RUNNER_TAGS,
						CI_SERVER_HOST: env.CI_SERVER_HOST,
						CI_SERVER_NAME: env.CI_SERVER_NAME,
						CI_SERVER_PORT: env.CI_SERVER_PORT,
						CI_SERVER_PROTOCOL: env.CI_SERVER_PROTOCOL,
						CI_SERVER_REVISION: env.CI_SERVER_REVISION,
						CI_SERVER_SHELL_SSH_HOST: env.CI_SERVER_SHELL_SSH_HOST,
						CI_SERVER_SHELL_SSH_PORT: env.CI_SERVER_SHELL_SSH_PORT,
						CI_SERVER_URL: env.CI_SERVER_URL,
						CI_SERVER_VERSION: env.CI_SERVER_VERSION,
						CI_SERVER_VERSION_MAJOR: env.CI_SERVER_VERSION_MAJOR,
						CI_SERVER_VERSION_MINOR: env.CI_SERVER_VERSION_MINOR,
						CI_SERVER_VERSION_PATCH: env.CI_SERVER_VERSION_PATCH,
						CI_TEMPLATE_REGISTRY_HOST: env.CI_TEMPLATE_REGISTRY_HOST,
						GITLAB_CI: env.GITLAB_CI,
						GITLAB_FEATURES: env.GITLAB_FEATURES,
						GITLAB_USER_ID: env.GITLAB_USER_ID,
						GITLAB_USER_LOGIN: env.GITLAB_USER_LOGIN,
						RUNNER_GENERATE_ARTIFACTS_METADATA: env.RUNNER_GENERATE_ARTIFACTS_METADATA
					},
					environment: {
						name: env.CI_RUNNER_DESCRIPTION,
						architecture: env.CI_RUNNER_EXECUTABLE_ARCH,
						server: env.CI_SERVER_URL,
						project: env.CI_PROJECT_PATH,
						job: { id: env.CI_JOB_ID },
						pipeline: {
							id: env.CI_PIPELINE_ID,
							ref: env.CI_CONFIG_PATH
						}
					}
				},
				metadata: {
					buildInvocationId: `${env.CI_JOB_URL}`,
					completeness: {
						parameters: true,
						environment: true,
						materials: false
					},
					reproducible: false
				},
				materials: [{
					uri: `git+${env.CI_PROJECT_URL}`,
					digest: { sha1: env.CI_COMMIT_SHA }
				}]
			}
		};
		return sigstore.attest(Buffer.from(JSON.stringify(payload)), INTOTO_PAYLOAD_TYPE, opts);
	};
	const verifyProvenance = async (subject, provenancePath) => {
		let provenanceBundle;
		try {
			provenanceBundle = JSON.parse(await readFile(provenancePath));
		} catch (err) {
			err.message = `Invalid provenance provided: ${err.message}`;
			throw err;
		}
		const payload = extractProvenance(provenanceBundle);
		if (!payload.subject || !payload.subject.length) throw new Error("No subject found in sigstore bundle payload");
		if (payload.subject.length > 1) throw new Error("Found more than one subject in the sigstore bundle payload");
		const bundleSubject = payload.subject[0];
		if (subject.name !== bundleSubject.name) throw new Error(`Provenance subject ${bundleSubject.name} does not match the package: ${subject.name}`);
		if (subject.digest.sha512 !== bundleSubject.digest.sha512) throw new Error("Provenance subject digest does not match the package");
		await sigstore.verify(provenanceBundle);
		return provenanceBundle;
	};
	const extractProvenance = (bundle) => {
		if (!bundle?.dsseEnvelope?.payload) throw new Error("No dsseEnvelope with payload found in sigstore bundle");
		try {
			return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString("utf8"));
		} catch (err) {
			err.message = `Failed to parse payload from dsseEnvelope: ${err.message}`;
			throw err;
		}
	};
	module.exports = {
		generateProvenance,
		verifyProvenance
	};
}));
// node_modules/libnpmpublish/lib/publish.js
var require_publish = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const npmFetch = require_npm_registry_fetch();
	const npa = require_start.require_npa();
	const PackageJson = require_lib$5.require_lib();
	const { log } = require_commonjs.require_lib();
	const semver = require_start.require_semver();
	const { URL } = require("node:url");
	const ssri = require_ssri();
	const ciInfo = require_ci_info();
	const { generateProvenance, verifyProvenance } = require_provenance();
	const TLOG_BASE_URL = "https://search.sigstore.dev/";
	const publish = async (manifest, tarballData, opts) => {
		if (manifest.private) throw Object.assign(new Error(`This package has been marked as private
Remove the 'private' field from the package.json to publish it.`), { code: "EPRIVATE" });
		if (manifest.packageExtensions !== void 0) throw Object.assign(new Error("packageExtensions is only honored at the project root and must not be published."), { code: "EPACKAGEEXTENSIONS" });
		const spec = npa.resolve(manifest.name, manifest.version);
		opts = {
			access: null,
			algorithms: ["sha512"],
			defaultTag: "latest",
			...opts,
			spec
		};
		const reg = npmFetch.pickRegistry(spec, opts);
		const pubManifest = await patchManifest(manifest, opts);
		if (!spec.scope && opts.access === "restricted") throw Object.assign(new Error("Can't restrict access to unscoped packages."), { code: "EUNSCOPED" });
		const { metadata, transparencyLogUrl } = await buildMetadata(reg, pubManifest, tarballData, spec, opts);
		const stageRoute = `/-/stage/package/${spec.escapedName}`;
		const res = await npmFetch(opts.stage ? stageRoute : spec.escapedName, {
			...opts,
			method: opts.stage ? "POST" : "PUT",
			body: metadata,
			ignoreBody: !opts.stage
		});
		if (transparencyLogUrl) res.transparencyLogUrl = transparencyLogUrl;
		if (opts.stage) res.stageId = (await res.json()).stageId;
		return res;
	};
	const patchManifest = async (_manifest, opts) => {
		const { npmVersion } = opts;
		const steps = ["fixName"];
		const manifestInput = {
			..._manifest,
			_nodeVersion: process.versions.node
		};
		if (npmVersion != null) manifestInput._npmVersion = npmVersion;
		const manifest = await new PackageJson().fromContent(manifestInput).normalize({ steps }).then((p) => p.content);
		const version = semver.clean(manifest.version);
		if (!version) throw Object.assign(new Error("invalid semver: " + manifest.version), { code: "EBADSEMVER" });
		manifest.version = version;
		delete manifest.patchedDependencies;
		return manifest;
	};
	const buildMetadata = async (registry, manifest, tarballData, spec, opts) => {
		const { access, defaultTag, algorithms, provenance, provenanceFile, command = "publish" } = opts;
		const root = {
			_id: manifest.name,
			name: manifest.name,
			description: manifest.description,
			"dist-tags": {},
			versions: {},
			access
		};
		root.versions[manifest.version] = manifest;
		const tag = manifest.tag || defaultTag;
		root["dist-tags"][tag] = manifest.version;
		const tarballName = `${manifest.name}-${manifest.version}.tgz`;
		const provenanceBundleName = `${manifest.name}-${manifest.version}.sigstore`;
		const tarballURI = `${manifest.name}/-/${tarballName}`;
		const integrity = ssri.fromData(tarballData, { algorithms: [...new Set(["sha1"].concat(algorithms))] });
		manifest._id = `${manifest.name}@${manifest.version}`;
		manifest.dist = { ...manifest.dist };
		manifest.dist.integrity = integrity.sha512[0].toString();
		manifest.dist.shasum = integrity.sha1[0].hexDigest();
		manifest.dist.tarball = new URL(tarballURI, registry).href.replace(/^https:\/\//, "http://");
		root._attachments = {};
		root._attachments[tarballName] = {
			content_type: "application/octet-stream",
			data: tarballData.toString("base64"),
			length: tarballData.length
		};
		let transparencyLogUrl;
		if (provenance === true && provenanceFile) throw Object.assign(new Error("provenance and provenanceFile cannot be used together"), { code: "EUSAGE" });
		if (provenance === true || provenanceFile) {
			let provenanceBundle;
			const subject = {
				name: npa.toPurl(spec),
				digest: { sha512: integrity.sha512[0].hexDigest() }
			};
			if (provenance === true) {
				await ensureProvenanceGeneration(registry, spec, opts);
				provenanceBundle = await generateProvenance([subject], opts);
				log.notice(command, `Signed provenance statement with source and build information from ${ciInfo.name}`);
				const tlogEntry = provenanceBundle?.verificationMaterial?.tlogEntries[0];
				if (tlogEntry) {
					transparencyLogUrl = `${TLOG_BASE_URL}?logIndex=${tlogEntry.logIndex}`;
					log.notice(command, `Provenance statement published to transparency log: ${transparencyLogUrl}`);
				}
			} else provenanceBundle = await verifyProvenance(subject, provenanceFile);
			const serializedBundle = JSON.stringify(provenanceBundle);
			root._attachments[provenanceBundleName] = {
				content_type: provenanceBundle.mediaType,
				data: serializedBundle,
				length: serializedBundle.length
			};
		}
		return {
			metadata: root,
			transparencyLogUrl
		};
	};
	const ensureProvenanceGeneration = async (registry, spec, opts) => {
		if (ciInfo.GITHUB_ACTIONS) {
			if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) throw Object.assign(new Error("Provenance generation in GitHub Actions requires \"write\" access to the \"id-token\" permission"), { code: "EUSAGE" });
		} else if (ciInfo.GITLAB) {
			if (!process.env.SIGSTORE_ID_TOKEN) throw Object.assign(new Error("Provenance generation in GitLab CI requires \"SIGSTORE_ID_TOKEN\" with \"sigstore\" audience to be present in \"id_tokens\". For more info see:\nhttps://docs.gitlab.com/ee/ci/secrets/id_token_authentication.html"), { code: "EUSAGE" });
		} else throw Object.assign(new Error("Automatic provenance generation not supported for provider: " + ciInfo.name), { code: "EUSAGE" });
		let visibility = { public: false };
		if (opts.access !== "public") try {
			visibility = await npmFetch.json(`/-/package/${spec.escapedName}/visibility`, {
				...opts,
				registry
			});
		} catch (err) {
			if (err.code !== "E404") throw err;
		}
		if (!visibility.public && opts.provenance === true && opts.access !== "public") throw Object.assign(new Error("Can't generate provenance for new or private package, you must set `access` to public."), { code: "EUSAGE" });
	};
	module.exports = publish;
}));
// node_modules/libnpmpublish/lib/unpublish.js
var require_unpublish = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { URL } = require("node:url");
	const npa = require_start.require_npa();
	const npmFetch = require_npm_registry_fetch();
	const semver = require_start.require_semver();
	const getPathname = (tarball, registry) => {
		const registryUrl = new URL(registry).pathname.slice(1);
		let tarballUrl = new URL(tarball).pathname.slice(1);
		if (registryUrl) tarballUrl = tarballUrl.slice(registryUrl.length);
		return tarballUrl;
	};
	const unpublish = async (spec, opts) => {
		spec = npa(spec);
		opts = {
			force: false,
			...opts,
			spec
		};
		try {
			const pkgUri = spec.escapedName;
			const pkg = await npmFetch.json(pkgUri, {
				...opts,
				query: { write: true }
			});
			const version = spec.rawSpec;
			const allVersions = pkg.versions || {};
			const versionData = allVersions[version];
			const rawSpecs = !spec.rawSpec || spec.rawSpec === "*";
			const onlyVersion = Object.keys(allVersions).length === 1;
			const noVersions = !Object.keys(allVersions).length;
			if (!versionData && !rawSpecs && !noVersions) return true;
			if (rawSpecs || onlyVersion || noVersions) {
				await npmFetch(`${pkgUri}/-rev/${pkg._rev}`, {
					...opts,
					method: "DELETE",
					ignoreBody: true
				});
				return true;
			} else {
				const dist = allVersions[version].dist;
				delete allVersions[version];
				const latestVer = pkg["dist-tags"].latest;
				Object.keys(pkg["dist-tags"]).forEach((tag) => {
					if (pkg["dist-tags"][tag] === version) delete pkg["dist-tags"][tag];
				});
				if (latestVer === version) pkg["dist-tags"].latest = Object.keys(allVersions).sort(semver.compareLoose).pop();
				delete pkg._revisions;
				delete pkg._attachments;
				await npmFetch(`${pkgUri}/-rev/${pkg._rev}`, {
					...opts,
					method: "PUT",
					body: pkg,
					ignoreBody: true
				});
				const { _rev } = await npmFetch.json(pkgUri, {
					...opts,
					query: { write: true }
				});
				const tarballUrl = getPathname(dist.tarball, opts.registry);
				await npmFetch(`${tarballUrl}/-rev/${_rev}`, {
					...opts,
					method: "DELETE",
					ignoreBody: true
				});
				return true;
			}
		} catch (err) {
			if (err.code !== "E404") throw err;
			return true;
		}
	};
	module.exports = unpublish;
}));
// node_modules/libnpmpublish/lib/index.js
var require_lib = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		publish: require_publish(),
		unpublish: require_unpublish()
	};
}));
// build/facades/libnpmpublish.cjs
var require_libnpmpublish = require_rolldown_runtime.__commonJSMin(((exports) => {
	const { randomUUID } = require("node:crypto");
	const { publish } = require_lib();
	const ssri = require_lib$6.require_lib$5();
	exports.publish = async (manifest, tarball, { hashes, ...options }) => {
		const mark = randomUUID();
		const bytes = tarball.subarray();
		const marked = Object.assign(tarball.subarray(), {
			integrity: ssri.parse(hashes.integrity).concat(ssri.fromHex(hashes.shasum, "sha1")),
			toString: (encoding) => encoding === "base64" ? mark : bytes.toString(encoding)
		});
		return await publish(manifest, marked, {
			...options,
			attachment: {
				mark,
				bytes
			}
		});
	};
}));
Object.defineProperty(exports, "default", {
	enumerable: true,
	get: function() {
		return require_libnpmpublish();
	}
});
