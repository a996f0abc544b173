"""A bot for the demo's travel application, written with tock-py as its users write one.

    python bot.py websocket HOST PORT APIKEY
    python bot.py webhook   HOST PORT PATH     (asked at http://HOST:PORT/PATH/webhook)
"""

import logging
import sys

from tock.bot import TockBot
from tock.models import AttachmentType, Card, Carousel, Sentence
from tock.story import story

PICTURES = "https://example.com/"


@story(intent="greetings")
def greetings(bus):
    visits = (bus.session.get_item("visits") or 0) + 1
    bus.session.set_item("visits", visits)
    bus.send(
        Sentence.Builder("Hello from Python, visit %d" % visits)
        .add_suggestion("weather in paris")
        .add_suggestion("bye")
        .build()
    )


@story(intent="book_train", other_starter_intents=["refund"])
def book_train(bus):
    places = {entity.role: entity.content for entity in bus.request.entities}
    bus.send(
        Card.Builder()
        .with_title("Train to %s" % places.get("destination", "nowhere"))
        .with_sub_title("asked for by %s" % bus.request.intent)
        .with_attachment(PICTURES + "train.png", AttachmentType.IMAGE)
        .add_action("Details", PICTURES + "details")
        .add_action("cancel my booking")
        .build()
    )


@story(intent="weather")
def weather(bus):
    city = bus.entity("city")
    carousel = Carousel.Builder()
    for day in ("Today", "Tomorrow"):
        # Without a type the platform finds it out from the address.
        carousel.add_card(
            Card.Builder()
            .with_title("%s in %s" % (day, city.value.value if city else "Paris"))
            .with_attachment(PICTURES + "sun.png")
            .build()
        )
    bus.send(carousel.build())


@story(intent="train_status")
def train_status(bus):
    bus.send("Let me see...")
    bus.send("It is on time.")
    bus.send("Anything else?")


# Without the decorator, the name of the function is the intent.
def unknown(bus):
    for entity in bus.request.entities:
        bus.send("%s = %s" % (entity.type, entity.value))
    bus.send("Python did not understand: %s" % bus.request.message.text)


def main(transport, host, port, key):
    logging.basicConfig(format="%(levelname)s %(name)s %(message)s", level=logging.INFO)
    bot = TockBot().namespace("app")
    bot.register_stories(greetings, book_train, weather, train_status, unknown)
    if transport == "websocket":
        bot.start_websocket(apikey=key, host=host, port=int(port), protocol="ws")
    else:
        bot.start_webhook(host, key, int(port))


main(*sys.argv[1:])
