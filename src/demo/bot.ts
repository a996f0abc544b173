/** The demo bot: written with the public client, connected like any other bot. */

import {
  type Bot,
  type BotOptions,
  type Bus,
  card,
  carousel,
  createBot,
  metadata,
  text,
  webMessage,
} from "../client/index.ts";

export interface DemoBotOptions extends BotOptions {
  /** Base URL of its pictures and pages; empty: the server of the chat page. */
  baseUrl?: string;
  /** Milliseconds of simulated work. */
  pause?: number;
}

export function createDemoBot({ baseUrl = "", pause = 700, ...options }: DemoBotOptions): Bot {
  const picture = (name: string, description: string) => ({
    url: `${baseUrl}/demo/${name}.svg`,
    description,
  });
  const work = () => new Promise((resolve) => setTimeout(resolve, pause));
  const bot = createBot(options);

  bot.story("greetings", (bus) =>
    bus.send(say(bus, "Hello, what can I do for you?", "Bonjour, que puis-je pour vous ?"), {
      suggestions: [
        say(bus, "I want to go to Lyon", "je veux aller à Lyon"),
        say(bus, "weather in Paris", "quel temps à Paris"),
        say(bus, "what luggage may I take", "quels bagages puis-je prendre"),
        say(bus, "is there wifi on board", "y a-t-il le wifi à bord"),
        say(bus, "bye", "au revoir"),
      ],
    }),
  );

  bot.story("goodbye", (bus) => {
    bus.send(metadata("close", "true"));
    bus.send(say(bus, "Bye!", "Au revoir !"));
  });

  bot.story("thanks", (bus) =>
    bus.send(
      webMessage({
        type: "WebMessage",
        text: say(bus, "You are **welcome**", "Avec **plaisir**"),
        buttons: [
          {
            clazz: "url_button",
            title: say(bus, "Write such a bot", "Écrire un tel bot"),
            url: `${baseUrl}/api/bot-definition.html`,
          },
          {
            clazz: "postback_button",
            title: say(bus, "Start again", "Recommencer"),
            payload: "greetings",
          },
        ],
      }),
    ),
  );

  bot.story("book_train", (bus) => {
    const city = bus.entity("destination");
    if (city === undefined) {
      bus.send(say(bus, "Where do you want to go?", "Où voulez-vous aller ?"), {
        suggestions: [
          say(bus, "to Lyon", "un train pour Lyon"),
          say(bus, "to Berlin", "un train pour Berlin"),
        ],
      });
      return;
    }
    bus.send(
      card({
        title: text(say(bus, "Train to {0}", "Train pour {0}"), capitalized(city)),
        subTitle: say(bus, "From 19 euros", "À partir de 19 euros"),
        image: picture("train", say(bus, "a train", "un train")),
        buttons: [
          say(bus, "cancel my booking", "annuler ma réservation"),
          { title: say(bus, "Details", "Détails"), url: `${baseUrl}/api/web-connector.html` },
        ],
      }),
    );
  });

  bot.story("train_status", (bus) => {
    const train = bus.entity("train_number") ?? "?";
    bus.send(text(say(bus, "Train {0} is on time", "Le train {0} est à l'heure"), train));
    bus.send(say(bus, "Anything else?", "Autre chose ?"), {
      suggestions: [say(bus, "no thanks", "non merci")],
    });
  });

  bot.story("cancel_booking", async (bus) => {
    bus.send(say(bus, "Let me check...", "Je regarde..."));
    await work();
    bus.send(say(bus, "Still checking", "Je regarde encore"));
    await work();
    bus.send(say(bus, "Your booking is cancelled", "Votre réservation est annulée"));
  });

  bot.story(
    "refund",
    (bus) => {
      if (bus.step === "ask_reason") {
        bus.send(
          say(bus, "You will be refunded within a week", "Vous serez remboursé sous huit jours"),
        );
        return;
      }
      // The buttons name the step, so that their texts need not be parsed.
      const reason = (title: string) =>
        ({ clazz: "quick_reply", title, payload: "refund?_step=ask_reason" }) as const;
      bus.step = "ask_reason";
      bus.send(
        webMessage({
          type: "WebMessage",
          text: say(bus, "Why do you want a refund?", "Pourquoi voulez-vous être remboursé ?"),
          buttons: [
            reason(say(bus, "It was late", "Il était en retard")),
            reason(say(bus, "I booked by mistake", "Je me suis trompé")),
          ],
        }),
      );
    },
    { steps: ["ask_reason"] },
  );

  bot.story("weather", (bus) => {
    const city = bus.entity("city") ?? "Paris";
    bus.send(
      carousel([
        card({
          title: text(say(bus, "Today in {0}", "Aujourd'hui à {0}"), capitalized(city)),
          subTitle: say(bus, "sunny", "ensoleillé"),
          image: picture("sun", say(bus, "a sun", "un soleil")),
        }),
        card({
          title: text(say(bus, "Tomorrow in {0}", "Demain à {0}"), capitalized(city)),
          subTitle: say(bus, "a few clouds", "quelques nuages"),
          image: picture("cloud", say(bus, "a cloud", "un nuage")),
        }),
      ]),
    );
  });

  bot.story("find_station", (bus) => {
    const city = bus.entity("city") ?? "Paris";
    bus.send(
      text(
        say(bus, "The station of {0} is in the center", "La gare de {0} est au centre"),
        capitalized(city),
      ),
    );
  });

  bot.story("talk_to_agent", (bus) =>
    bus.send(say(bus, "Nobody is in: this is a demo", "Il n'y a personne : c'est une démo")),
  );

  bot.unknown((bus) =>
    bus.send(
      text(say(bus, "Sorry, I did not understand: {0}", "Désolé, pas compris : {0}"), bus.text),
      { suggestions: [say(bus, "hello", "bonjour")] },
    ),
  );

  return bot;
}

/** Entities are in lower case, like the parsed sentence. */
function capitalized(city: string): string {
  return city.charAt(0).toUpperCase() + city.slice(1);
}

function say(bus: Bus, english: string, french: string): string {
  return bus.language.startsWith("fr") ? french : english;
}
