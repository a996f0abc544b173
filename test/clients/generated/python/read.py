"""Parses, chats and searches with clients that openapi-python-client has generated; prints what it read as JSON."""

import base64
import json
import sys

folder, url = sys.argv[1:]
sys.path.insert(0, folder)

from admin import AuthenticatedClient
from admin.api.dialogs import search_dialogs
from admin.api.sentences import search_sentences
from admin.models import DialogsSearchQuery, SearchQuery
from nlu import Client as NluClient
from nlu.api.parse import parse_query
from nlu.models import ParseQuery
from web_connector import Client as ChatClient
from web_connector.api.chat import send_message
from web_connector.models import WebConnectorRequest

names = {"namespace": "app", "applicationName": "travel"}

parsed = parse_query.sync(
    client=NluClient(base_url=url),
    body=ParseQuery.from_dict(
        {**names, "queries": ["from Paris to Lyon tomorrow"], "context": {"language": "en"}}
    ),
)
chat = send_message.sync(
    namespace="app",
    bot="travel",
    connector="web",
    client=ChatClient(base_url=url),
    body=WebConnectorRequest.from_dict({"query": "hello", "userId": "python"}),
)
token = base64.b64encode(b"admin@app.com:password").decode()
studio = AuthenticatedClient(base_url=url, token=token, prefix="Basic")
application = {"namespace": "app", "application_name": "travel", "language": "en"}
found = search_sentences.sync(
    client=studio, body=SearchQuery(**application, start=0, size=50, search="lyon")
)
dialogs = search_dialogs.sync(
    client=studio, body=DialogsSearchQuery(**application, start=0, size=10, skip_obfuscation=True)
)
actions = [action for dialog in dialogs.dialogs for action in dialog.actions]
print(
    json.dumps(
        {
            "intent": parsed.intent,
            "probability": parsed.intent_probability,
            "values": [type(entity.value).__name__ for entity in parsed.entities],
            "texts": [message.text for message in chat.responses],
            "messages": [type(action.message).__name__ for action in actions],
            "sentences": found.to_dict(),
            "dialogs": dialogs.to_dict(),
        }
    )
)
