package campaignbot.slack.hearing;

import campaignbot.conversation.TalkKey;
import campaignbot.slack.SlackTexts;
import campaignbot.slack.TalkNames;
import campaignbot.slack.posting.Refusals;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import java.util.Set;

/// Tells whoever typed a command where the bot may not post what to do about it. Nobody else in the
/// channel sees it.
public final class WayOut implements Refusals {
  private static final Set<String> NOT_THERE = Set.of("not_in_channel", "channel_not_found");

  private final Slack slack;
  private final ReplyAddresses addresses;
  private final Errands errands;
  private final LanguageFor languageFor;

  public WayOut(Slack slack, ReplyAddresses addresses, Errands errands, LanguageFor languageFor) {
    this.slack = slack;
    this.addresses = addresses;
    this.errands = errands;
    this.languageFor = languageFor;
  }

  @Override
  public void refused(TalkKey key, String error) {
    if (TalkNames.isOfCommand(key)) {
      addresses.of(key).ifPresent(address -> tell(address, key, error));
    }
  }

  private void tell(String address, TalkKey key, String error) {
    errands.run(
        "telling the way out",
        () -> slack.getHttpClient().postJsonBody(address, whisper(key, error)).close(),
        () -> {});
  }

  private JsonObject whisper(TalkKey key, String error) {
    var texts = new SlackTexts(languageFor.onePersonIn(key));
    var whisper = new JsonObject();
    whisper.addProperty("response_type", "ephemeral");
    whisper.addProperty(
        "text", texts.say(NOT_THERE.contains(error) ? "wayOut.notThere" : "wayOut.closed"));
    return whisper;
  }
}
