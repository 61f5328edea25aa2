package campaignbot.slack.hearing;

import campaignbot.bot.CreatorDesk;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.Today;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.slack.SlackCommand;
import campaignbot.slack.SlackTexts;
import campaignbot.slack.blocks.Decoding;
import campaignbot.slack.blocks.Posting;
import campaignbot.slack.blocks.Rendering;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/campaign-creators`: finds, adds and quotes creators, answered to the person alone. It is done
/// when it is answered; delivered once more, it changes nothing.
public final class CreatorsCommand implements SlashCommandHandler {
  public static final String NAME = SlackCommand.CAMPAIGN_CREATORS.word();

  private static final Logger LOG = LoggerFactory.getLogger(CreatorsCommand.class);

  private final InTime inTime;
  private final CreatorDesk desk;
  private final WorkspaceSettings settings;
  private final Today today;
  private final SlackTexts texts;

  /// @param locale of what is said when the store does not answer
  public CreatorsCommand(
      CreatorDesk desk, WorkspaceSettings settings, Errands errands, Today today, Locale locale) {
    this.inTime = new InTime(errands, InTime.USUAL);
    this.desk = desk;
    this.settings = settings;
    this.today = today;
    this.texts = new SlackTexts(locale);
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    var command = request.getPayload();
    var who = Who.of(context, command.getUserId());
    var text = new Decoding(who.bot()).of(command.getText() == null ? "" : command.getText());
    var asker = new CreatorDesk.Asker(who.workspace(), who.person(), today.date());
    return inTime.answer(context, () -> answer(asker, text));
  }

  private Posting answer(CreatorDesk.Asker asker, String text) {
    try {
      var language = settings.language(asker.workspace(), Optional.empty());
      return new Rendering(language).forOne(desk.in(language).answer(asker, text));
    } catch (StoreUnavailable e) {
      LOG.warn("workspace={} the store does not answer: {}", asker.workspace(), e.reason());
      return new Posting(texts.say("command.away"), List.of());
    }
  }
}
