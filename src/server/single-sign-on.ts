import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import * as oauth from "oauth4webapi";
import { roles as allRoles, type Caller, type Role } from "../contract/caller.ts";
import { problem } from "../contract/problem.ts";
import { own } from "../own.ts";
import { isLoopback } from "../settings/loopback.ts";
import type { Settings } from "../settings/settings.ts";

/** Milliseconds after which an incomplete sign-in expires. */
const patience = 10 * 60_000;

/**
 * Maximum pending sign-ins, of all addresses and of one; beyond, the oldest is removed, of the same address if
 * possible.
 */
const most = 10_000;
const mostOfAddress = 1_000;

/** Milliseconds to wait for each response of the provider. */
const providerTimeout = 10_000;

export type SignOnSettings = Pick<
  Settings,
  | "oauth2ClientId"
  | "oauth2SecretKey"
  | "oauth2SiteUrl"
  | "oauth2AuthorizePath"
  | "oauth2AccessTokenPath"
  | "oauth2UserinfoPath"
  | "oauth2Scopes"
  | "oauth2UserRoleAttribute"
  | "customRolesMapping"
  | "customNamespaceMapping"
  | "botAdminRestDefaultBaseUrl"
>;

interface Ports {
  clock: { now(): Date };
  /** URL of this server. */
  address(): string;
  /** @returns the namespace of a user, with the provider's proposal as default */
  enter(login: string, proposed: string): Promise<string>;
}

/** A pending sign-in, between the redirect to the provider and the one back. */
interface Pending {
  /** Digest of the value of the browser's cookie. */
  browser: Buffer;
  verifier: string;
  nonce: string;
  page: string;
  began: number;
  /** Address of the browser. */
  address: string;
}

/** Redirect of a browser to sign in, and the cookie that it keeps until it returns. */
export interface BegunSignIn {
  location: string;
  browser: string;
}

/**
 * Login with an identity provider by the authorization code flow: with PKCE, and with a state and a nonce that are
 * valid once, for one browser. Without a configured authorization path, the provider's OpenID configuration is used.
 */
export class SingleSignOn {
  readonly #settings: SignOnSettings;
  readonly #ports: Ports;
  readonly #client: oauth.Client;
  readonly #authentication: oauth.ClientAuth;
  /** By state, the oldest first. */
  readonly #pending = new Map<string, Pending>();
  /** States by address, the oldest first. */
  readonly #ofAddress = new Map<string, Set<string>>();
  #provider: Promise<oauth.AuthorizationServer> | undefined;

  constructor(settings: SignOnSettings, ports: Ports) {
    this.#settings = settings;
    this.#ports = ports;
    this.#client = { client_id: settings.oauth2ClientId ?? "" };
    this.#authentication =
      settings.oauth2SecretKey === null
        ? oauth.None()
        : oauth.ClientSecretBasic(settings.oauth2SecretKey);
  }

  /**
   * Starts a sign-in.
   * @param page path of this server that the browser has requested
   * @param from address of the browser, and the value of its cookie from another sign-in, such as in a second tab
   * @throws Problem 401 if the provider does not respond
   */
  async begin(
    page: string,
    from: { address: string; browser: string | undefined },
  ): Promise<BegunSignIn> {
    const { authorization_endpoint: endpoint = "" } = await this.#askProvider();
    const state = randomBytes(16).toString("hex");
    const verifier = oauth.generateRandomCodeVerifier();
    const nonce = oauth.generateRandomNonce();
    const began = this.#ports.clock.now().getTime();
    this.#removeExpired(began);
    const { address } = from;
    const browser = this.#isKnown(from) ? from.browser : randomBytes(16).toString("hex");
    this.#add(state, { browser: digest(browser), verifier, nonce, page, began, address });
    const location = new URL(endpoint);
    const parameters = {
      response_type: "code",
      client_id: this.#client.client_id,
      redirect_uri: this.#redirectUri,
      scope: this.#settings.oauth2Scopes,
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      ...(this.#isOpenId ? { nonce } : {}),
    };
    for (const [name, value] of Object.entries(parameters)) location.searchParams.set(name, value);
    return { location: location.href, browser };
  }

  /**
   * Completes a sign-in.
   * @param answer query of the redirect from the provider
   * @param browser value of the browser's cookie
   * @returns the user, and the page that the browser has requested first
   * @throws Problem 401 if the sign-in is unknown here, or the provider refuses the user
   */
  async complete(
    answer: Readonly<Record<string, unknown>>,
    browser: string | undefined,
  ): Promise<{ caller: Caller; page: string }> {
    const state = String(answer.state ?? "");
    const pending = this.#take(state, browser);
    if (!pending) throw problem("sign-in-failed.unknown", {});
    const claims = await this.#claims(answer, state, pending).catch((error: unknown) => {
      throw providerFailure(error);
    });
    return { caller: await this.#callerOf(claims), page: pending.page };
  }

