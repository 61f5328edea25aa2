package campaignbot.slack.home;

import campaignbot.bot.Intake;
import campaignbot.bot.Today;
import campaignbot.conversation.Question;
import campaignbot.conversation.Reply;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.hearing.Answers;
import campaignbot.slack.hearing.Clicks;
import campaignbot.slack.hearing.CreatorsCommand;
import campaignbot.slack.hearing.Errands;
import campaignbot.slack.hearing.Forms;
import campaignbot.slack.hearing.FrontDesk;
import campaignbot.slack.hearing.Hearing;
import campaignbot.slack.hearing.HomePages;
import campaignbot.slack.hearing.HomeVisits;
import campaignbot.slack.hearing.LanguageFor;
import campaignbot.slack.hearing.PlanCommand;
import campaignbot.slack.hearing.ReplyAddresses;
import campaignbot.slack.hearing.Roots;
import campaignbot.slack.hearing.SettingChanges;
import campaignbot.slack.hearing.Shared;
import campaignbot.slack.hearing.Spoken;
import campaignbot.slack.hearing.Tidying;
import campaignbot.slack.installation.Farewell;
import campaignbot.slack.installation.Installations;
import campaignbot.slack.installation.KnownWorkspace;
import campaignbot.slack.installation.OwnMessages;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Bolt with our listeners. Its own checks of signatures and tokens are not used: the door has
/// checked the one, and the other would ask Slack about every request.
record BoltApp(
    SlackSettings settings,
    SlackHome.Core core,
    Slack slack,
    Installations installations,
    LanguageFor languageFor,
    Errands errands,
    ReplyAddresses addresses) {
  App listeningFor(Intake intake) {
    var config =
        AppConfig.builder()
            .slack(slack)
            .allEventsApiAutoAckEnabled(true)
            .subtypedMessageEventsAutoAckEnabled(true)
            .build();
    var installUrl = settings.oauth().map(SlackSettings.OAuth::installUrl);
    List<Middleware> checks =
        new ArrayList<>(
            List.of(
                new KnownWorkspace(installations, installUrl, languageFor::settledBy),
                new OwnMessages()));
    var app = new App(config, slack, checks);
    hearing(intake).listen(app);
    new Farewell(installations).listenTo(app);
    return app;
  }

  private Hearing hearing(Intake intake) {
    var local = core.local();
    var talks = new BotTalks(core.bot(), core.ports().threads());
    var today = new Today(local.clock(), local.zone());
    var roots = new Roots(core.ports().threads());
    var frontDesk = new FrontDesk(core.reception(), languageFor, roots, local.zone());
    var forms = new Forms(errands, this::asked, languageFor);
    var spoken = new Spoken(intake, talks, today);
    var tidying = new Tidying(slack, errands, languageFor);
    var pages =
        new HomePages(core.reception(), core.settings(), languageFor, roots, errands, today);
    return new Hearing(
        new PlanCommand(intake, frontDesk, addresses, today),
        new CreatorsCommand(core.creators(), languageFor, errands, today),
        spoken,
        new Shared(intake, talks, spoken),
        new Clicks(intake, talks, forms, tidying, today),
        new Answers(intake, talks, today),
        new HomeVisits(pages),
        new SettingChanges(core.settings(), pages));
  }

  private String asked(Question question, Locale language) {
    return core.wording().in(language).sentence(new Reply.TypeIt(question));
  }
}
