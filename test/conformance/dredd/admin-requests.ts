import { editBody, editPath, type Requests } from "./editing.ts";

/** Where an operation of Studio's API needs its own way to earn a status. */
export const adminRequests: Requests = {
  createNamespace: {
    200: (t) => editPath(t, "/rest/admin/namespace/fresh"),
    400: (t) => editPath(t, "/rest/admin/namespace/team2"),
  },
  deleteNamespace: { 400: (t) => editPath(t, "/rest/admin/namespace/app") },
  listApplicationsOfNamespace: { 400: (t) => editPath(t, "/rest/admin/applications/other") },
  getNamespaceConfiguration: {
    204: (t) => editPath(t, "/rest/admin/configuration/namespace/app"),
  },
  getApplicationById: {
    204: (t) => editPath(t, "/rest/admin/application/6b0000000000000000000000"),
  },
  saveApplication: {
    200: (t) => editBody(t, ({ _id, ...application }) => ({ ...application, name: "fresh" })),
  },
};
