import { type Contract, packagedDocuments } from "./documents.ts";
import { RequestValidator } from "./validation/requests.ts";
import { ContractValidator } from "./validation/validator.ts";

/** The contract with its validators. */
export interface PackagedContract {
  contract: Contract;
  validator: ContractValidator;
  requests: RequestValidator;
}

let packaged: PackagedContract | undefined;

/** The contract of this package. Validators are compiled once per process, even with several servers. */
export function packagedContract(): PackagedContract {
  if (!packaged) {
    const contract = packagedDocuments();
    const validator = new ContractValidator(contract);
    packaged = { contract, validator, requests: new RequestValidator(validator) };
  }
  return packaged;
}
