/** What GitHub says of the release of one tag. */
export type GitHubRelease =
  | { kind: "found"; draft: boolean; /** The SHA of the commit that the tag points to. */ commit: string }
  | { kind: "absent" }
  | { kind: "refused"; why: string };
