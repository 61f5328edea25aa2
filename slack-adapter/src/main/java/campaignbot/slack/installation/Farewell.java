package campaignbot.slack.installation;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Instant;

/// Forgets the tokens of a workspace that throws the bot out.
public final class Farewell {
  private final Installations installations;

  public Farewell(Installations installations) {
    this.installations = installations;
  }

  public void listenTo(App app) {
    app.event(
        AppUninstalledEvent.class,
        (payload, context) -> {
          installations.left(
              KnownWorkspace.of(context), Instant.ofEpochSecond(payload.getEventTime()));
          return context.ack();
        });
    app.event(
        TokensRevokedEvent.class,
        (payload, context) -> {
          // The tokens of people are none of ours: we never ask for one.
          var bots = payload.getEvent().getTokens().getBot();
          if (bots != null && !bots.isEmpty()) {
            installations.left(
                KnownWorkspace.of(context), Instant.ofEpochSecond(payload.getEventTime()));
          }
          return context.ack();
        });
  }
}
