"""Our document as a vendor would publish it, and the changes of 1.2.91 in that form: data for the tests of the bump.

    python tests/pipeline/vendor_form.py      writes tests/pipeline/data/provisioning-1.2.91.json anew

OpenAPI 3.0, DTO names, operationIds of controllers, unions without tags, `nullable`, one titled object for each error code,
missing tags, no events, other names of path parameters, and operations of other products beside ours.
"""

from __future__ import annotations

import copy
import json
import re
import sys
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data/provisioning-1.2.91.json"
METHODS = ("get", "post", "put", "patch", "delete")
SECOND_US_ANSWERS = (
    *("taxIdCountry", "taxId", "brandName", "legalForm", "additionalIdType", "additionalIdNumber", "stockExchange"),
    *("stockSymbol", "addressLine1", "addressLine2", "addressCity", "addressState", "addressCountry"),
    *("addressPostalCode", "phoneNumber", "websiteUrl", "contactFirstName", "contactSurname", "contactPosition"),
    *("contactEmail", "contactPhoneNumber", "useCaseDescription", "callToActionDescription"),
    *("callToActionScreenshotUrl", "optInUserMessage", "optInConfirmationResponse", "optInBrandMessage"),
    *("helpMessageResponse", "stopMessageResponse", "verizonSmsUpgradeShortCode", "verizonSmsUpgradeLongCode"),
    *("verizonSmsOptInDescription", "verizonRbmOptInDescription", "verizonInitialMessageTypeModel"),
    "verizonMonthlyMessagesVolume",
)
LEGAL_FORMS = (
    *("Corporation", "Limited Liability Corporation (LLC)", "Partnership", "S Corporation", "Sole Proprietorship"),
)
Document = dict[str, Any]


def dto(name: str) -> str:
    """Return the name of a schema as a vendor has it."""
    return f"{name.replace('WhatsApp', 'Whatsapp').replace('KakaoTalk', 'Kakaotalk')}Dto"


def vendor_form(document: Document, *, foreign: int = 100) -> Document:
    """Return a document of ours in the form of a vendor's.

    Args:
        document: our document, bundled.
        foreign: operations of other products that stand in it as well.
    """
    ours = copy.deepcopy(document)
    schemas = {dto(name): _schema(ours, node) for name, node in ours["components"]["schemas"].items()}
    for name in ("Page", "Error", "ErrorCode"):
        schemas.pop(dto(name))
    shown = {tag["name"]: tag.get("x-displayName", tag["name"]) for tag in ours["tags"]}
    paths: Document = {}
    number = 0
    for path, item in ours["paths"].items():
        other = path.replace("{webhookId}", "{id}").replace("{senderId}", "{sender_id}")
        paths[other] = {}
        for method in METHODS:
            if method in item:
                number += 1
                tags = [] if number % 9 == 0 else [shown[item[method]["tags"][0]]]
                paths[other][method] = _operation(ours, item, item[method], tags)
    for at in range(foreign):
        node = {"operationId": f"InvoicesController_get{at}_v1", "responses": {"200": {"description": "Fine."}}}
        paths[f"/v2/billing/{{accountId}}/invoices{at}"] = {"get": {**node, "parameters": [_plain("accountId")]}}
    info = {"title": "Provisioning API", "version": ours["info"]["version"]}
    servers = [{"url": "https://provisioning.api.sinch.com"}]
    return {"openapi": "3.0.3", "info": info, "servers": servers, "paths": paths, "components": {"schemas": schemas}}


