package campaignbot.discord.hearing;

import campaignbot.bot.CreatorDesk;
import campaignbot.bot.Intake;
import campaignbot.bot.Suggestions;
import campaignbot.bot.Today;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.discord.messages.Buttons;
import campaignbot.discord.messages.Pages;
import campaignbot.discord.messages.SettingsPanel;
import campaignbot.discord.posting.OpenAnswers;
import campaignbot.wording.Wording;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;

/// What the bot listens to in Discord.
public final class Hearing extends ListenerAdapter {
  private final PlanCommand plan;
  private final CampaignsCommand campaigns;
  private final CreatorsCommand creators;
  private final SettingsCommand settings;
  private final Presses presses;
  private final PageTurns pages;
  private final TypedAnswers typedAnswers;
  private final Spoken spoken;
  private final Completion completion;
  private final LastTold lastTold;

  Hearing(
      PlanCommand plan,
      CampaignsCommand campaigns,
      CreatorsCommand creators,
      SettingsCommand settings,
      Presses presses,
      PageTurns pages,
      TypedAnswers typedAnswers,
      Spoken spoken,
      Completion completion,
      LastTold lastTold) {
    this.plan = plan;
    this.campaigns = campaigns;
    this.creators = creators;
    this.settings = settings;
    this.presses = presses;
    this.pages = pages;
    this.typedAnswers = typedAnswers;
    this.spoken = spoken;
    this.completion = completion;
    this.lastTold = lastTold;
  }

  /// What everything that is heard needs.
  ///
  /// @param zone in which days begin
  /// @param readsMessages whether Discord shows what is written without calling the bot
  public record Desk(
      Intake intake,
      Talks talks,
      OpenAnswers answers,
      InstantSource clock,
      ZoneId zone,
      boolean readsMessages) {}

  public static Hearing of(
      Desk desk,
      CreatorDesk creators,
      WorkspaceSettings settings,
      Suggestions suggestions,
      Wording wording) {
    var today = new Today(desk.clock(), desk.zone());
    var tongue = new Tongue(settings);
    var apology = new Apology(tongue);
    var lastTold = new LastTold();
    var intake = desk.intake();
    var talks = desk.talks();
    var answers = desk.answers();
    var forms = new Forms(wording, tongue);
    var unread = new Unread(desk.readsMessages());
    return new Hearing(
        new PlanCommand(intake, talks, answers, today, apology),
        new CampaignsCommand(talks.reception(), talks.roots(), today, apology),
        new CreatorsCommand(creators, intake, talks, answers, today, apology),
        new SettingsCommand(settings, suggestions, apology),
        new Presses(intake, talks, answers, forms, today, apology),
        new PageTurns(talks, apology),
        new TypedAnswers(intake, talks, answers, today, apology),
        new Spoken(intake, talks, today, unread, lastTold, tongue),
        new Completion(suggestions, tongue),
        lastTold);
  }

  /// Comes before what else an event is heard as.
  @Override
  public void onGenericEvent(GenericEvent event) {
    if (event instanceof Interaction interaction) {
      lastTold.by(interaction);
    }
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    switch (event.getName()) {
      case Commands.PLAN -> plan.typed(event);
      case Commands.CAMPAIGNS -> campaigns.typed(event);
      case Commands.CREATORS -> creators.typed(event);
      case Commands.SETTINGS -> settings.typed(event);
      default -> {}
    }
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    completion.complete(event);
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    picked(event, List.of());
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    picked(event, event.getValues());
  }

  @Override
  public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
    picked(event, event.getValues().stream().map(ISnowflake::getId).toList());
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    typedAnswers.filledIn(event);
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    spoken.written(event.getMessage());
  }

  private void picked(GenericComponentInteractionCreateEvent event, List<String> values) {
    var id = event.getComponentId();
    var press = Buttons.press(id, values);
    var turn = Pages.turn(id);
    var setting = SettingsPanel.change(id).map(SettingsPanel.Change::topic);
    if (press.isPresent()) {
      presses.pressed(press.get(), values, event);
    } else if (turn.isPresent()) {
      pages.turned(turn.get(), event);
    } else if (setting.isPresent()) {
      settings.picked(setting.get(), values, event);
    } else {
      presses.tooOld(event);
    }
  }
}
