package campaignbot.conversation;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Planned;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.Remedy;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.Money;
import campaignbot.campaign.Person;
import campaignbot.campaign.Region;
import campaignbot.talks.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A talk with the pure dialogue, told in words: `10k usd` is said by ana, `bob: 10k usd` by bob,
/// `[metric:SALES]` is a button, and what is in angle brackets happens.
final class Rehearsal {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Pattern WORKSPACE = Pattern.compile("workspace (\\d) / (.*)");
  private static final Pattern BY = Pattern.compile("([a-z]+): (.*)");
  private static final Pattern MARKED = Pattern.compile("<@([a-z]+)>");
  private static final Planned NO_PLAN =
      new Infeasible(List.of(), Optional.empty(), Optional.empty());

  private final Dialogue dialogue = new Dialogue();
  private final int setting;
  private final Map<Integer, Proposal> plans = new HashMap<>();
  private Conversation talk = Conversation.start(new TalkKey("w", "test", "c", "t"));
  private Turn last = new Turn(talk, List.of(), Optional.empty());

  private Rehearsal(int setting) {
    this.setting = setting;
  }

  /// @param acts what happens one after the other, with `/` between; which of the workspaces of
  ///   `Workspace` it happens in may stand before it: `workspace 3`
  static Rehearsal of(String acts) {
    var where = WORKSPACE.matcher(acts);
    return where.matches()
        ? new Rehearsal(Integer.parseInt(where.group(1))).then(where.group(2))
        : new Rehearsal(0).then(acts);
  }

  Rehearsal then(String acts) {
    for (var act : acts.split(" / ", -1)) {
      hear(act.strip());
    }
    return this;
  }

  private void hear(String act) {
    var by = BY.matcher(act);
    var heard = by.matches() ? heard(by.group(1), by.group(2)) : heard("ana", act);
    last = dialogue.advance(talk, heard, Workspace.knowledge(setting, talk, plans));
    if (heard instanceof Heard.PlanReady(var revision, Proposal plan)
        && last.replies().stream().anyMatch(Reply.Proposed.class::isInstance)) {
      plans.put(revision, plan);
    }
    talk = last.next();
  }

  private Heard heard(String by, String act) {
    var text = MARKED.matcher(act).replaceAll(m -> Person.mark(m.group(1)));
    return switch (act) {
      case "<plan>" -> new Heard.PlanReady(talk.revisions(), planned(talk.brief()));
      case "<older plan>" -> new Heard.PlanReady(talk.revisions() - 1, Workspace.PLAN);
      case "<no plan>" -> new Heard.PlanReady(talk.revisions(), NO_PLAN);
      case "<no plan, unless for twice the money>" ->
          new Heard.PlanReady(talk.revisions(), unlessForTwice(talk.brief()));
      case "<planner broke>" -> new Heard.PlanFailed(talk.revisions());
      case "<planner is slow>" -> new Heard.PlanTakesLong(talk.revisions(), 10);
      case "<silence>" -> new Heard.FellSilent(talk.version());
      case "<long silence>" -> new Heard.Expired(talk.version());
      case "<silence before>" -> new Heard.FellSilent(talk.version() - 1);
      case "<long silence before>" -> new Heard.Expired(talk.version() - 1);
      case "<back>" -> new Heard.Returned(by, TODAY);
      case "<file>" -> new Heard.FileShared(by, "F1", "list.csv", 3);
      default -> words(by, text);
    };
  }

  private static Planned unlessForTwice(Brief brief) {
    var more = brief.budget().orElseThrow().limit().times(2);
    return new Infeasible(
        List.of(),
        Optional.of(new Remedy.RaiseBudget(more)),
        Optional.of(brief.withBudget(Budget.of(more))));
  }

  private static Proposal planned(Brief brief) {
    var plan = Workspace.PLAN;
    return new Proposal(
        brief,
        plan.catalogueName(),
        plan.sample(),
        plan.creators(),
        plan.candidates(),
        plan.lines(),
        plan.spend(),
        plan.left(),
        plan.forecast(),
        plan.certificate(),
        plan.baselines(),
        plan.assumptions(),
        plan.warnings(),
        plan.problem(),
        plan.sensitivity());
  }

  private static Heard words(String by, String text) {
    if (text.startsWith("[")) {
      return new Heard.Picked(by, Choice.parse(text.substring(1, text.length() - 1)), TODAY);
    }
    if (text.startsWith("<open>")) {
      return new Heard.Opened(by, text.substring("<open>".length()).strip(), TODAY);
    }
    return text.startsWith("@bot ")
        ? new Heard.Said(by, text.substring("@bot ".length()), TODAY, true)
        : new Heard.Said(by, text, TODAY);
  }

  Conversation talk() {
    return talk;
  }

  Turn last() {
    return last;
  }