def _plain(name: str) -> Document:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _resolved(document: Document, node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        section, name = node["$ref"].split("/")[2:]
        node = document["components"][section][name]
    return node


def _operation(ours: Document, item: Any, node: Any, tags: list[str]) -> Document:
    names = {"webhookId": "id", "senderId": "sender_id"}
    listed = [_resolved(ours, entry) for entry in (*item.get("parameters", []), *node.get("parameters", []))]
    made: Document = {"operationId": node["x-sinch-operation-id"], **({"tags": tags} if tags else {})}
    made["summary"] = node["summary"]
    made["parameters"] = [
        {
            "name": names.get(item["name"], item["name"]) if item["in"] == "path" else item["name"],
            "in": item["in"],
            **({"required": True} if item.get("required") else {}),
            "schema": _schema(ours, item["schema"]),
        }
        for item in listed
    ]
    if "requestBody" in node:
        made["requestBody"] = {"required": True, "content": _content(ours, node["requestBody"])}
    made["responses"] = {status: _response(ours, node, status) for status in node["responses"]}
    if node.get("deprecated"):
        made["deprecated"] = True
    return made


def _response(ours: Document, node: Any, status: str) -> Document:
    response = _resolved(ours, node["responses"][status])
    if status < "3":
        return {"description": "", **({"content": _content(ours, response)} if "content" in response else {})}
    titled = [error(code) for code in node.get("x-error-codes", {}).get(status, ["internal_error"])]
    return {"description": "", "content": {"application/json": {"schema": {"oneOf": titled}}}}


def error(code: str) -> Document:
    """Return the object that the vendor prints for an error code."""
    texts = {name: {"type": "string"} for name in ("message", "resolution")}
    properties = {"errorCode": {"type": "string", "enum": [code]}, **texts, "additionalInformation": {"type": "object"}}
    return {
        "title": code,
        "type": "object",
        "required": ["errorCode", "message", "resolution"],
        "properties": properties,
    }


def _content(ours: Document, holder: Any) -> Document:
    return {"application/json": {"schema": _schema(ours, holder["content"]["application/json"]["schema"])}}


def _schema(ours: Document, node: Any) -> Any:
    if isinstance(node, list):
        return [_schema(ours, part) for part in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        return {"type": "object"} if name == "Error" else {"$ref": f"#/components/schemas/{dto(name)}"}
    made = {
        key: node[key] for key in node if not key.startswith("x-") and key not in ("example", "examples", "description")
    }
    if "anyOf" in made:
        made = _union(ours, made)
    if "allOf" in made:
        made = _flat(ours, made)
    if isinstance(made.get("type"), list):
        kinds = [kind for kind in made["type"] if kind != "null"]
        made.update(type=kinds[0], nullable=True)
    if "const" in made:
        made["enum"] = [made.pop("const")]
    for key in ("items", "additionalProperties", "not"):
        if key in made:
            made[key] = _schema(ours, made[key])
    if "properties" in made:
        made["properties"] = {name: _schema(ours, part) for name, part in made["properties"].items()}
    if "oneOf" in made:
        made.pop("discriminator", None)
        made["oneOf"] = _schema(ours, made["oneOf"])
    return made


def _union(ours: Document, made: Document) -> Document:
    """An open enum is closed; alternatives are `oneOf`, that for kinds which are not known is left out."""
    parts = made.pop("anyOf")
    values = _resolved(ours, parts[0])
    if "enum" in values and len(parts) == 2 and "enum" not in parts[1]:
        return {**made, **_schema(ours, parts[0])} if "$ref" in parts[0] else {**made, **values}
    kept = [part for part in parts if "not" not in _resolved(ours, part) and part != {"type": "null"}]
    return {**made, "oneOf": kept, **({"nullable": True} if {"type": "null"} in parts else {})}


def _flat(ours: Document, made: Document) -> Document:
    """The parts of `allOf` in one object, as generators of documents from classes write it."""
    parts = [_resolved(ours, part) for part in made.pop("allOf")]
    properties: Document = {}
    for part in parts:
        properties.update(part.get("properties", {}))
    required = [name for part in parts for name in part.get("required", [])]
    return {"type": "object", **made, "properties": properties, **({"required": required} if required else {})}


def as_1_2_91(vendor: Document) -> Document:
    """Return the vendor's document with what the vendor added and changed up to 1.2.91."""
    document = copy.deepcopy(vendor)
    document["info"]["version"] = "1.2.91"
    schemas, paths = document["components"]["schemas"], document["paths"]
    root = "/v1/projects/{projectId}"
    texts = {"type": "array", "items": {"type": "string"}}
    paths[f"{root}/bundles"]["get"] = {
        "operationId": "BundlesController_list_v1",
        "tags": ["Bundles"],
        "summary": "List the bundles of a project",
        "parameters": [
            _plain("projectId"),
            {"name": "pageToken", "in": "query", "schema": {"type": "string"}},
            {"name": "pageSize", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 25}},
            {"name": "filterConvAppIds", "in": "query", "schema": texts},
            {"name": "filterSmsAppIds", "in": "query", "schema": texts},
            {"name": "filterStates", "in": "query", "schema": {"type": "array", "items": _ref("BundleState")}},
        ],
        "responses": {
            "200": {"description": "", "content": {"application/json": {"schema": _ref("BundlesListResponse")}}},
            "400": _errors("invalid_page_token", "invalid_page_size", "invalid_id_format"),
            "401": _errors("unauthorized_error"),
            "500": _errors("internal_error"),
        },
    }
    counts = {name: {"type": "integer"} for name in ("totalSize", "pageSize")}
    tokens = {name: {"type": "string"} for name in ("previousPageToken", "nextPageToken")}
    bundles = {"type": "array", "items": _ref("Bundle")}
    schemas["BundlesListResponseDto"] = {
        "type": "object",
        "required": ["bundles"],
        "properties": {**counts, **tokens, "bundles": bundles},
    }
    paths[f"{root}/whatsapp"]["delete"] = {
        "operationId": "AccountsController_deleteAccount_v1",
        "tags": ["WhatsApp Accounts"],
        "summary": "Delete the account of a project",
        "parameters": [_plain("projectId")],
        "responses": {
            "204": {"description": ""},
            "400": _errors("project_not_initialized"),
            "401": _errors("unauthorized_error"),
            "409": _errors("account_has_senders", "account_has_sender_changes"),
            "500": _errors("template_could_not_delete_drafts", "internal_error"),
        },
    }
    versions = {"name": "usQuestionnaireVersion", "in": "query", "schema": {"type": "string", "enum": ["v1", "v2"]}}
    for item in paths.values():
        for operation in item.values():
            if operation["operationId"] in (
                "RcsSendersController_updateSender_v1",
                "QuestionnaireController_getQuestions_v1",
            ):
                operation["parameters"].append(versions)
    _changed_schemas(schemas)
    return document


def _ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{dto(name)}"}


def _errors(*codes: str) -> Document:
    return {"description": "", "content": {"application/json": {"schema": {"oneOf": [error(code) for code in codes]}}}}


def _name(longest: int = 255) -> Document:
    return {"type": "string", "minLength": 1, "maxLength": longest}


def _changed_schemas(schemas: Document) -> None:
    schemas[dto("VerifyWhatsAppSender")].pop("required", None)
    gambling = "ONLINE_GAMBLING"
    verticals = [value for value in schemas[dto("WhatsAppVerticalInput")]["enum"] if value != gambling]
    schemas["WhatsappAccountSenderDetailsDto"] = {
        "type": "object",
        "required": ["displayName", "businessCategory"],
        "properties": {
            "displayName": _name(),
            "businessCategory": {"type": "string", "enum": verticals},
            "region": {"type": "string"},
            "metaLocalStorage": {"type": "string"},
        },
    }
    details = {"$ref": "#/components/schemas/WhatsappAccountSenderDetailsDto"}
    schemas["CreateWhatsappAccountEmbeddedDto"] = schemas[dto("CreateWhatsAppAccount")]
    schemas["CreateWhatsappAccountPartnerInitiatedDto"] = {
        "type": "object",
        "required": ["wabaName", "clientBusinessManagerId", "senderDetails"],
        "properties": {
            "wabaName": _name(),
            "clientBusinessManagerId": _name(),
            "senderDetails": details,
            "businessManager": {"type": "string"},
        },
    }
    names = ("CreateWhatsappAccountEmbeddedDto", "CreateWhatsappAccountPartnerInitiatedDto")
    schemas[dto("CreateWhatsAppAccount")] = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in names]}
    schemas[dto("UpdateWhatsAppAccount")]["properties"] |= {"wabaName": _name(), "senderDetails": details}
    required = ["countryCode", "phoneNumber", "displayName"]
    phone = {
        "countryCode": {"type": "string"},
        "phoneNumber": {"type": "string", "maxLength": 32},
        "displayName": _name(128),
    }
    schemas["CreateWhatsappSenderPhoneProvisioningDto"] = {
        "type": "object",
        "required": ["details"],
        "properties": {
            "details": {"type": "object", "required": required, "properties": phone},
            "region": {"type": "string"},
            "metaLocalStorage": {"type": "string"},
        },
    }
    schemas[dto("CreateWhatsAppSender")]["oneOf"].append(
        {"$ref": "#/components/schemas/CreateWhatsappSenderPhoneProvisioningDto"}
    )
    schemas[dto("WhatsAppAccount")]["properties"]["wabaEnabledForDirectSend"] = {"type": "boolean"}
    schemas[dto("WhatsAppAccountDetails")]["properties"]["wabaName"] = {"type": "string"}
    schemas[dto("WhatsAppSenderRegistration")].setdefault("required", []).append("verificationCodeSent")
    channels = {"type": "string", "enum": ["ACTIVE", "FAILING", "PENDING", "UNRECOGNIZED"]}
    schemas[dto("ConversationApiApp")]["properties"]["channelStatus"] = channels
    _second_questionnaire(schemas)
    contact = {"type": "object", "required": ["type"]}
    contact["properties"] = {"type": {"type": "string", "enum": ["REQUEST_CONTACT_INFO"]}}
    schemas["WhatsappTemplateRequestContactInfoButtonInputDto"] = contact
    buttons = schemas[dto("WhatsAppTemplateButtonsInput")]["properties"]["buttons"]
    buttons["items"]["oneOf"].append({"$ref": "#/components/schemas/WhatsappTemplateRequestContactInfoButtonInputDto"})
    events = ("DELETED", "USERNAME_UPDATED")
    for name, values in (
        ("RcsBillingCategory", ["NON_CONVERSATIONAL"]),
        ("WhatsAppSenderChangeStatus", ["MULTIPLE_WABA_ERROR"]),
        ("TemplateLanguage", ["ES_UY"]),
        ("TemplateLanguageInput", ["ES_UY"]),
        ("WebhookTrigger", [f"WHATSAPP_SENDER_{event}" for event in events]),
    ):
        schemas[dto(name)]["enum"] = [*schemas[dto(name)]["enum"], *values]


