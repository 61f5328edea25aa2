package campaignbot.slack.hearing;

import campaignbot.bot.Reception;
import campaignbot.bot.TalkSummary;
import campaignbot.bot.Today;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.HomeContents;
import campaignbot.slack.blocks.HomeTab;
import com.slack.api.methods.MethodsClient;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The App Home of one person: what the bot does, the talks that they were part of, and the
/// settings of the workspace.
public final class HomePages {
  private final Reception reception;
  private final WorkspaceSettings settings;
  private final LanguageFor languageFor;
  private final Roots roots;
  private final Errands errands;
  private final Today today;
  private final Permalinks permalinks = new Permalinks();

  public HomePages(
      Reception reception,
      WorkspaceSettings settings,
      LanguageFor languageFor,
      Roots roots,
      Errands errands,
      Today today) {
    this.reception = reception;
    this.settings = settings;
    this.languageFor = languageFor;
    this.roots = roots;
    this.errands = errands;
    this.today = today;
  }

  /// Shows it as it is now, after the acknowledgement.
  void show(Who who, MethodsClient slack) {
    errands.run("showing the App Home", () -> publish(who, slack), () -> {});
  }

  private void publish(Who who, MethodsClient slack) throws Exception {
    var language = languageFor.onePersonOf(who.workspace());
    var view = new HomeTab(language).of(contents(who, language, slack));
    var answer = slack.viewsPublish(r -> r.userId(who.person()).view(view));
    if (!answer.isOk()) {
      throw new IllegalStateException(answer.getError());
    }
  }

  private HomeContents contents(Who who, Locale language, MethodsClient slack) {
    var talks = reception.talks(who.workspace(), TalkNames.PLATFORM, who.person());
    return new HomeContents(
        entries(talks, t -> t.plan().isEmpty(), language, slack),
        entries(talks, t -> t.plan().isPresent(), language, slack),
        settings.in(language).of(who.workspace()).stream().map(HomePages::shown).toList(),
        settings.mayChange(who.workspace(), who.person()));
  }

  private static HomeContents.Setting shown(WorkspaceSettings.Setting setting) {
    var id = setting.topic().name();
    return switch (setting) {
      case WorkspaceSettings.OneOf(_, var label, var hint, var options, var chosen) ->
          new HomeContents.OneOf(
              id,
              label,
              hint,
              options.stream().map(o -> new HomeContents.Option(o.value(), o.label())).toList(),
              Optional.of(chosen));
      case WorkspaceSettings.People(_, var label, var hint, var who) ->
          new HomeContents.People(id, label, hint, who);
    };
  }

  private List<HomeContents.Entry> entries(
      List<TalkSummary> talks,
      Predicate<TalkSummary> wanted,
      Locale language,
      MethodsClient slack) {
    return talks.stream().filter(wanted).map(t -> entry(t, language, slack)).toList();
  }

  private HomeContents.Entry entry(TalkSummary talk, Locale language, MethodsClient slack) {
    var line = reception.in(language).line(talk, today.zone());
    return new HomeContents.Entry(line, "", link(talk, slack));
  }

  private Optional<String> link(TalkSummary talk, MethodsClient slack) {
    var key = talk.key();
    return roots.of(key).flatMap(ts -> permalinks.of(slack, key.workspace(), key.channel(), ts));
  }
}
