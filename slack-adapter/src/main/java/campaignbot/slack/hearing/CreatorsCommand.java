package campaignbot.slack.hearing;

import campaignbot.bot.CreatorDesk;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.Today;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/campaign-creators`: finds, adds and quotes creators, answered to the person alone. It is done
/// when it is answered; delivered once more, it changes nothing.
public final class CreatorsCommand implements SlashCommandHandler {
  public static final String NAME = SlackCommand.CAMPAIGN_CREATORS.word();

  private static final Logger LOG = LoggerFactory.getLogger(CreatorsCommand.class);

  private final InTime inTime;
  private final CreatorDesk desk;
  private final LanguageFor languageFor;
  private final Today today;

  public CreatorsCommand(CreatorDesk desk, LanguageFor languageFor, Errands errands, Today today) {
    this.inTime = new InTime(errands, InTime.USUAL);
    this.desk = desk;
    this.languageFor = languageFor;
    this.today = today;
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
    var language = languageFor.onePersonOf(asker.workspace());
    try {
      return new Rendering(language).forOne(desk.in(language).answer(asker, text));
    } catch (StoreUnavailable e) {
      LOG.warn("workspace={} the store does not answer: {}", asker.workspace(), e.reason());
      return new Posting(new SlackTexts(language).say("command.away"), List.of());
    }
  }
}