def _second_questionnaire(schemas: Document) -> None:
    """Add what the second questionnaire for the United States asks for; null clears a text on update."""
    texts = {name: {"type": "string"} for name in SECOND_US_ANSWERS}
    texts["legalForm"] = {"type": "string", "enum": list(LEGAL_FORMS)}
    samples = {"type": "array", "items": {"type": "string"}}
    schemas[dto("CreateRcsUsAnswers")]["properties"] |= {**texts, "sampleMessages": samples}
    cleared = {name: {**schema, "nullable": True} for name, schema in texts.items()}
    schemas[dto("UpdateRcsUsAnswers")]["properties"] |= {**cleared, "sampleMessages": {**samples, "nullable": True}}


def with_other_ids(vendor: Document, version: str, removed: tuple[str, ...] = ()) -> Document:
    """Return a later document of the vendor's: every operationId is another one, and some operations are gone.

    Args:
        vendor: the document.
        version: its version.
        removed: operationIds that it has no more.
    """
    document = copy.deepcopy(vendor)
    document["info"]["version"] = version
    for path in list(document["paths"]):
        for method in list(document["paths"][path]):
            node = document["paths"][path][method]
            if node["operationId"] in removed:
                del document["paths"][path][method]
            else:
                node["operationId"] = re.sub(r"Controller_(\w+)_v1", r"Resource_V2_\1", node["operationId"])
        if not document["paths"][path]:
            del document["paths"][path]
    return document


def main() -> None:
    """Write the data anew."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "openapi/pipeline"))
    from bundle import bundle

    text = json.dumps(as_1_2_91(vendor_form(bundle())), ensure_ascii=False, separators=(",", ":"))
    DATA.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
