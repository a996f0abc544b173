import type { Browser, Page } from "playwright-core";

/** Milliseconds that a page has to finish its requests. */
const patience = 15_000;

/** A user of Tock Studio who is logged in. */
export class StudioVisit {
  readonly #page: Page;
  readonly #faults: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Logs in by the form; other hosts are out of reach. */
  static async begin(
    browser: Browser,
    url: string,
    { login, password }: { login: string; password: string },
  ): Promise<StudioVisit> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    await context.route(
      (address) => address.origin !== url,
      (route) => route.abort(),
    );
    const page = await context.newPage();
    const visit = new StudioVisit(page);
    visit.#watch(url);
    await page.goto(`${url}/`);
    await page.fill("input[type=email]", login);
    await page.fill("input[type=password]", password);
    await page.keyboard.press("Enter");
    await page.waitForURL((address) => address.pathname !== "/login", { timeout: patience });
    await page.waitForLoadState("networkidle", { timeout: patience });
    return visit;
  }

  /**
   * Opens a page by the router of the front end: a reload would end the login.
   * @param at address at which it has to end
   * @returns what went wrong: failed calls, errors of the console, spinners that stay, another page
   */
  async open(path: string, at: string): Promise<string[]> {
    this.#faults.length = 0;
    await this.#page.evaluate(
      `history.pushState({}, "", ${JSON.stringify(`/${path}`)});
      dispatchEvent(new PopStateEvent("popstate", { state: {} }));`,
    );
    await this.#page.waitForTimeout(500);
    const settled = this.#page.waitForLoadState("networkidle", { timeout: patience });
    await settled.catch(() => this.#faults.push("requests without end"));
    const spinner = this.#page.locator("nb-spinner");
    await spinner
      .first()
      .waitFor({ state: "hidden", timeout: patience })
      .catch(() => this.#faults.push("a spinner that stays"));
    const { pathname } = new URL(this.#page.url());
    if (pathname !== `/${at}`) this.#faults.push(`leads to ${pathname}`);
    return [...new Set(this.#faults)];
  }

  #watch(url: string): void {
    this.#page.on("response", (response) => {
      if (response.status() < 400) return;
      const { pathname } = new URL(response.url());
      this.#faults.push(`${response.status()} ${response.request().method()} ${pathname}`);
    });
    this.#page.on("requestfailed", (request) => {
      if (request.url().startsWith(url)) {
        this.#faults.push(`${request.failure()?.errorText} ${request.url()}`);
      }
    });
    this.#page.on("pageerror", (error) => this.#faults.push(error.message));
    this.#page.on("console", (message) => {
      // The style sheet of the front end imports a font from another host.
      const isForeign = !message.location().url.startsWith(url);
      if (message.type() === "error" && !isForeign) this.#faults.push(message.text());
    });
  }
}
