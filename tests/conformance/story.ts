// A story that the client of openapi-fetch tells with the types of openapi-typescript, against the mock.
import createClient from "openapi-fetch";
import type { components, paths } from "./schema";

const [url, projectId, authorization] = process.argv.slice(2) as [string, string, string];
const client = createClient<paths>({ baseUrl: url, headers: { authorization } });
const hooks = "/v1/projects/{projectId}/webhooks" as const;
const hook = "/v1/projects/{projectId}/webhooks/{webhookId}" as const;

function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(what);
}

const body: components["schemas"]["CreateWebhook"] = { target: "https://example.com/events", triggers: ["ALL"], secret: "hush" };
const made = await client.POST(hooks, { params: { path: { projectId } }, body });
check(made.response.status === 201 && made.data !== undefined, "a webhook is created");
const webhookId = made.data!.id;
const listed = await client.GET(hooks, { params: { path: { projectId }, query: { pageSize: 1 } } });
check(listed.data?.webhooks.length === 1 && listed.data.webhooks[0]!.id === webhookId, "it is listed");
const changed = await client.PATCH(hook, { params: { path: { projectId, webhookId } }, body: { triggers: ["BUNDLE_DONE"] } });
check(changed.data?.triggers[0] === "BUNDLE_DONE", "it is changed");
const removed = await client.DELETE(hook, { params: { path: { projectId, webhookId } } });
check(removed.response.status === 204, "it is removed");
const missing = await client.GET(hook, { params: { path: { projectId, webhookId } } });
check(missing.response.status === 404 && missing.error?.errorCode === "webhook_not_found", "it is gone");
console.log(JSON.stringify({ calls: 5 }));
