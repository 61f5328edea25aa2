package campaignbot.discord.fake;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// A small bot of stock JDA: it says back what it hears, in every way that there is.
final class EchoBot extends ListenerAdapter {
  static final List<GatewayIntent> INTENTS =
      List.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);

  static {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
  }

  /// Connected, and with its commands registered.
  static JDA start(FakeDiscord discord) throws InterruptedException {
    var jda =
        JDABuilder.createLight(FakeDiscord.TOKEN, INTENTS)
            .setRestConfig(new RestConfig().setBaseUrl(discord.restBase()))
            .setSessionController(controller(discord))
            .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
            .addEventListeners(new EchoBot())
            .build()
            .awaitReady();
    jda.updateCommands().addCommands(commands()).complete();
    return jda;
  }

  static ConcurrentSessionController controller(FakeDiscord discord) {
    return new ConcurrentSessionController() {
      @Override
      public String getGateway() {
        return discord.gateway();
      }
    };
  }

  static List<CommandData> commands() {
    return List.of(
        Commands.slash("echo", "Says it back")
            .setContexts(InteractionContextType.ALL)
            .setIntegrationTypes(IntegrationType.ALL)
            .addOptions(
                new OptionData(OptionType.STRING, "text", "What to say", true),
                new OptionData(OptionType.INTEGER, "times", "How often")
                    .addChoice("once", 1)
                    .addChoice("twice", 2),
                new OptionData(OptionType.ATTACHMENT, "file", "To be measured")),
        Commands.slash("campaigns", "What was planned")
            .setContexts(InteractionContextType.GUILD)
            .addSubcommands(
                new SubcommandData("list", "All of them"),
                new SubcommandData("find", "One of them")
                    .addOptions(
                        new OptionData(OptionType.STRING, "name", "Its name", true, true))));
  }

  /// Thinks, answers, and opens a thread below the answer where there can be one.
  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    if (event.getFullCommandName().equals("campaigns list")) {
      event
          .reply(
              "none yet, "
                  + event.getUserLocale().getLocale()
                  + " in "
                  + event.getGuildLocale().getLocale())
          .setEphemeral(true)
          .queue();
      return;
    }
    var text = event.getOption("text", "", OptionMapping::getAsString);
    event
        .deferReply()
        .queue(
            hook -> {
              if (event.getOption("file") != null) {
                hook.sendMessage(event.getOption("file", 0, EchoBot::length) + " bytes").queue();
              } else if (text.equals("follow")) {
                for (var i = 0; i <= 6; i++) {
                  hook.sendMessage("answer " + i).queue(_ -> {}, _ -> {});
                }
              } else if (event.isFromAttachedGuild()) {
                hook.editOriginal(text)
                    .flatMap(message -> message.createThreadChannel("echo"))
                    .flatMap(thread ->
                        thread
                            .sendMessage("shall I?")
                            .setNonce(event.getId())
                            .addFiles(
                                FileUpload.fromData(new byte[] {1, 2, 3}, "a.bin")
                                    .setDescription("three bytes"))
                            .addComponents(asked()))
                    .queue();
              } else {
                hook.editOriginal(text).setComponents(asked()).queue();
              }
            },
            _ -> {});
  }

  private static int length(OptionMapping file) {
    try (var in = file.getAsAttachment().getProxy().download().join()) {
      return in.readAllBytes().length;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<ActionRow> asked() {
    return List.of(
        ActionRow.of(Button.primary("ask", "Ask"), Button.secondary("change", "Change")),
        ActionRow.of(
            StringSelectMenu.create("pick").addOption("One", "1").addOption("Two", "2").build()),
        ActionRow.of(
            EntitySelectMenu.create("who", EntitySelectMenu.SelectTarget.USER)
                .setMaxValues(5)
                .build()));
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    if (event.getComponentId().equals("change")) {
      event.editMessage("changed").setComponents().queue();
      return;
    }
    event
        .replyModal(
            Modal.create("form", "Say it")
                .addComponents(
                    Label.of("Text", TextInput.create("text", TextInputStyle.SHORT).build()))
                .build())
        .queue();
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    var value = event.getValue("text");
    event.reply(value == null ? "" : value.getAsString()).setEphemeral(true).queue();
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    event
        .deferEdit()
        .flatMap(hook -> hook.editOriginal("picked " + event.getValues()).setComponents())
        .queue();
  }

  @Override
  public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
    var names = event.getMentions().getUsers().stream().map(u -> u.getName()).toList();
    event.reply("chosen " + names).queue();
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    var typed = event.getFocusedOption().getValue();
    event.replyChoices(new Command.Choice(typed + "!", typed)).queue();
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    if (!event.getAuthor().isBot()) {
      event
          .getMessage()
          .reply("heard: " + event.getMessage().getContentRaw())
          .setNonce(event.getMessageId())
          .queue();
    }
  }
}
