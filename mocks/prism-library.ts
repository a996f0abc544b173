// The parts of Prism that the mocks use. The build replaces the compiled file by a bundle that includes them
// (bin/bundle-prism.js), so that installing the package does not install Prism's 70 MB of dependencies.
export { createLogger } from "@stoplight/prism-core";
export {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type PrismHttpInstance,
} from "@stoplight/prism-http";
