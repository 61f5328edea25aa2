package campaignbot.slack.posting;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Letter;
import campaignbot.delivery.Post;
import campaignbot.delivery.Threads;
import campaignbot.picture.ChartPicture;
import campaignbot.slack.SlackTexts;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.Rendering;
import campaignbot.slack.installation.Installations;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Letters become messages in Slack, each in the thread of its talk.
///
/// A message carries its letter's nonce, so that a letter in doubt is looked for before it is
/// posted again.
public final class SlackPost implements Post {
  private final Slack slack;
  private final Installations installations;
  private final Threads threads;
  private final Pace pace;
  private final Refusals refusals;
  private final Function<TalkKey, Optional<String>> starter;
  private final Map<Locale, Errand.Drawing> drawings = new ConcurrentHashMap<>();

  /// @param starter who began a talk, as Slack knows them
  public SlackPost(
      Slack slack,
      Installations installations,
      Threads threads,
      Pace pace,
      Refusals refusals,
      Function<TalkKey, Optional<String>> starter) {
    this.slack = slack;
    this.installations = installations;
    this.threads = threads;
    this.pace = pace;
    this.refusals = refusals;
    this.starter = starter;
  }

  private Errand.Drawing drawing(Locale language) {
    var texts = new SlackTexts(language);
    return new Errand.Drawing(
        new Rendering(language),
        new ChartPicture(more -> texts.say("cut.bars", more)),
        new OwnWords(texts, starter));
  }

  @Override
  public String platform() {
    return TalkNames.PLATFORM;
  }

  @Override
  public Delivery deliver(Letter letter) {
    var key = letter.key();
    var token = installations.of(key.workspace()).map(i -> i.tokens().bot());
    if (token.isEmpty()) {
      return installations.isComplete()
          ? new Delivery.Refused("not installed")
          : new Delivery.NotNow(Duration.ZERO);
    }
    var left = pace.untilTurn(key);
    if (!left.isZero()) {
      return new Delivery.InLine(left);
    }
    var drawing = drawings.computeIfAbsent(letter.message().language(), this::drawing);
    var errand = new Errand(slack.methods(token.get()), threads, drawing, letter);
    return delivery(errand, key, token.get());
  }

  private Delivery delivery(Errand errand, TalkKey key, String token) {
    try {
      return new Delivery.Delivered(errand.run());
    } catch (HalfDone e) {
      return new Delivery.Unsure(String.valueOf(e.getMessage()));
    } catch (Refusal e) {
      var delivery = Verdict.of(e.error());
      if (delivery instanceof Delivery.Refused) {
        installations.refused(key.workspace(), token, e.error());
        refusals.refused(key, e.error());
      }
      return delivery;
    } catch (SlackApiException e) {
      var delivery = Verdict.of(e);
      if (delivery instanceof Delivery.NotNow(var asked)) {
        pace.hold(key, asked);
      }
      return delivery;
    } catch (IOException e) {
      return Verdict.of(e);
    }
  }
}