  /** A sign-in is valid once, whatever its result. */
  #take(state: string, browser: string | undefined): Pending | undefined {
    const pending = this.#pending.get(state);
    this.#removeExpired(this.#ports.clock.now().getTime());
    if (!pending || browser === undefined || !this.#remove(state)) return undefined;
    return timingSafeEqual(pending.browser, digest(browser)) ? pending : undefined;
  }

  #add(state: string, pending: Pending): void {
    const states = this.#ofAddress.get(pending.address) ?? new Set();
    const [oldestOfAddress] = states;
    if (oldestOfAddress !== undefined && states.size >= mostOfAddress)
      this.#remove(oldestOfAddress);
    const [oldest] = this.#pending.keys();
    if (oldest !== undefined && this.#pending.size >= most) this.#remove(oldest);
    this.#pending.set(state, pending);
    this.#ofAddress.set(pending.address, states.add(state));
  }

  /** @returns whether the sign-in was pending */
  #remove(state: string): boolean {
    const address = this.#pending.get(state)?.address ?? "";
    const states = this.#ofAddress.get(address);
    states?.delete(state);
    if (states?.size === 0) this.#ofAddress.delete(address);
    return this.#pending.delete(state);
  }

  #removeExpired(now: number): void {
    for (const [state, { began }] of this.#pending) {
      if (now - began < patience) break;
      this.#remove(state);
    }
  }

  /** Whether a browser has a pending sign-in: only values that were issued here are used again. */
  #isKnown(from: {
    address: string;
    browser: string | undefined;
  }): from is { address: string; browser: string } {
    if (from.browser === undefined) return false;
    const asked = digest(from.browser);
    for (const state of this.#ofAddress.get(from.address) ?? []) {
      const known = this.#pending.get(state)?.browser;
      if (known && timingSafeEqual(known, asked)) return true;
    }
    return false;
  }

  async #claims(
    answer: Readonly<Record<string, unknown>>,
    state: string,
    { verifier, nonce }: Pending,
  ): Promise<Readonly<Record<string, unknown>>> {
    const provider = await this.#askProvider();
    const client = this.#client;
    const query = new URLSearchParams(
      Object.entries(answer).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    );
    const parameters = oauth.validateAuthResponse(provider, client, query, state);
    const response = await oauth.authorizationCodeGrantRequest(
      provider,
      client,
      this.#authentication,
      parameters,
      this.#redirectUri,
      verifier,
      this.#options,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(provider, client, response, {
      requireIdToken: this.#isOpenId,
      ...(this.#isOpenId ? { expectedNonce: nonce } : {}),
    });
    const identity = oauth.getValidatedIdTokenClaims(tokens);
    if (identity && provider.jwks_uri !== undefined) {
      await oauth.validateApplicationLevelSignature(provider, response, this.#options);
    }
    if (identity && this.#isEnough(identity)) return identity;
    if (provider.userinfo_endpoint === undefined) return identity ?? {};
    const token = tokens.access_token;
    const told = await oauth.userInfoRequest(provider, client, token, this.#options);
    const subject = identity?.sub ?? oauth.skipSubjectCheck;
    const user = await oauth.processUserInfoResponse(provider, client, subject, told);
    return { ...identity, ...user };
  }

  #isEnough(claims: Readonly<Record<string, unknown>>): boolean {
    const { oauth2UserRoleAttribute: role } = this.#settings;
    return typeof claims.email === "string" && own(claims, role) !== undefined;
  }

  /** The user of a set of claims, according to the settings (R034). */
  async #callerOf(claims: Readonly<Record<string, unknown>>): Promise<Caller> {
    const { oauth2UserRoleAttribute, customRolesMapping, customNamespaceMapping } = this.#settings;
    const { email, email_verified: verified } = claims;
    const isUnconfirmed = verified === false || verified === "false";
    if (typeof email !== "string" || email === "" || email.length > 255 || isUnconfirmed) {
      throw problem("sign-in-failed.email", {});
    }
    const login = email.toLowerCase();
    const given = rolesIn(own(claims, oauth2UserRoleAttribute));
    const named = new Set(given.flatMap((role) => customRolesMapping.get(role) ?? []));
    const roles = allRoles.filter((role: Role) => named.has(role));
    const [namespace] = given.flatMap((role) => customNamespaceMapping.get(role) ?? []);
    if (roles.length === 0 || namespace === undefined) {
      throw problem("sign-in-failed.role", { login });
    }
    return { login, namespace: await this.#ports.enter(login, namespace), roles };
  }

  #askProvider(): Promise<oauth.AuthorizationServer> {
    this.#provider ??= this.#findProvider().catch((error: unknown) => {
      this.#provider = undefined;
      throw providerFailure(error);
    });
    return this.#provider;
  }

  async #findProvider(): Promise<oauth.AuthorizationServer> {
    const { oauth2SiteUrl, oauth2AuthorizePath, oauth2AccessTokenPath, oauth2UserinfoPath } =
      this.#settings;
    const site = new URL(oauth2SiteUrl ?? "");
    if (oauth2AuthorizePath === null) {
      const response = await oauth.discoveryRequest(site, this.#options);
      return oauth.processDiscoveryResponse(site, response);
    }
    const at = (path: string) => new URL(path, site).href;
    return {
      issuer: site.href.replace(/\/$/, ""),
      authorization_endpoint: at(oauth2AuthorizePath),
      token_endpoint: at(oauth2AccessTokenPath ?? "/oauth/token"),
      ...(oauth2UserinfoPath === null ? {} : { userinfo_endpoint: at(oauth2UserinfoPath) }),
    };
  }

  get #isOpenId(): boolean {
    return this.#settings.oauth2Scopes.split(" ").includes("openid");
  }

  get #redirectUri(): string {
    const base = this.#settings.botAdminRestDefaultBaseUrl ?? this.#ports.address();
    return `${base.replace(/\/$/, "")}/rest/callback`;
  }

  /** Only a provider on this machine may be called without TLS. */
  get #options() {
    const { protocol, hostname } = new URL(this.#settings.oauth2SiteUrl ?? "");
    return {
      signal: () => AbortSignal.timeout(providerTimeout),
      [oauth.allowInsecureRequests]: protocol === "http:" && isLoopback(hostname),
    };
  }
}

/** A list, or a text with commas and optional brackets. */
function rolesIn(claim: unknown): string[] {
  const list = Array.isArray(claim) ? claim : String(claim ?? "").split(",");
  return list.map((role) =>
    String(role)
      .replace(/^\s*\[/, "")
      .replace(/\]\s*$/, "")
      .trim(),
  );
}

function providerFailure(error: unknown) {
  if (!(error instanceof Error)) return error;
  // The provider's response is not logged: it may contain codes and tokens.
  return problem("sign-in-failed.provider", {
    reason: (error as { code?: string }).code ?? error.name,
  });
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
