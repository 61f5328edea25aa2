package campaignbot.slack.hearing;

import campaignbot.bot.Reception;
import campaignbot.bot.TalkSummary;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.HomeContents;
import campaignbot.slack.blocks.HomeTab;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Whoever opens the App Home finds what the bot does and the talks that they were part of.
public final class HomeVisits {
  private static final String HOME = "home";

  private final Reception reception;
  private final Roots roots;
  private final Errands errands;
  private final Today today;
  private final HomeTab tab;

  public HomeVisits(Reception reception, Roots roots, Errands errands, Today today, Locale locale) {
    this.reception = reception;
    this.roots = roots;
    this.errands = errands;
    this.today = today;
    this.tab = new HomeTab(locale);
  }

  Response visited(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    if (HOME.equals(payload.getEvent().getTab())) {
      var who = Who.of(context, payload.getEvent().getUser());
      var slack = context.client();
      errands.run("showing the App Home", () -> publish(who, slack), () -> {});
    }
    return context.ack();
  }

  private void publish(Who who, MethodsClient slack) throws Exception {
    var talks = reception.talks(who.workspace(), TalkNames.PLATFORM, who.person());
    var contents =
        new HomeContents(
            entries(talks, t -> t.plan().isEmpty(), slack),
            entries(talks, t -> t.plan().isPresent(), slack),
            List.of(),
            false);
    var answer = slack.viewsPublish(r -> r.userId(who.person()).view(tab.of(contents)));
    if (!answer.isOk()) {
      throw new IllegalStateException(answer.getError());
    }
  }

  private List<HomeContents.Entry> entries(
      List<TalkSummary> talks, Predicate<TalkSummary> wanted, MethodsClient slack) {
    return talks.stream().filter(wanted).map(t -> entry(t, slack)).toList();
  }

  private HomeContents.Entry entry(TalkSummary talk, MethodsClient slack) {
    return new HomeContents.Entry(reception.line(talk, today.zone()), "", link(talk, slack));
  }

  private Optional<String> link(TalkSummary talk, MethodsClient slack) {
    return roots.of(talk.key()).flatMap(ts -> Permalinks.of(slack, talk.key().channel(), ts));
  }
}
