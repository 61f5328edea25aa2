package campaignbot.slack.hearing;

import campaignbot.conversation.TalkKey;
import campaignbot.slack.SlackTexts;
import campaignbot.slack.TalkNames;
import campaignbot.slack.posting.Refusals;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import java.util.Locale;
import java.util.Set;

/// Tells whoever typed a command where the bot may not post what to do about it. Nobody else in the
/// channel sees it.
public final class WayOut implements Refusals {
  private static final Set<String> NOT_THERE = Set.of("not_in_channel", "channel_not_found");

  private final Slack slack;
  private final ReplyAddresses addresses;
  private final Errands errands;
  private final SlackTexts texts;

  public WayOut(Slack slack, ReplyAddresses addresses, Errands errands, Locale locale) {
    this.slack = slack;
    this.addresses = addresses;
    this.errands = errands;
    this.texts = new SlackTexts(locale);
  }

  @Override
  public void refused(TalkKey key, String error) {
    if (TalkNames.isOfCommand(key)) {
      addresses.of(key).ifPresent(address -> tell(address, error));
    }
  }

  private void tell(String address, String error) {
    var body = new JsonObject();
    body.addProperty("response_type", "ephemeral");
    body.addProperty(
        "text", texts.say(NOT_THERE.contains(error) ? "wayOut.notThere" : "wayOut.closed"));
    errands.run(
        "telling the way out",
        () -> slack.getHttpClient().postJsonBody(address, body).close(),
        () -> {});
  }
}