  /// `Noted Ask(REGION)`: the replies of the last turn in their order.
  String replies() {
    return last.replies().stream().map(Rehearsal::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Reply reply) {
    var name = reply.getClass().getSimpleName();
    return switch (reply) {
      case Reply.Ask(var question, _, _, _) -> name + "(" + question + ")";
      case Reply.NotUnderstood(_, var miss, _) -> name + "(" + miss + ")";
      case Reply.TypeIt(var question) -> name + "(" + question + ")";
      case Reply.Help(var question, _) -> name + "(" + question + ")";
      case Reply.Why(var question, _) -> name + "(" + question + ")";
      case Reply.Statements(var said, _) -> name + "(" + statements(said) + ")";
      case Reply.NotUsed(var parts) -> name + "(" + String.join(", ", parts) + ")";
      case Reply.Meaning(var term, var micro, var figure) ->
          name + "(" + term + figure.map(_ -> " with a figure").orElse("") + markets(micro) + ")";
      case Reply.RoughlySoMany(var fewest, var most, _) -> name + "(" + fewest + ".." + most + ")";
      case Reply.CreatorCard(var handle, _, var inPlan, _, _) ->
          name + "(" + handle + " " + inPlan.size() + ")";
      case Reply.WhyCreator(var handle, var inPlan, var absent, _, _) ->
          name + "(" + handle + " " + inPlan.size() + " " + absent.size() + ")";
      case Reply.MoreMoney(var revision, _, var step) -> name + "(" + revision + " " + step + ")";
      case Reply.CostOfLimits(var revision, _) -> name + "(" + revision + ")";
      case Reply.SideBySide(var versions) ->
          name
              + "("
              + versions.stream()
                  .map(v -> String.valueOf(v.revision()))
                  .collect(Collectors.joining(" "))
              + ")";
      case Reply.Speaking(var language) -> name + "(" + language.toLanguageTag() + ")";
      case Reply.Noted(var changes, var sayer) ->
          name + sayer.map(by -> "(by " + by + ")").orElse("") + taken(changes);
      case Reply.TalkIsOver(var stage) -> name + "(" + shown(stage) + ")";
      case Reply other -> name;
    };
  }

  private static String statements(List<Company.Statement> said) {
    return said.stream()
        .map(s -> s.by() + " " + s.change().answers())
        .collect(Collectors.joining(", "));
  }

  private static String markets(List<Reply.Micro> micro) {
    return micro.stream().map(m -> " " + m.country()).collect(Collectors.joining());
  }

  private static String taken(List<Change> changes) {
    return changes.stream()
        .flatMap(
            c -> c instanceof Change.BudgetSet(_, _, var taken) ? Stream.of(taken) : Stream.of())
        .filter(t -> t != Change.Taken.AS_SAID)
        .map(t -> "(" + t + ")")
        .collect(Collectors.joining());
  }

  /// `Proposed 2`, `Cancelled Briefing`.
  String stage() {
    return shown(talk.stage());
  }

  private static String shown(Stage stage) {
    return switch (stage) {
      case Stage.Briefing() -> "Briefing";
      case Stage.Planning(var revision) -> "Planning " + revision;
      case Stage.Proposed(var revision) -> "Proposed " + revision;
      case Stage.Approved(var revision) -> "Approved " + revision;
      case Stage.Running(var revision) -> "Running " + revision;
      case Stage.Closed(var revision) -> "Closed " + revision;
      case Stage.Cancelled(var before) -> "Cancelled " + shown(before);
      case Stage.Expired(var before) -> "Expired " + shown(before);
    };
  }

  /// `USD 10000.00 Hong Kong SALES`, `?` for what is not known yet; then the wishes.
  String brief() {
    var brief = talk.brief();
    var said =
        String.join(
            " ",
            brief.budget().map(Budget::limit).map(Money::toString).orElse("?"),
            brief.region().map(Region::name).orElse("?"),
            brief.metric().map(Enum::name).orElse("?"));
    var wishes = new ArrayList<String>();
    brief.target().ifPresent(t -> wishes.add("target " + t));
    brief.niches().forEach(n -> wishes.add(n.slug()));
    brief.platforms().forEach(p -> wishes.add(p.slug()));
    brief.limits().maxPostsPerCreator().ifPresent(n -> wishes.add("posts " + n));
    brief.limits().minCreators().ifPresent(n -> wishes.add("creators from " + n));
    new TreeSet<>(brief.creators().must()).forEach(h -> wishes.add("with " + h));
    new TreeSet<>(brief.creators().without()).forEach(h -> wishes.add("without " + h));
    brief.window().flatMap(CampaignWindow::from).ifPresent(d -> wishes.add("from " + d));
    return wishes.isEmpty() ? said : said + " (" + String.join(", ", wishes) + ")";
  }

  /// The buttons that are offered now.
  String offered() {
    return talk.floor().offered().stream().map(Choice::id).collect(Collectors.joining(" "));
  }
}
