package campaignbot.slack.hearing;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.Today;
import campaignbot.conversation.Heard;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.Decoding;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;

/// `/plan-campaign`: opens a talk, with what was said already; `help`, `list` and `resume` are
/// answered to the person alone.
public final class PlanCommand implements SlashCommandHandler {
  public static final String NAME = "/plan-campaign";

  private final Intake intake;
  private final FrontDesk desk;
  private final ReplyAddresses addresses;
  private final Today today;

  public PlanCommand(Intake intake, FrontDesk desk, ReplyAddresses addresses, Today today) {
    this.intake = intake;
    this.desk = desk;
    this.addresses = addresses;
    this.today = today;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    var command = request.getPayload();
    var who = Who.of(context, command.getUserId());
    var text = new Decoding(who.bot()).of(command.getText() == null ? "" : command.getText());
    var answer = desk.answer(who, command, text);
    if (answer.isPresent()) {
      return context.ack(r -> r.text(answer.get().text()).blocks(answer.get().blocks()));
    }
    open(who, command, text);
    return context.ack();
  }

  private void open(Who who, SlashCommandPayload command, String text) {
    var key = TalkNames.ofCommand(who.workspace(), command.getChannelId(), command.getTriggerId());
    addresses.remember(key, command.getResponseUrl());
    intake.accept(
        new Event(
            "command/" + command.getTriggerId(),
            key,
            new Heard.Opened(who.person(), text, today.date())));
  }
}
